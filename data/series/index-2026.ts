import type { SeriesRecordSpec } from "../../lib/schema";
import { copiedOn, copyOf } from "./provenance";

const iran = { geo: "IRN", calendar: "persian" } as const;
const study = ["RamtinGhiami/iran-inflation-data", "baf89964f47d3045aa7e6b23e321c1c50189335a"] as const;
const downloaded = {
  vintage: "2026-08-08",
  published: "2026-08-08",
  notAfter: "2026-08-08",
  dateBasis: "snapshot",
  dateSource: `https://github.com/${study[0]}/blob/${study[1]}/README.md`,
} as const;
const compiled = {
  ...iran,
  ...downloaded,
  publisher: "sci",
  frequency: "monthly",
  source: "wb-inflation-database-2026",
  quotedBy: "World Bank (Ha, Kose, Ohnsorge)",
} as const;
const compilation = `${copyOf(study[0], "data/sources/wb_inflation_monthly.csv", study[1])} The index of the Statistical Centre as the World Bank compiles it, downloaded on 8 August 2026; on the newest base year. Stamped there with Gregorian months, April for Farvardin; taken as solar months with no shift, which two announced values of the index confirm.`;
const rebased =
  "It is no announced rate: it rests on today’s index, so it stands off what was announced in 1401 and early 1402, on the base year before.";
const all = { measure: "prices", households: "all" } as const;

const yearly = ["IranEconomyData/Iran-Economy-Dashboard", "e99506047e0f47d47a95c36d7ccc9496eafef261"] as const;
const ofYears = {
  ...iran,
  publisher: "sci",
  frequency: "annual",
  source: "sci-cpi-annual-2025",
  vintage: "2025-03",
  ...copiedOn("2025-03-08", yearly[0], yearly[1]),
  quotedBy: "a public copy that names no source",
  soleCopy: true,
} as const;
const years = `${copyOf(yearly[0], "Data/IHBS/raw1/cpi.csv", yearly[1])} The copy names no source: that it is the Statistical Centre’s index, on the newest base year, is inferred from its headings and from the rates announced. One decimal, so that rates of early years are coarse.`;

const towns = [
  { households: "urban" as const, where: "in towns", short: "SCI, towns, years" },
  { households: "rural" as const, where: "in the country", short: "SCI, country, years" },
];
const annual = towns.flatMap(({ households, where, short }) => [
  {
    ...ofYears,
    id: `irn-cpi-index-annual-sci-${households}-2025`,
    title: `Iran: consumer price index ${where} by Iranian year (Statistical Centre)`,
    short,
    indicator: "price-index",
    unit: "IDX" as const,
    definition: { measure: "prices" as const, households },
    lineage: `irn-price-index-sci-annual-${households}`,
    notes: years,
    reference: "cpi-index-annual-sci-2025",
  },
  {
    ...ofYears,
    computed: true,
    id: `irn-cpi-inflation-annual-sci-${households}-2025`,
    title: `Iran: inflation ${where} by Iranian year, derived from the Statistical Centre’s index`,
    short,
    indicator: "inflation",
    unit: "PC" as const,
    definition: { measure: "prices" as const, average: "mean_12m" as const, households },
    counts: "average of the Iranian year",
    lineage: `irn-inflation-sci-annual-${households}`,
    notes: `${years} Derived here from the index of the year and that of the year before.`,
    reference: "cpi-inflation-annual-sci-2025",
  },
]);

/** The Statistical Centre’s index and what is derived from it, and the open-market rate by solar month. */
export const index2026 = [
  {
    ...compiled,
    id: "irn-cpi-index-monthly-wbgid-2026",
    title: "Iran: consumer price index by solar month (Statistical Centre, compiled by the World Bank)",
    short: "SCI, index",
    indicator: "price-index",
    unit: "IDX",
    definition: all,
    lineage: "irn-price-index-sci-wbgid",
    notes: compilation,
    reference: "cpi-index-monthly-wbgid-2026",
  },
  {
    ...compiled,
    id: "irn-cpi-inflation-12m-derived-wbgid-2026",
    computed: true,
    title: "Iran: inflation of the last twelve months, derived from the Statistical Centre’s index",
    short: "SCI, from the index",
    indicator: "inflation",
    unit: "PC",
    definition: { ...all, average: "mean_12m" },
    lineage: "irn-inflation-sci-wbgid",
    notes: `${compilation} Derived here: the mean of twelve months on that of the twelve before; Esfand gives the rate of the Iranian year. ${rebased}`,
    reference: "cpi-inflation-12m-derived-wbgid-2026",
  },
  {
    ...compiled,
    id: "irn-cpi-inflation-p2p-derived-wbgid-2026",
    computed: true,
    title: "Iran: inflation point to point, derived from the Statistical Centre’s index",
    short: "SCI, from the index",
    indicator: "inflation-year-on-year",
    unit: "PC",
    definition: { ...all, average: "point_to_point" },
    lineage: "irn-inflation-year-on-year-sci-wbgid",
    notes: `${compilation} Derived here: the month on the same month a year before. ${rebased}`,
    reference: "cpi-inflation-p2p-derived-wbgid-2026",
  },
  ...annual,
  {
    ...iran,
    ...downloaded,
    id: "irn-fx-open-market-tgju-solar-monthly-2026",
    title: "Iran: open-market rate of the US dollar by solar month (TGJU)",
    short: "open market, TGJU, solar",
    indicator: "exchange-rate",
    unit: "IRR_USD",
    frequency: "monthly",
    definition: { measure: "rate", rate: "open_market" },
    counts: "mean of the month’s daily closes",
    publisher: "tgju",
    source: "tgju-2026-08",
    lineage: "irn-exchange-rate-open-market-tgju-solar",
    notes: `${copyOf(study[0], "data/raw/tgju_price_dollar_rl.json", study[1])} Rials. Each row says from how many daily quotes it was derived; Mordad 1405 is not complete.`,
    reference: "fx-open-market-tgju-solar-monthly-2026",
  },
] satisfies SeriesRecordSpec[];
