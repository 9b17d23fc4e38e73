import type { SeriesRecordSpec } from "../../lib/schema";
import { onPages } from "./provenance";

const undated = "The newest statement shows no date; the series’ vintage is the earliest it can be.";
const disagree = "Each row says who states it; trackers disagree much.";
const trackers = {
  geo: "IRN",
  calendar: "gregory",
  unit: "MBD",
  statements: true,
  publisher: "several",
  folder: "trackers",
  indicator: "oil-exports",
  frequency: "irregular",
  source: "tanker-tracking-2026",
  reference: "oil-exports-tanker-points-2026",
} as const;
const averages = { ...trackers, frequency: "annual", reference: "oil-exports-kpler-uani-annual-2026" } as const;
const crude = { measure: "exports", product: "crude", method: "tanker_tracking" } as const;
const withCondensate = { ...crude, product: "crude_condensate" } as const;
const oil = { ...crude, product: "oil" } as const;

/** Exports by tanker tracking to 2025. */
export const trackers2026 = [
  {
    ...trackers,
    id: "irn-oil-exports-tanker-points-crude-2026",
    title: "Iran: crude oil exports by tanker tracking, to 2025",
    short: "trackers, crude",
    definition: crude,
    vintage: "2025-10",
    lineage: "irn-oil-exports-tanker-points-crude",
    notes: `${onPages} ${disagree} First estimates. ${undated}`,
  },
  {
    ...trackers,
    id: "irn-oil-exports-tanker-points-crude-condensate-2026",
    title: "Iran: exports of crude oil and condensate by tanker tracking, to 2024",
    short: "trackers, condensate too",
    definition: withCondensate,
    vintage: "2024-05",
    lineage: "irn-oil-exports-tanker-points-crude-condensate",
    notes: `${onPages} ${disagree} First estimates. ${undated}`,
  },
  {
    ...trackers,
    id: "irn-oil-exports-tanker-points-oil-2026",
    title: "Iran: oil exports by tanker tracking, 2022 and 2023",
    short: "trackers, oil",
    definition: oil,
    vintage: "2023-05",
    lineage: "irn-oil-exports-tanker-points-oil",
    notes: `${onPages} ${disagree} First estimates. ${undated}`,
  },
  {
    ...trackers,
    id: "irn-oil-exports-tanker-points-china-2026",
    title: "Iran: crude oil arriving in China by tanker tracking, 2024 and 2025",
    short: "trackers, China",
    indicator: "oil-exports-by-destination",
    partner: "CHN",
    definition: crude,
    counts: "deliveries to and arrivals in China, one to two months after loading",
    vintage: "2025-08",
    lineage: "irn-oil-exports-tanker-china",
    notes: `${onPages} ${disagree} First estimates. ${undated}`,
  },
  {
    ...averages,
    id: "irn-oil-exports-tanker-annual-crude-2026",
    title: "Iran: crude oil exports by tanker tracking, 2022 and 2023",
    short: "trackers, crude, years",
    definition: crude,
    vintage: "2024",
    lineage: "irn-oil-exports-tanker-annual-crude",
    notes: `${onPages} ${disagree} ${undated}`,
  },
  {
    ...averages,
    id: "irn-oil-exports-tanker-annual-oil-2026",
    title: "Iran: oil exports by tanker tracking, 2023 and 2024",
    short: "trackers, oil, years",
    definition: oil,
    vintage: "2025",
    lineage: "irn-oil-exports-tanker-annual-oil",
    notes: `${onPages} ${disagree} ${undated}`,
  },
] satisfies SeriesRecordSpec[];
