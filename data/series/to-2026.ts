import type { SeriesRecordSpec } from "../../lib/schema";
import { accounts2026 } from "./accounts-2026";
import { growth2026 } from "./growth-2026";
import { index2026 } from "./index-2026";
import { oil2026 } from "./oil-2026";
import { opec2026 } from "./opec-2026";
import { prices2026 } from "./prices-2026";
import { trackers2026 } from "./trackers-2026";

/** What carries the record to 2026: new vintages and new series; none replaces an older file. */
export const to2026 = [
  ...opec2026,
  ...oil2026,
  ...trackers2026,
  ...index2026,
  ...prices2026,
  ...accounts2026,
  ...growth2026,
] satisfies SeriesRecordSpec[];
