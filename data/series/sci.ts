import type { SeriesRecordSpec } from "../../lib/schema";
import { earliestPossible, lastSeen, onPages } from "./provenance";

const sci = { geo: "IRN", publisher: "sci", calendar: "persian", unit: "PC", statements: true } as const;
const prices = { ...sci, frequency: "monthly", source: "sci-cpi" } as const;

/** One item of one announcement; the bases of its three announcements are three definitions, so none continues another. */
interface Announced {
  key: string;
  indicator: string;
  what: string;
  short: string;
}

const total = { key: "", indicator: "gdp-growth", what: "GDP including oil", short: "SCI" };
const nonOil = { key: "-non-oil", indicator: "gdp-growth-non-oil", what: "GDP excluding oil", short: "SCI, non-oil" };
const agriculture = {
  key: "-agriculture",
  indicator: "gdp-growth-agriculture",
  what: "agriculture",
  short: "SCI, farming",
};
const industry = {
  key: "-industry",
  indicator: "gdp-growth-industry",
  what: "industries and mines with oil",
  short: "SCI, industry",
};
const services = { key: "-services", indicator: "gdp-growth-services", what: "services", short: "SCI, services" };

function announced(item: Announced, base: { key: string; says: string; vintage: string; notes: string }) {
  return {
    ...sci,
    id: `irn-gdp-growth-sci-announced${item.key}${base.key}`,
    title: `Iran: growth announced by the Statistical Centre, ${item.what} (${base.says})`,
    short: base.key ? `${item.short}, ${base.key.slice(1).replace("-", " ")}` : item.short,
    indicator: item.indicator,
    frequency: "annual" as const,
    definition: `${item.what}; Statistical Centre, ${base.says}`,
    source: "sci-national-accounts",
    vintage: base.vintage,
    family: `${item.indicator}-sci${base.key}`,
    notes: `${base.notes} The Statistical Centre and the Central Bank publish different national accounts.`,
    reference: "gdp-growth-sci-announced",
  };
}

const unnamed = { key: "", says: "base year not stated", vintage: "2020-06-14", notes: onPages };
const base1390 = {
  key: "-base-1390",
  says: "base year 1390",
  vintage: "2017-08-21",
  notes: `${onPages} The page gives the base year beside the total.`,
};
const base1376 = {
  key: "-base-1376",
  says: "old base year 1376",
  vintage: "2017",
  notes: `${onPages} The page shows no date; it follows one of 21 August 2017.`,
};

const nationalAccounts = [
  ...[total, nonOil, industry, services].map((item) => announced(item, unnamed)),
  announced(agriculture, { ...unnamed, vintage: "2020-11" }),
  announced({ ...total, what: "GDP at market prices" }, base1390),
  announced(agriculture, base1390),
  announced({ ...industry, what: "industry group with mining, oil, energy and construction" }, base1390),
  announced(services, base1390),
  ...[total, nonOil, agriculture, { ...industry, what: "industry group" }, services].map((item) =>
    announced(item, base1376),
  ),
];

/** Statistical Centre of Iran: what it announced, as its own pages or the press give it. */
export const sciSeries = [
  ...nationalAccounts,
  {
    ...prices,
    id: "irn-cpi-inflation-12m-sci-announced",
    title: "Iran: inflation of the last twelve months, announced by the Statistical Centre",
    short: "SCI, twelve months",
    indicator: "inflation",
    definition: "consumer prices of twelve months on the twelve before; all households",
    vintage: "2020-08",
    family: "inflation-sci",
    notes: `${onPages} ${earliestPossible} Azar 1398 is dated by the end of that month, 21 December 2019.`,
    reference: "cpi-inflation-12m-sci-announced",
  },
  {
    ...prices,
    id: "irn-cpi-inflation-12m-sci-announced-urban",
    title: "Iran: inflation of the last twelve months in towns, announced by the Statistical Centre",
    short: "SCI, towns",
    indicator: "inflation",
    definition: "consumer prices of twelve months on the twelve before; urban households",
    vintage: "2017-12",
    family: "inflation-sci-urban",
    notes: `${onPages} ${earliestPossible}`,
    reference: "cpi-inflation-12m-sci-announced",
  },
  {
    ...prices,
    id: "irn-cpi-inflation-p2p-sci-announced",
    title: "Iran: inflation point to point, announced by the Statistical Centre",
    short: "SCI, point to point",
    indicator: "inflation-year-on-year",
    definition: "consumer prices of the month on the same month a year before; all households",
    vintage: "2019-12",
    family: "inflation-year-on-year-sci",
    notes: `${onPages} ${lastSeen} Azar 1398 is dated by the end of that month, 21 December 2019.`,
    reference: "cpi-inflation-p2p-sci-announced",
  },
  {
    ...prices,
    id: "irn-cpi-inflation-p2p-sci-announced-urban",
    title: "Iran: inflation point to point in towns, announced by the Statistical Centre",
    short: "SCI, towns",
    indicator: "inflation-year-on-year",
    definition: "consumer prices of the month on the same month a year before; urban households",
    vintage: "2017-12",
    family: "inflation-year-on-year-sci-urban",
    notes: `${onPages} ${earliestPossible}`,
    reference: "cpi-inflation-p2p-sci-announced",
  },
] satisfies SeriesRecordSpec[];
