import type { OfficialRecord } from "#lib/crosscheck/comparable";
import type { Definition } from "#lib/definition";
import type { CitedObservation, Observation, Reading } from "#lib/observation";
import { parsePeriod } from "#lib/period";
import type { Speaks } from "#lib/schema";

/** Invented numbers for the rules of the comparison; no publisher ever stated them. */
const bounds = (period: string) => {
  const { start, end } = parsePeriod(period);
  return { period, periodLabel: period, periodStart: start, periodEnd: end };
};

const common = {
  indicator: "oil-production",
  geo: "IRN",
  unit: "MBD",
  status: "A",
  qualifier: "exact",
  periodBasis: "stated",
  periodReason: "",
  definition: "",
  note: "",
  quotedBy: "",
  dateBasis: "release",
  dateSource: "",
  document: "",
  revises: "",
  derivation: "",
  computed: false,
  soleCopy: false,
  caveat: "",
  sourceId: "invented",
  sourceUrl: "",
} as const;

/** The day on which the invented article appeared. */
export const day = "2020-01-23";

const reading = (speaks: Speaks): Reading => ({ speaks, words: "", says: "" });

/** A number that an article cites, “2.5 million” for 2.5, speaking of its period as a whole unless told otherwise. */
export function cited(
  value: number,
  period: string,
  change: Partial<CitedObservation> & { speaks?: Speaks } = {},
): CitedObservation {
  const { speaks = "whole", ...rest } = change;
  const decimals = String(value).split(".")[1]?.length ?? 0;
  return {
    ...common,
    ...bounds(period),
    id: "cited",
    seriesId: "cited",
    kind: "cited",
    value,
    valueText: String(value),
    decimals,
    counted: { measure: "production" },
    statedBy: "A writer",
    publisherId: "",
    published: day,
    publishedPrecision: "day",
    asOf: day,
    knownBy: day,
    vintage: "2020-01",
    lineage: "cited",
    article: "article",
    passage: "passage",
    quote: "",
    number: `${Math.abs(value)} million`,
    sign: "printed",
    signWord: "",
    readings: [reading(speaks)],
    derivedFrom: [],
    excluded: [],
    ...rest,
  };
}

/** An official value published on a day by somebody; `unknown` leaves the day open. */
export function official(
  publisherId: string,
  value: number,
  period: string,
  published: string,
  change: Partial<Observation> & { counts?: Definition } = {},
): Observation {
  const { counts = { measure: "production" }, ...rest } = change;
  const known = published === "unknown" ? "" : published;
  return {
    ...common,
    ...bounds(period),
    id: `${publisherId}-${period}-${published}`.toLowerCase(),
    seriesId: publisherId,
    kind: "official",
    value,
    valueText: String(value),
    decimals: String(value).split(".")[1]?.length ?? 0,
    counted: counts,
    statedBy: publisherId,
    publisherId,
    published: known,
    publishedPrecision: known ? "day" : "unknown",
    asOf: known,
    knownBy: known,
    vintage: known,
    lineage: publisherId,
    ...rest,
  };
}

export const recordOf = (...officials: Observation[]): OfficialRecord => ({ officials, continues: new Map() });
