import type { SeriesRecordSpec } from "../../lib/schema";
import { copyOf, onPages, releasedOn } from "./provenance";

const iran = { geo: "IRN", publisher: "imf", frequency: "annual", calendar: "persian" } as const;
const april2015 = { ...iran, source: "weo-2015-04", vintage: "2015-04", ...releasedOn("2015-04-14") } as const;
const april2019 = {
  ...iran,
  source: "weo-2019-04",
  vintage: "2019-04",
  ...releasedOn("2019-04-09"),
  dateSource: "https://aljazeera.com/economy/2019/4/9/imf-cuts-global-growth-outlook-to-lowest-since-financial-crisis",
} as const;
const press = {
  ...iran,
  unit: "PC",
  statements: true,
  source: "weo-press",
  reference: "imf-weo-vintages-press",
} as const;
const articleFour = {
  ...iran,
  unit: "PC",
  frequency: "irregular",
  source: "imf-article-iv-2017",
  vintage: "2017-02-27",
  published: "2017-02-27",
  notBefore: "2017-02-24",
  notAfter: "2017-02-28",
  dateBasis: "release",
  dateSource: "https://www.tehrantimes.com/news/411544/Post-sanction-Iranian-economy-shows-impressive-recovery-IMF",
  reference: "imf-article-iv-2017",
} as const;

const boardDay = "The Board met three days before the report came out.";
const solarYear = "A year is the Iranian year that begins in March of the year named.";

function in2015(code: string): string {
  const path = `ddf--datapoints--${code.toLowerCase()}--by--country--year.csv`;
  const copy = copyOf("open-numbers/ddf--imf--weo", path, "0d872a06a1eeb80beee611e120f93156a595038e");
  return `${code}. ${copy} The copy was made from the Fund’s own spreadsheet. The file marks no estimates: taking 2013 as the last actual year is an assumption. ${solarYear}`;
}

function in2019(code: string): string {
  const path = `ddf--datapoints--${code.toLowerCase()}--by--country--year.csv`;
  const copy = copyOf("open-numbers/ddf--imf--weo", path, "6512ea5e1ec07730f0be7dc60f1e4fe4e236a9ac");
  return `${code}. ${copy} The copy was made from the Fund’s own spreadsheet. The country notes give 2017/18 as the latest actual year; later ones are estimates and forecasts. ${solarYear}`;
}

const growth = {
  indicator: "gdp-growth",
  unit: "PC",
  definition: { measure: "growth", coverage: "whole_economy" },
} as const;
const average = {
  indicator: "inflation",
  unit: "PC",
  definition: { measure: "prices", average: "mean_12m" },
  counts: "average of the Iranian year",
} as const;

/** World Economic Outlook and Article IV figures of the International Monetary Fund. */
export const imfSeries = [
  {
    ...april2015,
    ...growth,
    id: "irn-gdp-growth-weo-2015-04",
    title: "Iran: GDP growth (World Economic Outlook, April 2015)",
    short: "WEO April 2015",
    lineage: "irn-gdp-growth-weo",
    notes: in2015("NGDP_RPCH"),
    reference: "gdp-growth-weo-2015-04",
  },
  {
    ...april2019,
    ...growth,
    id: "irn-gdp-growth-weo-2019-04",
    title: "Iran: GDP growth (World Economic Outlook, April 2019)",
    short: "WEO April 2019",
    lineage: "irn-gdp-growth-weo",
    notes: in2019("NGDP_RPCH"),
    reference: "gdp-growth-weo-2019-04",
  },
  {
    ...press,
    ...growth,
    id: "irn-imf-weo-vintages-press-gdp-growth",
    title: "Iran: GDP growth in successive World Economic Outlooks, as reported by the press",
    short: "IMF, by report",
    vintage: "2021-04",
    lineage: "irn-gdp-growth-weo-press",
    notes: `${onPages} Where none was recorded, the row names the report and its page. Each row carries the month of the Outlook it comes from. ${solarYear}`,
  },
  {
    ...articleFour,
    id: "irn-imf-article-iv-2017-gdp-growth",
    title: "Iran: GDP growth (IMF Article IV consultation, February 2017)",
    short: "IMF February 2017",
    indicator: "gdp-growth",
    definition: { measure: "growth", coverage: "whole_economy" },
    lineage: "irn-gdp-growth-imf-article-iv",
    notes: `${onPages} ${boardDay} The row for the medium term is a reading of a period that the text leaves open.`,
  },
  {
    ...articleFour,
    id: "irn-imf-article-iv-2017-non-oil",
    title: "Iran: growth without oil (IMF Article IV consultation, February 2017)",
    short: "IMF February 2017",
    indicator: "gdp-growth-non-oil",
    definition: { measure: "growth", coverage: "without_oil" },
    lineage: "irn-gdp-growth-non-oil-imf-article-iv",
    notes: `${onPages} ${boardDay}`,
  },
  {
    ...april2015,
    ...average,
    id: "irn-cpi-inflation-weo-2015-04",
    title: "Iran: inflation, annual average (World Economic Outlook, April 2015)",
    short: "WEO April 2015",
    lineage: "irn-inflation-weo",
    notes: in2015("PCPIPCH"),
    reference: "cpi-inflation-weo-2015-04",
  },
  {
    ...april2019,
    ...average,
    id: "irn-cpi-inflation-weo-2019-04",
    title: "Iran: inflation, annual average (World Economic Outlook, April 2019)",
    short: "WEO April 2019",
    lineage: "irn-inflation-weo",
    notes: in2019("PCPIPCH"),
    reference: "cpi-inflation-weo-2019-04",
  },
  {
    ...press,
    ...average,
    id: "irn-imf-weo-vintages-press-inflation",
    title: "Iran: inflation in successive World Economic Outlooks, as reported by the press",
    short: "IMF, by report",
    vintage: "2021-04",
    lineage: "irn-inflation-weo-press",
    notes: `${onPages} Each row carries the month of the Outlook it comes from. ${solarYear}`,
  },
  {
    ...april2019,
    id: "irn-cpi-inflation-eop-weo-2019-04",
    title: "Iran: inflation, end of year (World Economic Outlook, April 2019)",
    short: "WEO April 2019",
    indicator: "inflation-year-on-year",
    unit: "PC",
    definition: { measure: "prices", average: "end_of_period" },
    counts: "Iranian years",
    lineage: "irn-inflation-end-of-period-weo",
    notes: in2019("PCPIEPCH"),
    reference: "cpi-inflation-eop-weo-2019-04",
  },
  {
    ...april2019,
    id: "irn-current-account-weo-2019-04",
    title: "Iran: current account balance (World Economic Outlook, April 2019)",
    short: "WEO April 2019",
    indicator: "current-account",
    unit: "PCT",
    definition: { measure: "balance" },
    counts: "percent of GDP",
    lineage: "irn-current-account-weo",
    notes: in2019("BCA_NGDPD"),
    reference: "current-account-weo-2019-04",
  },
  {
    ...april2019,
    id: "irn-unemployment-weo-2019-04",
    title: "Iran: unemployment (World Economic Outlook, April 2019)",
    short: "WEO April 2019",
    indicator: "unemployment",
    unit: "PCT",
    definition: { measure: "level" },
    counts: "percent of the labour force",
    lineage: "irn-unemployment-weo",
    notes: in2019("LUR"),
    reference: "unemployment-weo-2019-04",
  },
] satisfies SeriesRecordSpec[];
