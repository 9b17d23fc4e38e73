import type { SeriesRecordSpec } from "../../lib/schema";
import { earliestPossible, lastSeen, onPages } from "./provenance";

const iran = {
  geo: "IRN",
  publisher: "trackers",
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
  { key: "china", name: "China", partner: "CHN", vintage: "2019-05-07", dated: lastSeen },
  { key: "india", name: "India", partner: "IND", vintage: "2019-05-07", dated: lastSeen },
  { key: "japan", name: "Japan", partner: "JPN", vintage: "2019-05-07", dated: lastSeen },
  { key: "south-korea", name: "South Korea", partner: "KOR", vintage: "2019-05-07", dated: lastSeen },
  { key: "turkey", name: "Turkey", partner: "TUR", vintage: "2019-05-07", dated: lastSeen },
  { key: "italy", name: "Italy", partner: "ITA", vintage: "2012-02-06", dated: lastSeen },
  { key: "spain", name: "Spain", partner: "ESP", vintage: "2012-02-06", dated: lastSeen },
  { key: "greece", name: "Greece", partner: "GRC", vintage: "2012-02-06", dated: lastSeen },
  { key: "south-africa", name: "South Africa", partner: "ZAF", vintage: "2012-02-06", dated: lastSeen },
  { key: "france", name: "France", partner: "FRA", vintage: "2012-02-06", dated: lastSeen },
  { key: "european-union", name: "the European Union", partner: "EU", vintage: "2011-11", dated: earliestPossible },
  {
    key: "four-asian-buyers",
    name: "China, India, Japan and South Korea together",
    partner: "CHN|IND|JPN|KOR",
    vintage: "2019-06",
    dated: earliestPossible,
  },
];

const destinations = buyers.map(({ key, name, partner, vintage, dated }) => ({
  ...iran,
  id: `irn-oil-exports-by-destination-${key}`,
  title: `Iran: oil exports to ${name}, by several counts`,
  short: key === "four-asian-buyers" ? "four Asian buyers" : name.replace("the ", ""),
  indicator: "oil-exports-by-destination",
  partner,
  definition: "oil bought from Iran, as each source counts it",
  source: "oil-exports-destinations",
  vintage,
  family: `oil-exports-by-destination-${key}`,
  notes: `${onPages} ${disagree} ${dated}`,
  reference: "oil-exports-by-destination",
}));

/** Exports by tanker tracking and ministry statements, and by buyer. */
export const trackerSeries = [
  {
    ...tankers,
    id: "irn-oil-exports-tanker-monthly-crude",
    title: "Iran: crude oil exports by tanker tracking and ministry statements",
    short: "trackers, crude",
    definition: "crude oil; tanker tracking and ministry statements",
    vintage: "2019-05-16",
    family: "oil-exports-tanker-crude",
    notes: `${onPages} ${disagree} ${lastSeen}`,
  },
  {
    ...tankers,
    id: "irn-oil-exports-tanker-monthly-crude-condensate",
    title: "Iran: exports of crude oil and condensate by tanker tracking and ministry statements",
    short: "trackers, condensate too",
    definition: "crude oil and condensate; tanker tracking and ministry statements",
    vintage: "2018-05",
    family: "oil-exports-tanker-crude-condensate",
    notes: `${onPages} ${disagree} ${earliestPossible}`,
  },
  {
    ...tankers,
    id: "irn-oil-exports-tanker-monthly-oil",
    title: "Iran: oil exports by tanker tracking",
    short: "trackers, oil",
    definition: "oil exports, not said whether with condensate; tanker tracking",
    vintage: "2019-05-07",
    family: "oil-exports-tanker-oil",
    notes: `${onPages} ${disagree}`,
  },
  ...destinations,
] satisfies SeriesRecordSpec[];
