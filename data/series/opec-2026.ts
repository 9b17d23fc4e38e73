import type { SeriesRecordSpec } from "../../lib/schema";
import { copyOf, onPages } from "./provenance";

const secondary = {
  geo: "IRN",
  indicator: "oil-production",
  publisher: "opec",
  calendar: "gregory",
  unit: "MBD",
  statements: true,
  definition: { measure: "production", product: "crude", method: "secondary_sources" },
  source: "opec-momr-2026",
  vintage: "2026-08",
} as const;
const copy = copyOf(
  "Greyisheep/oil-and-gas-outlook",
  "data-pipeline/momr_data.json",
  "60e3e68221103b63ff14b19c2fb3aafcfa5746a8",
);
const checked =
  "The copy was extracted by a script from OPEC’s reports; it equals press readings of six reports and another public copy of the report of August 2026.";

const places = [
  { geo: "IRN", name: "Iran", indicator: "oil-reserves" },
  { geo: "VEN", name: "Venezuela", indicator: "oil-reserves" },
  { geo: "SAU", name: "Saudi Arabia", indicator: "oil-reserves" },
  { geo: "XOP", name: "OPEC", indicator: "oil-reserves-groups" },
  { geo: "WLD", name: "World", indicator: "oil-reserves-groups" },
];

const reserves = places.map(({ geo, name, indicator }) => ({
  geo,
  id: `${geo.toLowerCase()}-reserves-oil-opec-asb-2023`,
  title: `${name}: proved crude oil reserves in OPEC’s bulletin of 2023`,
  short: "OPEC 2023",
  indicator,
  unit: "BN_BBL" as const,
  frequency: "annual" as const,
  calendar: "gregory" as const,
  definition: { measure: "reserves" as const, product: "crude" as const, at: "year_end" as const },
  publisher: "opec",
  source: "opec-asb-2023",
  vintage: "2023",
  published: "2023",
  dateBasis: "edition" as const,
  quotedBy: "Daylinews",
  lineage: `${geo.toLowerCase()}-oil-reserves-opec`,
  notes: `${onPages} The page quotes the Annual Statistical Bulletin of 2023, whose day was not found. It misprints Iran’s figure by three decimal places; the rise of the last years is a restatement.`,
  reference: "reserves-oil-opec-asb-2023",
}));

/** OPEC to 2026: production by secondary sources, from a public copy of its reports and from pages, and reserves. */
export const opec2026 = [
  {
    ...secondary,
    id: "irn-oil-production-opec-secondary-momr-2026",
    title: "Iran: crude oil production, OPEC secondary sources, every value of the reports of 2024 to 2026",
    short: "OPEC, by report",
    frequency: "monthly",
    quotedBy: "a public copy of the reports",
    lineage: "irn-oil-production-opec-secondary-momr",
    notes: `${copy} ${checked} A row’s vintage is the month of its report; the reports of December 2024 and October 2025 are not in the copy. Published in thousand barrels per day and divided.`,
    reference: "oil-production-opec-secondary-momr-vintages-2026",
  },
  {
    ...secondary,
    id: "irn-oil-production-opec-secondary-monthly-2026",
    title: "Iran: crude oil production, OPEC secondary sources, by month, to 2026",
    short: "OPEC, secondary",
    frequency: "irregular",
    lineage: "irn-oil-production-opec-secondary-monthly",
    notes: `${onPages} From June 2024 the newest value of each month in a public copy of the reports, before that values as reported at the time, several where revised; most months before 2024 are missing. ${checked} The quarters have a series of their own.`,
    reference: "oil-production-opec-secondary-monthly-2026",
  },
  {
    ...secondary,
    id: "irn-oil-production-opec-secondary-quarterly-2026",
    title: "Iran: crude oil production, OPEC secondary sources, by quarter, to 2026",
    short: "OPEC, secondary, quarters",
    frequency: "irregular",
    lineage: "irn-oil-production-opec-secondary-quarterly",
    notes: `${onPages} Averages of quarters, those of 2026 in a public copy of the report of August; most quarters are missing.`,
    reference: "oil-production-opec-secondary-monthly-2026",
  },
  {
    ...secondary,
    id: "irn-oil-production-opec-secondary-annual-2026",
    title: "Iran: crude oil production, OPEC secondary sources, by year, to 2025",
    short: "OPEC, secondary, years",
    frequency: "annual",
    lineage: "irn-oil-production-opec-secondary-annual",
    notes: `${onPages} 2012 to 2017 were not found. A rounded value and the exact one of the same bulletin stand side by side; a mean of months that was derived here says so.`,
    reference: "oil-production-opec-secondary-annual-2026",
  },
  ...reserves,
] satisfies SeriesRecordSpec[];
