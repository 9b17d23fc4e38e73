import type { SeriesRecordSpec } from "../../lib/schema";
import { earliestPossible, onPages } from "./provenance";

const iran = { geo: "IRN", publisher: "opec", calendar: "gregory", unit: "MBD", statements: true } as const;
const secondary = {
  ...iran,
  indicator: "oil-production",
  definition: "crude oil only; OPEC secondary sources",
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
  definition: "proved crude oil reserves at the end of the year; OPEC",
  publisher: "opec",
  source: "opec-asb-2025",
  vintage: "2025",
  family: `${geo.toLowerCase()}-oil-reserves-opec`,
  notes: `${onPages} The page quotes the Annual Statistical Bulletin of 2025. Iran’s figure was revised up after 2020.`,
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
    vintage: "2022-03",
    family: "oil-production-opec-secondary-monthly",
    notes: `${onPages} Figures as first reported, unless a row says revised; most months are missing. ${earliestPossible}`,
    reference: "oil-production-opec-secondary-monthly",
  },
  {
    ...secondary,
    id: "irn-oil-production-opec-secondary-annual",
    title: "Iran: crude oil production, OPEC secondary sources, by year",
    short: "OPEC, secondary, years",
    frequency: "annual",
    vintage: "2021-04",
    family: "oil-production-opec-secondary-annual",
    notes: `${onPages} 2012 to 2017 were not found. ${earliestPossible}`,
    reference: "oil-production-opec-secondary-annual",
  },
  {
    ...iran,
    id: "irn-oil-exports-opec-points",
    title: "Iran: crude oil exports, OPEC figures as quoted in the press",
    short: "OPEC, exports",
    indicator: "oil-exports",
    frequency: "irregular",
    definition: "crude oil exports; OPEC as quoted",
    source: "opec-asb",
    vintage: "2024",
    family: "oil-exports-opec-points",
    notes: `${onPages} The bulletin’s export table was not read; its editions of 2005, 2011 and 2024 are the ones named. A row of 2010 that is not OPEC’s says who states it.`,
    reference: "oil-exports-opec-points",
  },
  ...reserves,
] satisfies SeriesRecordSpec[];
