import type { Amount } from "./amount";

/** What a sentence says of a balance at its number: a deficit is below zero, a surplus above it. */
export interface Balance {
  sign: 1 | -1;
  /** The word that says so, and where it stands in the reading copy. */
  words: string;
  at: number;
  /** Whether nothing parts it from the number; else another thing may be meant, and an editor says which. */
  sure: boolean;
}

const below = "deficits?|shortfalls?|(?:fiscal|budget|trade|financing) gaps?|کسری";
const above = "surplus(?:es)?|مازاد";
const word = `(?<![\\p{L}\\p{M}-])(?:(?<below>${below})|(?<above>${above})|balance|تراز)(?![\\p{L}\\p{M}])`;
const every = new RegExp(word, "giu");
const behind = new RegExp(`^(?: of (?:GDP|output|gross domestic product))?[ -](?:[\\p{L}-]+ ){0,2}?${word}`, "iu");
const sentenceEnd = /[.!?؟][)\]"'”’»]*\s+(?=[^\p{Ll}\s])|\n\s*\n/gu;
const parting = /[;:]|(?<!\p{L})(?:and|while|whereas|but|as|against|than|و)(?!\p{L})/iu;

const window = 600;

/** Where the sentence begins that a place stands in. */
function sentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - window);
  const last = [...text.slice(from, at).matchAll(sentenceEnd)].at(-1);
  return last ? from + last.index + last[0].length : from;
}

function told(found: RegExpExecArray, from: number, sure: boolean): Balance | undefined {
  const { below: deficit, above: surplus } = found.groups ?? {};
  const words = deficit ?? surplus;
  if (!words) return undefined;
  return { sign: deficit ? -1 : 1, words, at: from + found.index + found[0].lastIndexOf(words), sure };
}

/** The deficit or surplus that a number is said to be: right behind it, “a 3.4 percent deficit”, else the last word before it. */
export function balanceAt(text: string, { from, to, unitTo }: Amount): Balance | undefined {
  const end = Math.max(to, unitTo);
  const next = behind.exec(text.slice(end, end + 60));
  const after = next && told(next, end, true);
  if (after) return after;
  const start = sentenceStart(text, from);
  const before = text.slice(start, from);
  const last = [...before.matchAll(every)].at(-1);
  return last && told(last, start, !parting.test(before.slice(last.index + last[0].length)));
}
