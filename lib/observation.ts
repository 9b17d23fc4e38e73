import type { Qualifier, Status } from "./cells";
import type { UnitCode } from "./unit";

/** One value at one period: who stated it, as of when, and where. What a row of every CSV of ours is made from. */
export interface Observation {
  id: string;
  seriesId: string;
  kind: "cited" | "official";
  indicator: string;
  geo: string;
  period: string;
  periodLabel: string;
  periodStart: string;
  periodEnd: string;
  periodBasis: "stated" | "inferred";
  periodReason: string;
  value: number | null;
  valueText: string;
  unit: UnitCode;
  status: Status;
  qualifier: Qualifier;
  definition: string;
  statedBy: string;
  asOf: string;
  vintage: string;
  sourceId: string;
  sourceUrl: string;
  note: string;
}

/** An observation that an article states, with the words that state it. */
export interface CitedObservation extends Observation {
  kind: "cited";
  value: number;
  article: string;
  passage: string;
  quote: string;
  number: string;
  sign: "printed" | "verb";
  readings: string[];
  derivedFrom: string[];
}

/** One indicator, place, frequency, definition, publisher and vintage (an SDMX series). */
export interface Series {
  id: string;
  title: string;
  short: string;
  kind: "cited" | "official";
  indicator: string;
  geo: string;
  partner: string;
  unit: UnitCode;
  frequency: "annual" | "monthly" | "irregular";
  calendar: "gregory" | "persian";
  definition: string;
  publisher: string;
  sourceId: string;
  vintage: string;
  family: string;
  statements: boolean;
  notes: string;
  observations: Observation[];
}

/** An official series as its record and its file make it. */
export interface OfficialSeries extends Series {
  kind: "official";
}
