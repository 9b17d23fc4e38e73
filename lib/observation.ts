import type { Qualifier, Status } from "./cells";
import type { Definition } from "./definition";
import type { DateBasis, Speaks } from "./schema";
import type { UnitCode } from "./unit";

/** How exactly a date is known. */
export type DatePrecision = "day" | "month" | "year" | "unknown";

/** One value at one period: who stated it, since when it is public, and where. What a row of every CSV of ours is made from. */
export interface Observation {
  id: string;
  seriesId: string;
  kind: "cited" | "derived" | "official";
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
  /** How many decimals the source prints. */
  decimals: number;
  unit: UnitCode;
  status: Status;
  qualifier: Qualifier;
  /** What is counted, in words, and as far as it is stated in codes. */
  definition: string;
  counted: Definition;
  statedBy: string;
  publisherId: string;
  quotedBy: string;
  /** The date of publication as exactly as it is known: a day, a month, a year, or empty where it was not found. */
  published: string;
  publishedPrecision: DatePrecision;
  /** The first day on which the value can have been public; empty where nothing is known. */
  asOf: string;
  /** The day by which it was public for certain; empty where nothing is known. What is known on a day is decided by it. */
  knownBy: string;
  dateBasis: DateBasis | "";
  dateSource: string;
  vintage: string;
  /** The edition the value stands in. */
  document: string;
  lineage: string;
  /** How it was computed here from what the source prints, “2.370 + 0.227”; empty for a value that the source itself states. */
  derivation: string;
  /** True when it was computed here from another series. */
  computed: boolean;
  /** True when it rests on one third party's copy. */
  soleCopy: boolean;
  /** What else has to be known of where it comes from; empty for most. */
  caveat: string;
  /** The observation this one replaces, where days of publication do not decide. */
  revises: string;
  sourceId: string;
  sourceUrl: string;
  note: string;
}

/** An observation that an article states, with the words that state it. */
export interface CitedObservation extends Observation {
  kind: "cited" | "derived";
  value: number;
  article: string;
  passage: string;
  quote: string;
  number: string;
  sign: "printed" | "verb";
  /** The word that an editor names for the sign; empty where a known word or the number itself states it. */
  signWord: string;
  /** How the sentence speaks of its period; several where it can be read in several ways. */
  readings: Reading[];
  derivedFrom: string[];
  /** Official values that are not compared, each with the reason. */
  excluded: { observation: string; reason: string }[];
}

/** One way in which a sentence speaks of its period (judgement, 3); `says` words it where there are several. */
export interface Reading {
  speaks: Speaks;
  words: string;
  says: string;
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
  counted: Definition;
  publisher: string;
  quotedBy: string;
  soleCopy: boolean;
  caveat: string;
  sourceId: string;
  sourceUrl: string;
  vintage: string;
  published: string;
  lineage: string;
  statements: boolean;
  gaps: boolean;
  notes: string;
  observations: Observation[];
}

/** An official series as its record and its file make it. */
export interface OfficialSeries extends Series {
  kind: "official";
}
