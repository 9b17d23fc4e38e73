import type { Candidate } from "./candidate";

/** How far the rules trust a reading. */
export type Sureness = "sure" | "unsure" | "unreadable";

/** A number of a text: where it stands, how it can be read, how surely, and why. */
export interface NumberRead {
  id: string;
  /** UTF-16 places in the text, half-open, the unit included. */
  start: number;
  end: number;
  text: string;
  sentence: string;
  sureness: Sureness;
  /** Why it is not sure, a sentence each. */
  reasons: string[];
  /** The likeliest first; none of a number that is unreadable. */
  candidates: Candidate[];
}

/** What of a text was read. */
export interface TextRead {
  /** The part of it that was read. */
  text: string;
  numbers: NumberRead[];
  /** What was left out, a sentence each. */
  left: string[];
}
