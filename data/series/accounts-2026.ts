import type { Definition } from "../../lib/definition";
import type { SeriesRecordSpec } from "../../lib/schema";
import { onPages } from "./provenance";

const iran = { geo: "IRN", calendar: "persian", unit: "PC", statements: true } as const;
const again = "Collected again on 27 November 2026, unchanged: the vintage is that day.";
const undated = "The newest statement shows no date; the series’ vintage is the earliest it can be.";
const twoHouses = "The Statistical Centre and the Central Bank publish different national accounts.";
const houses = {
  sci: { name: "the Statistical Centre", short: "SCI", source: "sci-national-accounts-2026" },
  cbi: { name: "the Central Bank", short: "CBI", source: "cbi-national-accounts" },
} as const;

/** What is announced, by the key in the ids. */
const items = {
  "": { indicator: "gdp-growth", coverage: "whole_economy", what: "GDP including oil", short: "" },
  "-non-oil": {
    indicator: "gdp-growth-non-oil",
    coverage: "without_oil",
    what: "GDP excluding oil",
    short: ", non-oil",
  },
  "-oil": { indicator: "gdp-growth-oil", coverage: "oil_sector", what: "oil", short: ", oil" },
  "-agriculture": {
    indicator: "gdp-growth-agriculture",
    coverage: "agriculture",
    what: "agriculture",
    short: ", farming",
  },
  "-industry": {
    indicator: "gdp-growth-industry",
    coverage: "industry",
    what: "industries and mines with oil",
    short: ", industry",
  },
  "-services": { indicator: "gdp-growth-services", coverage: "services", what: "services", short: ", services" },
} as const;

interface Announced {
  by: keyof typeof houses;
  item: keyof typeof items;
  vintage: string;
  /** Parts of a year, each on the same part of the year before. */
  parts?: boolean;
  base?: "1376" | "1390";
  what?: string;
  counts?: string;
  coverage?: Definition["coverage"];
  notes?: string;
}

function announced({ by, item, vintage, parts, base, what, counts, coverage, notes }: Announced) {
  const { name, short, source } = houses[by];
  const { indicator, ...shared } = items[item];
  const says = base ? `base year ${base}` : "base year not stated";
  const key = `${base ? `-base-${base}` : ""}${parts ? "-parts" : ""}`;
  return {
    ...iran,
    id: `irn-gdp-growth-${by}-announced${item}${key}-2026`,
    title: `Iran: growth announced by ${name}, ${what ?? shared.what}${parts ? ", parts of years" : ""} (${says})`,
    short: `${short}${shared.short}${base ? `, base ${base}` : ""}${parts ? ", parts" : ""}`,
    indicator,
    publisher: by,
    frequency: parts ? ("irregular" as const) : ("annual" as const),
    definition: {
      measure: "growth" as const,
      coverage: coverage ?? shared.coverage,
      ...(base && { accounts: `base_${base}` as const }),
    },
    ...(counts && { counts }),
    source,
    vintage,
    lineage: `irn-${indicator}-${by}${key}`,
    notes: [onPages, parts && "Each part is on the same part of the year before.", notes, twoHouses]
      .filter(Boolean)
      .join(" "),
    reference: `gdp-growth-${by}-announced-2026`,
  };
}

const unchanged = { by: "sci", vintage: "2026-11-27", notes: again } as const;
const base1390 = {
  ...unchanged,
  base: "1390",
  notes: `The page gives the base year beside the total. ${again}`,
} as const;
const group = "industry group with mining, oil, energy and construction";
const base1376 = { ...unchanged, base: "1376" } as const;
const cbi1390 = {
  by: "cbi",
  base: "1390",
  vintage: "2020-06",
  notes: "Preliminary; the base year is stated beside the total.",
} as const;

/** Growth as the Statistical Centre and the Central Bank announced it, to 1404. */
export const accounts2026 = [
  announced({ by: "sci", item: "", vintage: "2025-12-07", notes: "Whole years of 1399 to 1402 were not found." }),
  announced({ by: "sci", item: "", vintage: "2025-12-07", parts: true }),
  announced({ ...unchanged, item: "-non-oil" }),
  announced({ by: "sci", item: "-non-oil", vintage: "2025-12-07", parts: true }),
  announced({ ...unchanged, item: "-agriculture" }),
  announced({ ...unchanged, item: "-industry", counts: "industries and mines" }),
  announced({ ...unchanged, item: "-services" }),
  announced({ ...base1390, item: "", what: "GDP at market prices", counts: "at market prices" }),
  announced({ ...base1390, item: "-agriculture" }),
  announced({ ...base1390, item: "-industry", what: group, counts: group }),
  announced({ ...base1390, item: "-services" }),
  announced({ ...base1376, item: "" }),
  announced({ ...base1376, item: "-non-oil" }),
  announced({ ...base1376, item: "-agriculture" }),
  announced({
    ...base1376,
    item: "-industry",
    what: "industry group",
    counts: "industry group; not said whether with oil",
  }),
  announced({ ...base1376, item: "-services" }),
  announced({ by: "cbi", item: "", vintage: "2025-08-02" }),
  announced({ by: "cbi", item: "", vintage: "2023-12", parts: true, notes: undated }),
  announced({ by: "cbi", item: "-non-oil", vintage: "2025-08-02" }),
  announced({ by: "cbi", item: "-non-oil", vintage: "2023-12", parts: true, notes: undated }),
  announced({ ...cbi1390, item: "" }),
  announced({ ...cbi1390, item: "-non-oil" }),
  announced({ ...cbi1390, item: "-oil" }),
  announced({ ...cbi1390, item: "-agriculture" }),
  announced({
    ...cbi1390,
    item: "-industry",
    what: "industries and mines",
    counts: "industries and mines",
    coverage: "industry_without_oil",
  }),
  announced({ ...cbi1390, item: "-services" }),
] satisfies SeriesRecordSpec[];
