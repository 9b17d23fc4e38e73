import type { NumberMatch } from "../number";
import type { Sentence } from "../sentences";

/** Where a number stands. */
export interface Place {
  sentence: Sentence;
  match: NumberMatch;
  /** All numbers of the sentence that count something. */
  measured: readonly NumberMatch[];
}
