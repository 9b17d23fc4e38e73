import { reading } from "../number/reading";
import { isPeriod } from "../period";
import type { Reading } from "../observation";

/** A period that words leave open, as it may be read. */
export interface Guess {
  code: string;
  label: string;
  reason: string;
  /** Where its words begin in the sentence. */
  at: number;
  readings: Reading[];
}

const year = "((?:19|20)\\d\\d)";
const spans: readonly RegExp[] = [
  new RegExp(`(?:between|from) ${year} (?:and|to|until|through) ${year}(?!\\d)`, "giu"),
  new RegExp(`(?<![\\d/.,])${year} ?[-–] ?${year}(?!\\d)`, "gu"),
  new RegExp(`${year} (?:and|to) ${year}(?!\\d)`, "giu"),
  new RegExp(`(?:بین|از) (?:سال ?(?:های)? )?${year} (?:و|تا) ${year}(?!\\d)`, "gu"),
];
const solarSpan = /(?:بین|از) (?:سال ?(?:های)? )?(1[34]\d\d) (?:و|تا) (1[34]\d\d)(?!\d)/gu;
const parts: readonly [RegExp, (of: string) => string][] = [
  [new RegExp(`mid-?[ -]?${year}`, "giu"), (of) => `${of}M06..${of}M07`],
  [new RegExp(`(?:early|beginning of|start of|اوایل(?: سال)?) (?:in )?${year}`, "giu"), (of) => `${of}M01..${of}M04`],
  [new RegExp(`(?:late|end of|اواخر(?: سال)?|پایان(?: سال)?) ${year}`, "giu"), (of) => `${of}M09..${of}M12`],
  [new RegExp(`first half of ${year}`, "giu"), (of) => `${of}M01..${of}M06`],
  [new RegExp(`second half of ${year}`, "giu"), (of) => `${of}M07..${of}M12`],
  [new RegExp(`(?:by|since|until|before|after|to|around|about) ${year}(?!\\d)`, "giu"), (of) => of],
];
const some: Reading = { speaks: "some_time", words: "", says: "at some time in the period" };
const latest: Reading = { speaks: "latest", words: "", says: "the latest in the period" };
const whole: Reading = { speaks: "whole", words: "", says: "over the whole period together" };
const each: Reading = { speaks: "each", words: "", says: "in each year of the period" };

/** How a sentence may speak of a period that is no single year, month or day. */
export function readingsOf(code: string, isRate: boolean): Reading[] {
  if (!code.includes("..")) return [{ speaks: "whole", words: "", says: "" }];
  return isRate ? [each, whole] : [some, latest];
}

/** The periods that the vague words of a sentence may mean, each with the reason. */
export function guessesIn(sentence: string, isRate: boolean): Guess[] {
  const { text, at } = reading(sentence);
  const found: Guess[] = [];
  const take = (code: string, label: string, index: number): void => {
    if (!isPeriod(code) || found.some((one) => one.code === code)) return;
    found.push({
      ...{ code, label, at: at[index] ?? 0, readings: readingsOf(code, isRate) },
      reason: `“${label}” leaves the period open.`,
    });
  };
  for (const [pattern, codeOf] of parts)
    for (const { 0: words, 1: of = "", index } of text.matchAll(pattern)) take(codeOf(of), words, index);
  for (const pattern of spans)
    for (const { 0: words, 1: from = "", 2: to = "", index } of text.matchAll(pattern))
      take(`${from}..${to}`, words, index);
  for (const { 0: words, 1: from = "", 2: to = "", index } of text.matchAll(solarSpan))
    take(`SH${from}..SH${to}`, words, index);
  return found;
}

/** The latest that can have been known on a day: from the first day of the year before. */
export function latestBy(day: string): Omit<Guess, "at"> {
  const code = `${Number(day.slice(0, 4)) - 1}M01..${day}`;
  const reason = "No period is named; the text may speak of the latest value at the time.";
  return { code, label: "the latest by then", reason, readings: [{ ...latest, says: "" }] };
}
