import type { SeriesRecordSpec } from "../../lib/schema";
import { onPages } from "./provenance";

const iran = { geo: "IRN", publisher: "opec", calendar: "gregory", unit: "MBD", statements: true } as const;
const secondary = {
  ...iran,
  indicator: "oil-production",
  definition: { measure: "production", product: "crude", method: "secondary_sources" },
  source: "opec-momr",
} as const;

const places = [
  { geo: "IRN", name: "Iran" },
  { geo: "IRQ", name: "Iraq" },
  { geo: "VEN", name: "Venezuela" },
  { geo: "SAU", name: "Saudi Arabia" },
];

const reserves = places.map(({ geo, name }) => ({
  geo,
  id: `${geo.toLowerCase()}-reserves-oil-opec-2024`,
  title: `${name}: proved crude oil reserves at the end of 2024 (OPEC)`,
  short: "OPEC 2025",
  indicator: "oil-reserves",
  unit: "BN_BBL" as const,
  frequency: "annual" as const,
  calendar: "gregory" as const,
  definition: { measure: "reserves" as const, product: "crude" as const, at: "year_end" as const },
  publisher: "opec",
  source: "opec-asb-2025",
  vintage: "2025",
  published: "2025",
  notAfter: "2025-09-15",
  dateBasis: "edition" as const,
  dateSource: "https://www.newsx.com/photos/worlds-top-5-countries-with-largest-oil-reserves-in-2025-70175/",
  quotedBy: "TalkMarkets",
  lineage: `${geo.toLowerCase()}-oil-reserves-opec`,
  notes: `${onPages} The page quotes the Annual Statistical Bulletin of 2025, whose day was not found: a page of 15 September 2025 has its numbers. Iran’s figure was revised up some years before.`,
  reference: "reserves-oil-opec-2024",
}));

/** OPEC figures as quoted in the press; the country tables themselves were not read. */
export const opecSeries = [
  {
    ...secondary,
    id: "irn-oil-production-opec-secondary-monthly",
    title: "Iran: crude oil production, OPEC secondary sources, by month",
    short: "OPEC, secondary",
    frequency: "irregular",
    vintage: "2022",
    lineage: "irn-oil-production-opec-secondary-monthly",
    notes: `${onPages} Figures as first reported, unless a row says revised; most months are missing.`,
    reference: "oil-production-opec-secondary-monthly",
  },
  {
    ...secondary,
    id: "irn-oil-production-opec-secondary-annual",
    title: "Iran: crude oil production, OPEC secondary sources, by year",
    short: "OPEC, secondary, years",
    frequency: "annual",
    vintage: "2021-04",
    lineage: "irn-oil-production-opec-secondary-annual",
    notes: `${onPages} 2012 to 2017 were not found. A rounded value and the exact one of the same bulletin stand side by side.`,
    reference: "oil-production-opec-secondary-annual",
  },
  {
    ...iran,
    id: "irn-oil-exports-opec-points",
    title: "Iran: crude oil exports, OPEC figures as quoted in the press",
    short: "OPEC, exports",
    indicator: "oil-exports",
    frequency: "irregular",
    definition: { measure: "exports", product: "crude" },
    source: "opec-asb",
    vintage: "2024",
    lineage: "irn-oil-exports-opec-points",
    notes: `${onPages} The bulletin’s export table was not read; its editions of 2005, 2011 and 2024 are the ones named. A row of 2010 that is not OPEC’s says who states it.`,
    reference: "oil-exports-opec-points",
  },
  ...reserves,
] satisfies SeriesRecordSpec[];
