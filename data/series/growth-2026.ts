import type { SeriesRecordSpec } from "../../lib/schema";
import { copyOf, onPages } from "./provenance";

const iran = { geo: "IRN", calendar: "persian", unit: "PC", statements: true } as const;
const solarYear = "A year is the Iranian year that begins in March of the year named.";
const growth = {
  indicator: "gdp-growth",
  frequency: "annual",
  definition: { measure: "growth", coverage: "whole_economy" },
} as const;
const average = {
  indicator: "inflation",
  frequency: "annual",
  definition: { measure: "prices", average: "mean_12m" },
  counts: "average of the Iranian year",
} as const;
const oneYear = { ...iran, ...growth, reference: "gdp-growth-sh1398-vintages-2026" } as const;
const collected = "One year by vintage; the rows repeat values that other series hold too.";
const outlook = {
  ...iran,
  publisher: "imf",
  source: "weo-press-2026",
  vintage: "2025-10",
  reference: "imf-weo-vintages-press-2026",
} as const;
const outlooks = `${onPages} Each row carries the month of the Outlook it comes from. ${solarYear}`;
const update = {
  ...iran,
  frequency: "annual",
  publisher: "world-bank",
  source: "wb-menaap-2025-10",
  vintage: "2025-10",
  reference: "wb-iran-forecast-2025-10",
} as const;
const quoted = `${onPages} One page, which shows no date: that it quotes the edition of October 2025 is inferred. ${solarYear}`;
const ofGdp = { unit: "PCT", definition: { measure: "balance" }, counts: "percent of GDP" } as const;

/** The Monetary Fund and the World Bank to 2026, and the growth of one year by vintage. */
export const growth2026 = [
  {
    ...oneYear,
    id: "irn-gdp-growth-sh1398-vintages-imf-2026",
    title: "Iran: GDP growth of 1398 in successive editions of the Monetary Fund",
    short: "IMF, 1398 by report",
    publisher: "imf",
    source: "weo-press-2026",
    vintage: "2021-01",
    lineage: "irn-gdp-growth-sh1398-imf",
    notes: `${onPages} ${collected}`,
  },
  {
    ...oneYear,
    id: "irn-gdp-growth-sh1398-vintages-sci-2026",
    title: "Iran: GDP growth of 1398 in successive announcements of the Statistical Centre",
    short: "SCI, 1398 by report",
    publisher: "sci",
    source: "sci-national-accounts-2026",
    vintage: "2020-06",
    lineage: "irn-gdp-growth-sh1398-sci",
    notes: `${onPages} ${collected}`,
  },
  {
    ...oneYear,
    id: "irn-gdp-growth-sh1398-vintages-cbi-2026",
    title: "Iran: GDP growth of 1398 as announced by the Central Bank (base year 1390)",
    short: "CBI, 1398 by report",
    publisher: "cbi",
    definition: { ...growth.definition, accounts: "base_1390" },
    source: "cbi-national-accounts",
    vintage: "2020-06",
    lineage: "irn-gdp-growth-sh1398-cbi",
    notes: `${onPages} ${collected}`,
  },
  {
    ...oneYear,
    id: "irn-gdp-growth-sh1398-vintages-wdi-2026",
    title: "Iran: GDP growth of 1398 in successive World Development Indicators",
    short: "WDI, 1398 by edition",
    publisher: "world-bank",
    source: "wdi-2026-07",
    vintage: "2026-07",
    lineage: "irn-gdp-growth-sh1398-wdi",
    notes: `${onPages} ${collected} The later editions rest on rebased national accounts.`,
  },
  {
    ...outlook,
    ...growth,
    id: "irn-imf-weo-vintages-press-gdp-growth-2026",
    title: "Iran: GDP growth in successive World Economic Outlooks to October 2025, as reported by the press",
    short: "IMF, by report",
    lineage: "irn-gdp-growth-weo-press",
    notes: `${outlooks} Where none was recorded, the row names the report and its page.`,
  },
  {
    ...outlook,
    ...average,
    id: "irn-imf-weo-vintages-press-inflation-2026",
    title: "Iran: inflation in successive World Economic Outlooks to October 2025, as reported by the press",
    short: "IMF, by report",
    lineage: "irn-inflation-weo-press",
    notes: outlooks,
  },
  {
    ...outlook,
    id: "irn-imf-weo-vintages-press-unemployment-2026",
    title: "Iran: unemployment in World Economic Outlooks of 2024 and 2025, as reported by the press",
    short: "IMF, by report",
    indicator: "unemployment",
    unit: "PCT",
    frequency: "annual",
    definition: { measure: "level" },
    counts: "percent of the labour force",
    lineage: "irn-unemployment-weo-press",
    notes: outlooks,
  },
  {
    ...update,
    ...growth,
    id: "irn-gdp-growth-wb-menaap-2025-10",
    title: "Iran: GDP growth in the World Bank’s regional update of October 2025, as quoted",
    short: "World Bank, Oct 2025",
    lineage: "irn-gdp-growth-wb-menaap",
    notes: `${quoted} Its headline leaves out the minus of the forecast for 1404; the text has it.`,
  },
  {
    ...update,
    ...average,
    id: "irn-inflation-wb-menaap-2025-10",
    title: "Iran: inflation in the World Bank’s regional update of October 2025, as quoted",
    short: "World Bank, Oct 2025",
    lineage: "irn-inflation-wb-menaap",
    notes: quoted,
  },
  {
    ...update,
    ...ofGdp,
    id: "irn-current-account-wb-menaap-2025-10",
    title: "Iran: current account in the World Bank’s regional update of October 2025, as quoted",
    short: "World Bank, Oct 2025",
    indicator: "current-account",
    lineage: "irn-current-account-wb-menaap",
    notes: quoted,
  },
  {
    ...update,
    ...ofGdp,
    id: "irn-fiscal-balance-wb-menaap-2025-10",
    title: "Iran: fiscal balance in the World Bank’s regional update of October 2025, as quoted",
    short: "World Bank, Oct 2025",
    indicator: "fiscal-balance",
    lineage: "irn-fiscal-balance-wb-menaap",
    notes: quoted,
  },
  {
    geo: "IRN",
    calendar: "gregory",
    id: "irn-oil-rents-wdi-2026",
    gaps: true,
    title: "Iran: oil rents (World Development Indicators, August 2026)",
    short: "oil",
    indicator: "oil-rents",
    unit: "PCT",
    frequency: "annual",
    definition: { measure: "level" },
    counts: "crude oil at regional prices less cost of production, percent of GDP",
    publisher: "world-bank",
    source: "wdi-2026-08",
    url: "https://data.worldbank.org/indicator/NY.GDP.PETR.RT.ZS?locations=IR",
    vintage: "2026-08-08",
    published: "2026-08-08",
    notAfter: "2026-08-08",
    dateBasis: "snapshot",
    dateSource:
      "https://github.com/RamtinGhiami/iran-inflation-data/blob/baf89964f47d3045aa7e6b23e321c1c50189335a/README.md",
    lineage: "irn-oil-rents-wdi",
    notes: `NY.GDP.PETR.RT.ZS. ${copyOf("RamtinGhiami/iran-inflation-data", "data/sources/worldbank_annual.csv", "baf89964f47d3045aa7e6b23e321c1c50189335a")} Downloaded from the Bank’s API on 8 August 2026. 1991 and 1992 are missing, and the series ends in 2021. Years as the source labels them; whether GDP stands for the Iranian year is not said.`,
    reference: "oil-rents-wdi-2026",
  },
] satisfies SeriesRecordSpec[];
