import { fold } from "./fold";

/** A stretch of a passage: plain words, a number that a mark stands for, or a statement without one. */
export type Segment =
  | { kind: "text"; text: string }
  | { kind: "number"; text: string; id: string }
  | { kind: "says"; text: string; id: string };

/** Words of a passage to pick out: the quotation, and within it the number as printed; without a number, the whole quotation. */
export interface Pick {
  id: string;
  quote: string;
  number: string;
}

function locate(
  text: string,
  { id, quote, number }: Pick,
): { id: string; kind: "number" | "says"; start: number; end: number } {
  const from = text.indexOf(fold(quote));
  const start = number ? from + fold(quote).indexOf(fold(number)) : from;
  return { id, kind: number ? "number" : "says", start, end: start + fold(number || quote).length };
}

/**
 * A passage cut into stretches, in order; joined again they give the passage. Picks that overlap an earlier one are left as text.
 *
 * @param passage the passage's text, its quotations already proved
 * @param picks what to pick out
 */
export function segments(passage: string, picks: readonly Pick[]): Segment[] {
  const text = fold(passage);
  const found = picks.map((pick) => locate(text, pick)).sort((a, b) => a.start - b.start || a.end - b.end);
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
