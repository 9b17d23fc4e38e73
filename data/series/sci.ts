import type { Definition } from "../../lib/definition";
import type { SeriesRecordSpec } from "../../lib/schema";
import { onPages } from "./provenance";

const sci = { geo: "IRN", publisher: "sci", calendar: "persian", unit: "PC", statements: true } as const;
const prices = { ...sci, frequency: "monthly", source: "sci-cpi" } as const;

/** One item of one announcement; the bases of its three announcements are three definitions, so none continues another. */
interface Announced {
  key: string;
  indicator: string;
  coverage: NonNullable<Definition["coverage"]>;
  what: string;
  short: string;
  counts?: string;
}

/** The base year of an announcement, where its page says one. */
interface Base {
  key: string;
  says: string;
  accounts?: NonNullable<Definition["accounts"]>;
  vintage: string;
  notes: string;
}

const total: Announced = {
  key: "",
  indicator: "gdp-growth",
  coverage: "whole_economy",
  what: "GDP including oil",
  short: "SCI",
};
const nonOil: Announced = {
  key: "-non-oil",
  indicator: "gdp-growth-non-oil",
  coverage: "without_oil",
  what: "GDP excluding oil",
  short: "SCI, non-oil",
};
const agriculture: Announced = {
  key: "-agriculture",
  indicator: "gdp-growth-agriculture",
  coverage: "agriculture",
  what: "agriculture",
  short: "SCI, farming",
};
const industry: Announced = {
  key: "-industry",
  indicator: "gdp-growth-industry",
  coverage: "industry",
  what: "industries and mines with oil",
  counts: "industries and mines",
  short: "SCI, industry",
};
const services: Announced = {
  key: "-services",
  indicator: "gdp-growth-services",
  coverage: "services",
  what: "services",
  short: "SCI, services",
};

function announced(item: Announced, base: Base) {
  return {
    ...sci,
    id: `irn-gdp-growth-sci-announced${item.key}${base.key}`,
    title: `Iran: growth announced by the Statistical Centre, ${item.what} (${base.says})`,
    short: base.key ? `${item.short}, ${base.key.slice(1).replace("-", " ")}` : item.short,
    indicator: item.indicator,
    frequency: "annual" as const,
    definition: {
      measure: "growth" as const,
      coverage: item.coverage,
      ...(base.accounts && { accounts: base.accounts }),
    },
    ...(item.counts && { counts: item.counts }),
    source: "sci-national-accounts",
    vintage: base.vintage,
    lineage: `irn-${item.indicator}-sci${base.key}`,
    notes: `${base.notes} The Statistical Centre and the Central Bank publish different national accounts.`,
    reference: "gdp-growth-sci-announced",
  };
}

const unnamed: Base = { key: "", says: "base year not stated", vintage: "2020-06-14", notes: onPages };
const base1390: Base = {
  key: "-base-1390",
  says: "base year 1390",
  accounts: "base_1390",
  vintage: "2017-08-21",
  notes: `${onPages} The page gives the base year beside the total.`,
};
const base1376: Base = {
  key: "-base-1376",
  says: "old base year 1376",
  accounts: "base_1376",
  vintage: "2017-05-31",
  notes: `${onPages} Published before the growth in the new base year.`,
};

const nationalAccounts = [
  ...[total, nonOil, industry, services].map((item) => announced(item, unnamed)),
  announced(agriculture, { ...unnamed, vintage: "2020-11" }),
  announced({ ...total, what: "GDP at market prices", counts: "at market prices" }, base1390),
  announced(agriculture, base1390),
  announced(
    {
      ...industry,
      what: "industry group with mining, oil, energy and construction",
      counts: "industry group with mining, oil, energy and construction",
    },
    base1390,
  ),
  announced(services, base1390),
  ...[
    total,
    nonOil,
    agriculture,
    { ...industry, what: "industry group", counts: "industry group; not said whether with oil" },
    services,
  ].map((item) => announced(item, base1376)),
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
    definition: { measure: "prices", average: "mean_12m", households: "all" },
    vintage: "2020-07",
    lineage: "irn-inflation-sci",
    notes: `${onPages} Azar 1398 was announced on 22 December 2019; Dey, which was public before the article appeared, is not in this series.`,
    reference: "cpi-inflation-12m-sci-announced",
  },
  {
    ...prices,
    id: "irn-cpi-inflation-12m-sci-announced-urban",
    title: "Iran: inflation of the last twelve months in towns, announced by the Statistical Centre",
    short: "SCI, towns",
    indicator: "inflation",
    definition: { measure: "prices", average: "mean_12m", households: "urban" },
    vintage: "2017-12",
    lineage: "irn-inflation-sci-urban",
    notes: onPages,
    reference: "cpi-inflation-12m-sci-announced",
  },
  {
    ...prices,
    id: "irn-cpi-inflation-p2p-sci-announced",
    title: "Iran: inflation point to point, announced by the Statistical Centre",
    short: "SCI, point to point",
    indicator: "inflation-year-on-year",
    definition: { measure: "prices", average: "point_to_point", households: "all" },
    vintage: "2019-12",
    lineage: "irn-inflation-year-on-year-sci",
    notes: `${onPages} Azar 1398 was announced on 22 December 2019; Dey, which was public before the article appeared, is not in this series.`,
    reference: "cpi-inflation-p2p-sci-announced",
  },
  {
    ...prices,
    id: "irn-cpi-inflation-p2p-sci-announced-urban",
    title: "Iran: inflation point to point in towns, announced by the Statistical Centre",
    short: "SCI, towns",
    indicator: "inflation-year-on-year",
    definition: { measure: "prices", average: "point_to_point", households: "urban" },
    vintage: "2017-12",
    lineage: "irn-inflation-year-on-year-sci-urban",
    notes: onPages,
    reference: "cpi-inflation-p2p-sci-announced",
  },
] satisfies SeriesRecordSpec[];
