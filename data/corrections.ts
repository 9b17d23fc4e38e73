import type { Correction } from "../lib/corrections";
import listed from "./corrections.json";

/** What was published and then changed or removed, newest first, with the reason. `npm run prove -- --accept "reason"` writes it. */
export const corrections: readonly Correction[] = listed;
