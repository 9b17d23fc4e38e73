import type { SeriesRecordSpec } from "../lib/schema";
import { agencySeries } from "./series/agencies";
import { ciaSeries } from "./series/cia";
import { eiaSeries } from "./series/eia";
import { imfSeries } from "./series/imf";
import { marketSeries } from "./series/markets";
import { opecSeries } from "./series/opec";
import { sciSeries } from "./series/sci";
import { statisticalReview } from "./series/statistical-review";
import { trackerSeries } from "./series/trackers";
import { wdiGrowth } from "./series/wdi-growth";
import { wdiOther } from "./series/wdi-other";
import { worldBankReports } from "./series/world-bank-reports";

/** Vintages that `npm run refresh` wrote: a record beside its rows. */
const refreshed = import.meta.glob<{ default: SeriesRecordSpec }>("./series/*/*.json", { eager: true });

/** The official series: their rows stand in data/series/{publisher}/{id}.csv. A family holds the vintages of one series. */
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
  ...sciSeries,
  ...wdiOther,
  ...marketSeries,
  ...Object.values(refreshed).map(({ default: record }) => record),
] satisfies SeriesRecordSpec[];
