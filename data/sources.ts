import type { SourceSpec } from "../lib/schema";
import { datasets } from "./sources/datasets";
import { reports } from "./sources/reports";
import { sourcesTo2026 } from "./sources/to-2026";

/** Releases that `npm run refresh` met for the first time. */
const refreshed = import.meta.glob<{ default: SourceSpec }>("./sources/*.json", { eager: true });

/** Every source tag of the official series. The articles are sources too, each under its own tag. */
export const sources: SourceSpec[] = [
  ...datasets,
  ...reports,
  ...sourcesTo2026,
  ...Object.values(refreshed).map(({ default: source }) => source),
];
