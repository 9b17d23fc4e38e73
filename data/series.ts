import type { SeriesRecordSpec } from "../lib/schema";
import { agencySeries } from "./series/agencies";
import { ciaSeries } from "./series/cia";
import { eiaSeries } from "./series/eia";
import { imfSeries } from "./series/imf";
import { fromOrigins } from "./series/from-origins";
import { marketSeries } from "./series/markets";
import { opecSeries } from "./series/opec";
import { sciSeries } from "./series/sci";
import { statisticalReview } from "./series/statistical-review";
import { to2026 } from "./series/to-2026";
import { trackerSeries } from "./series/trackers";
import { wdiGrowth } from "./series/wdi-growth";
import { wdiOther } from "./series/wdi-other";
import { worldBankReports } from "./series/world-bank-reports";

/** Vintages that `npm run refresh` wrote: a record beside its rows. */
const refreshed = import.meta.glob<{ default: SeriesRecordSpec }>("./series/*/*.json", { eager: true });

/** The official series: their rows stand in data/series/{folder}/{id}.csv. A lineage holds the editions of one series. */
export const seriesRecords = [
  ...statisticalReview,
  ...eiaSeries,
  ...opecSeries,
  ...agencySeries,
  ...ciaSeries,
  ...trackerSeries,
  ...wdiGrowth,
  ...worldBankReports,
  ...imfSeries,
  ...fromOrigins,
  ...sciSeries,
  ...wdiOther,
  ...marketSeries,
  ...to2026,
  ...Object.values(refreshed).map(({ default: record }) => record),
] satisfies SeriesRecordSpec[];
