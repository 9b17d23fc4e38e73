import type { SeriesRecordSpec } from "../../lib/schema";
import { onPages } from "./provenance";

/** What the IMF stated in texts that were read on pages: for the medium term, and for a year in passing. */
export const imfMediumTerm = [
  {
    id: "irn-gdp-growth-imf-medium-term",
    title: "Iran: GDP growth over the medium term, as projected by the IMF",
    short: "IMF, medium term",
    indicator: "gdp-growth",
    geo: "IRN",
    unit: "PC",
    frequency: "irregular",
    calendar: "persian",
    definition: { measure: "growth", coverage: "whole_economy" },
    publisher: "imf",
    source: "imf-medium-term",
    vintage: "2018-03",
    statements: true,
    lineage: "irn-gdp-growth-imf-medium-term",
    notes: `${onPages} The texts name no years; the medium term is read as the five years after 2017/18.`,
  },
  {
    id: "irn-gdp-growth-weo-2019-10-press",
    title: "Iran: GDP growth in the World Economic Outlook of October 2019, as reported by the press",
    short: "IMF October 2019",
    indicator: "gdp-growth",
    geo: "IRN",
    unit: "PC",
    frequency: "annual",
    calendar: "persian",
    definition: { measure: "growth", coverage: "whole_economy" },
    publisher: "imf",
    source: "imf-medium-term",
    vintage: "2019-10",
    statements: true,
    lineage: "irn-gdp-growth-weo-2019-10-press",
    notes: `${onPages} The year before the forecasts that the press of that month reports.`,
  },
] satisfies SeriesRecordSpec[];
