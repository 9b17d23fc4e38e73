import type { SourceSpec } from "../lib/schema";
import { datasets } from "./sources/datasets";
import { reports } from "./sources/reports";

/** Releases that `npm run refresh` met for the first time. */
const refreshed = import.meta.glob<{ default: SourceSpec }>("./sources/*.json", { eager: true });

/** Every source tag of the official series. The articles are sources too, each under its own tag. */
export const sources: SourceSpec[] = [
  ...datasets,
  ...reports,
  ...Object.values(refreshed).map(({ default: source }) => source),
];
