import type { SourceSpec } from "../lib/schema";
import { datasets } from "./sources/datasets";
import { reports } from "./sources/reports";

/** Every source tag of the official series. The articles are sources too, each under its own tag. */
export const sources: SourceSpec[] = [...datasets, ...reports];
