import type { DateBasis } from "./schema";
import { formatDay } from "./format";
import type { Observation } from "./observation";
import { formatPeriod } from "./period";

type Dated = Pick<Observation, "published" | "publishedPrecision" | "dateBasis" | "knownBy">;

/** A date as exactly as it is known, in words: “17 January 2019”, “January 2020”, “2023”. */
export function dateWords(published: string): string {
  if (published.length === 10) return formatDay(published);
  return formatPeriod(published.replace(/^(\d{4})-(\d{2})$/, "$1M$2"));
}

/** How a date of publication is said, by what shows it; a day is “on”, a month or year “in”. */
const said: Record<DateBasis, (date: string, on: "on" | "in") => string> = {
  release: (date, on) => `published ${on === "on" ? "" : "in "}${date}`,
  page: (date, on) => `reported ${on} ${date}`,
  edition: (date) => `edition of ${date}`,
  snapshot: (date) => `in a copy of ${date}`,
};

/** When a value became public, in words that claim no more than the evidence: “reported on 14 February 2020”. */
export function publishedWords({ published, publishedPrecision, dateBasis, knownBy }: Dated): string {
  if (!published) return knownBy ? `public by ${formatDay(knownBy)}` : "day of publication not found";
  return said[dateBasis || "edition"](dateWords(published), publishedPrecision === "day" ? "on" : "in");
}

/**
 * When a value became public, as a list of values has it: a date as exactly as it is known, with what it is the date of where that is not
 * the publication. “8 October 2018”, “October 2019”, “edition of 2023”.
 */
export function publicationDate(one: Dated): string {
  const isOfText = one.published && (one.dateBasis === "release" || one.dateBasis === "page");
  return isOfText ? dateWords(one.published) : publishedWords(one);
}

/** Who states a value, and through whom it was read: “OPEC, as quoted by Iran Daily”. */
export function attributionWords({ statedBy, quotedBy }: Pick<Observation, "statedBy" | "quotedBy">): string {
  return quotedBy ? `${statedBy}, as quoted by ${quotedBy}` : statedBy;
}

/** What else has to be known of where a value comes from; empty for most. */
export function caveats({
  soleCopy,
  computed,
  derivation,
  caveat,
}: Pick<Observation, "soleCopy" | "computed" | "derivation" | "caveat">): string[] {
  return [
    ...(soleCopy ? ["rests on one copy"] : []),
    ...(computed ? ["computed here from another series"] : []),
    ...(derivation && !computed ? [`computed here: ${derivation}`] : []),
    ...(caveat ? [caveat] : []),
  ];
}

/** How firmly a value is stated, as a sign before it: “≈ 1”, “≤ 2.8”; nothing where it is exact. */
export const qualifierSigns: Record<Observation["qualifier"], string> = {
  exact: "",
  about: "≈\u202F",
  at_least: "≥\u202F",
  at_most: "≤\u202F",
  range: "",
};
