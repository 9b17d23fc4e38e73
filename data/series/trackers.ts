import type { SeriesRecordSpec } from "../../lib/schema";
import { onPages } from "./provenance";

const iran = {
  geo: "IRN",
  publisher: "several",
  folder: "trackers",
  calendar: "gregory",
  unit: "MBD",
  frequency: "irregular",
  statements: true,
} as const;
const tankers = {
  ...iran,
  indicator: "oil-exports",
  source: "tanker-tracking",
  reference: "oil-exports-tanker-monthly",
} as const;
const disagree = "Each row says who states it; trackers disagree much.";

/** Buyers by ISO 3166-1 alpha-3 code; EU stands for the European Union, and codes joined by | for buyers counted together. */
const buyers = [
  { key: "china", name: "China", partner: "CHN", vintage: "2019-05-07" },
  { key: "india", name: "India", partner: "IND", vintage: "2019-05-07" },
  { key: "japan", name: "Japan", partner: "JPN", vintage: "2019-05-07" },
  { key: "south-korea", name: "South Korea", partner: "KOR", vintage: "2019-05-07" },
  { key: "turkey", name: "Turkey", partner: "TUR", vintage: "2019-05-07" },
  { key: "italy", name: "Italy", partner: "ITA", vintage: "2012-02-06" },
  { key: "spain", name: "Spain", partner: "ESP", vintage: "2012-02-06" },
  { key: "greece", name: "Greece", partner: "GRC", vintage: "2012-02-06" },
  { key: "south-africa", name: "South Africa", partner: "ZAF", vintage: "2012-02-06" },
  { key: "france", name: "France", partner: "FRA", vintage: "2012-02-06" },
  { key: "european-union", name: "the European Union", partner: "EU", vintage: "2012-02-20" },
  {
    key: "four-asian-buyers",
    name: "China, India, Japan and South Korea together",
    partner: "CHN|IND|JPN|KOR",
    vintage: "2019-06-28",
  },
];

const destinations = buyers.map(({ key, name, partner, vintage }) => ({
  ...iran,
  id: `irn-oil-exports-by-destination-${key}`,
  title: `Iran: oil exports to ${name}, by several counts`,
  short: key === "four-asian-buyers" ? "four Asian buyers" : name.replace("the ", ""),
  indicator: "oil-exports-by-destination",
  partner,
  definition: { measure: "exports" as const },
  counts: "as each source counts it",
  source: "oil-exports-destinations",
  vintage,
  lineage: `irn-oil-exports-by-destination-${key}`,
  notes: `${onPages} ${disagree}`,
  reference: "oil-exports-by-destination",
}));

/** Exports by tanker tracking and ministry statements, and by buyer. */
export const trackerSeries = [
  {
    ...tankers,
    id: "irn-oil-exports-tanker-monthly-crude",
    title: "Iran: crude oil exports by tanker tracking and ministry statements",
    short: "trackers, crude",
    definition: { measure: "exports", product: "crude" },
    counts: "with statements of the oil ministry",
    vintage: "2019-05-16",
    lineage: "irn-oil-exports-tanker-crude",
    notes: `${onPages} ${disagree}`,
  },
  {
    ...tankers,
    id: "irn-oil-exports-tanker-monthly-crude-condensate",
    title: "Iran: exports of crude oil and condensate by tanker tracking and ministry statements",
    short: "trackers, condensate too",
    definition: { measure: "exports", product: "crude_condensate" },
    counts: "with statements of the oil ministry",
    vintage: "2018-05",
    lineage: "irn-oil-exports-tanker-crude-condensate",
    notes: `${onPages} ${disagree}`,
  },
  {
    ...tankers,
    id: "irn-oil-exports-tanker-monthly-oil",
    title: "Iran: oil exports by tanker tracking",
    short: "trackers, oil",
    definition: { measure: "exports", product: "oil" },
    vintage: "2019-05-07",
    lineage: "irn-oil-exports-tanker-oil",
    notes: `${onPages} ${disagree}`,
  },
  ...destinations,
] satisfies SeriesRecordSpec[];
