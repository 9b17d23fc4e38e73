import type { SeriesRecordSpec } from "../../lib/schema";

const factbook = {
  publisher: "cia",
  calendar: "gregory",
  frequency: "annual",
  statements: true,
  source: "cia-factbook",
} as const;
const iran = { ...factbook, geo: "IRN", unit: "MBD" } as const;

function from(path: string): string {
  return `Read in a public copy, factbook/factbook.json, ${path}, at the commit in each row. A value was public by the day of the copy that has it, and not before that of the last copy without it.`;
}

const places = [
  { geo: "IRN", name: "Iran", suffix: "", path: "middle-east/ir.json" },
  { geo: "IRQ", name: "Iraq", suffix: "-irq", path: "middle-east/iz.json" },
  { geo: "VEN", name: "Venezuela", suffix: "-ven", path: "south-america/ve.json" },
  { geo: "SAU", name: "Saudi Arabia", suffix: "-sau", path: "middle-east/sa.json" },
];

const reserves = places.map(({ geo, name, suffix, path }) => ({
  ...factbook,
  geo,
  id: `${geo.toLowerCase()}-reserves-oil-cia-factbook`,
  title: `${name}: proved crude oil reserves (World Factbook)`,
  short: "World Factbook",
  indicator: "oil-reserves",
  unit: "BN_BBL" as const,
  definition: { measure: "reserves" as const, product: "crude" as const, at: "year_start" as const },
  counts: "Oil & Gas Journal, through the EIA",
  vintage: "2022",
  lineage: `${geo.toLowerCase()}-oil-reserves-cia`,
  notes: `${from(path)} The row for 2021 is an estimate for the year, from OPEC-style data.`,
  reference: `reserves-oil-cia-factbook${suffix}`,
}));

/** CIA World Factbook, whose oil figures come from the EIA. */
export const ciaSeries = [
  {
    ...iran,
    id: "irn-oil-production-cia-factbook",
    title: "Iran: crude oil production (World Factbook)",
    short: "World Factbook",
    indicator: "oil-production",
    definition: { measure: "production", product: "crude_condensate" },
    counts: "the Factbook calls it crude oil",
    vintage: "2019",
    lineage: "irn-oil-production-cia",
    notes: `${from("middle-east/ir.json")} The figures come from the EIA and include lease condensate.`,
    reference: "oil-production-cia-factbook",
  },
  {
    ...iran,
    id: "irn-oil-production-cia-factbook-liquids",
    title: "Iran: total petroleum production (World Factbook)",
    short: "World Factbook, total",
    indicator: "oil-production",
    definition: { measure: "production", product: "liquids" },
    counts: "the Factbook calls it total petroleum",
    vintage: "2025-04",
    lineage: "irn-oil-production-liquids-cia",
    notes: from("middle-east/ir.json"),
    reference: "oil-production-cia-factbook",
  },
  {
    ...iran,
    id: "irn-oil-consumption-cia-factbook",
    title: "Iran: refined petroleum consumption (World Factbook)",
    short: "World Factbook",
    indicator: "oil-consumption",
    definition: { measure: "consumption" },
    counts: "refined petroleum",
    vintage: "2025-04",
    lineage: "irn-oil-consumption-cia",
    notes: from("middle-east/ir.json"),
    reference: "oil-consumption-cia-factbook",
  },
  {
    ...iran,
    id: "irn-oil-exports-cia-factbook",
    title: "Iran: crude oil exports (World Factbook)",
    short: "World Factbook",
    indicator: "oil-exports",
    definition: { measure: "exports", product: "crude" },
    vintage: "2019",
    lineage: "irn-oil-exports-cia",
    notes: from("middle-east/ir.json"),
    reference: "oil-exports-cia-factbook",
  },
  {
    ...iran,
    id: "irn-oil-exports-cia-factbook-condensate",
    title: "Iran: exports of crude oil and condensate (World Factbook)",
    short: "World Factbook, cond.",
    indicator: "oil-exports",
    definition: { measure: "exports", product: "crude_condensate" },
    counts: "with lease condensate",
    vintage: "2022",
    lineage: "irn-oil-exports-crude-condensate-cia",
    notes: from("middle-east/ir.json"),
    reference: "oil-exports-cia-factbook",
  },
  ...reserves,
] satisfies SeriesRecordSpec[];
