import type { SeriesRecordSpec } from "../../lib/schema";
import { onPages } from "./provenance";

/** What the IMF projected for the medium term, after its text of February 2017. */
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
] satisfies SeriesRecordSpec[];
