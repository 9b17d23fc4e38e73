import { fold } from "./fold";

/** A stretch of a passage: plain words, a number that a mark stands for, a statement without one, or words that are left out of the charts. */
export type Segment =
  | { kind: "text"; text: string }
  | { kind: "number"; text: string; id: string }
  | { kind: "says"; text: string; id: string }
  | { kind: "left"; text: string; id: string };

/** Words of a passage to pick out: the quotation, and within it the number as printed; without a number, the whole quotation. */
export interface Pick {
  id: string;
  quote: string;
  number: string;
  /** Words that no chart has. They give way to all others, and may stand in the passage several times or not at all. */
  left?: boolean;
}

interface Found {
  id: string;
  kind: "number" | "says" | "left";
  start: number;
  end: number;
}

function locate(text: string, { id, quote, number }: Pick): Found {
  const from = text.indexOf(fold(quote));
  const start = number ? from + fold(quote).indexOf(fold(number)) : from;
  return { id, kind: number ? "number" : "says", start, end: start + fold(number || quote).length };
}

const isWord = (character: string): boolean => /[\p{L}\d]/u.test(character);

/** Where left-out words stand as words of their own; what is picked out at either end of them is no part of them. */
function locateLeft(text: string, { id, quote }: Pick, taken: readonly Found[]): Found[] {
  const words = fold(quote);
  const at = text.indexOf(words);
  if (at < 0 || isWord(text.charAt(at - 1)) || isWord(text.charAt(at + words.length))) return [];
  let [start, end] = [at, at + words.length];
  for (const one of taken) {
    if (one.start <= start && one.end > start) start = one.end;
    else if (one.start < end && one.end >= end) end = one.start;
    else if (one.start < end && one.end > start) return [];
  }
  const rest = text.slice(start, Math.max(start, end));
  start += rest.length - rest.trimStart().length;
  return rest.trim() ? [{ id, kind: "left", start, end: start + rest.trim().length }] : [];
}

/**
 * A passage cut into stretches, in order; joined again they give the passage. Picks that overlap an earlier one are left as text.
 *
 * @param passage the passage's text, its quotations already proved
 * @param picks what to pick out
 */
export function segments(passage: string, picks: readonly Pick[]): Segment[] {
  const text = fold(passage);
  const taken = picks.filter(({ left }) => !left).map((pick) => locate(text, pick));
  const left = picks.filter((pick) => pick.left).flatMap((pick) => locateLeft(text, pick, taken));
  const found = [...taken, ...left].sort((a, b) => a.start - b.start || a.end - b.end);
  const result: Segment[] = [];
  let at = 0;
  for (const { id, kind, start, end } of found) {
    if (start < at) continue;
    if (start > at) result.push({ kind: "text", text: text.slice(at, start) });
    result.push({ kind, id, text: text.slice(start, end) });
    at = end;
  }
  return at < text.length ? [...result, { kind: "text", text: text.slice(at) }] : result;
}
