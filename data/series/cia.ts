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
  return `Read in a public copy, factbook/factbook.json, ${path}, at the commit in each row. Vintages are the months known for a commit: October and November 2015, November 2016, July 2024, April 2025. For two commits only the earliest possible year is known: 2019 (it states 2018) and 2022.`;
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
  definition: "proved crude oil reserves at 1 January; Oil & Gas Journal via EIA",
  vintage: "2022",
  family: `${geo.toLowerCase()}-oil-reserves-cia`,
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
    definition: "crude oil and condensate; the Factbook calls it crude oil",
    vintage: "2019",
    family: "oil-production-cia",
    notes: `${from("middle-east/ir.json")} The figures come from the EIA and include lease condensate.`,
    reference: "oil-production-cia-factbook",
  },
  {
    ...iran,
    id: "irn-oil-production-cia-factbook-liquids",
    title: "Iran: total petroleum production (World Factbook)",
    short: "World Factbook, total",
    indicator: "oil-production",
    definition: "total liquids; the Factbook calls it total petroleum",
    vintage: "2025-04",
    family: "oil-production-liquids-cia",
    notes: from("middle-east/ir.json"),
    reference: "oil-production-cia-factbook",
  },
  {
    ...iran,
    id: "irn-oil-consumption-cia-factbook",
    title: "Iran: refined petroleum consumption (World Factbook)",
    short: "World Factbook",
    indicator: "oil-consumption",
    definition: "refined petroleum consumption; World Factbook",
    vintage: "2025-04",
    family: "oil-consumption-cia",
    notes: from("middle-east/ir.json"),
    reference: "oil-consumption-cia-factbook",
  },
  {
    ...iran,
    id: "irn-oil-exports-cia-factbook",
    title: "Iran: crude oil exports (World Factbook)",
    short: "World Factbook",
    indicator: "oil-exports",
    definition: "crude oil exports; World Factbook",
    vintage: "2019",
    family: "oil-exports-cia",
    notes: from("middle-east/ir.json"),
    reference: "oil-exports-cia-factbook",
  },
  {
    ...iran,
    id: "irn-oil-exports-cia-factbook-condensate",
    title: "Iran: exports of crude oil and condensate (World Factbook)",
    short: "World Factbook, cond.",
    indicator: "oil-exports",
    definition: "crude oil and lease condensate; World Factbook",
    vintage: "2022",
    family: "oil-exports-crude-condensate-cia",
    notes: from("middle-east/ir.json"),
    reference: "oil-exports-cia-factbook",
  },
  ...reserves,
] satisfies SeriesRecordSpec[];
