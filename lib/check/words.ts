import type { Vocabulary } from "../draft/vocabulary";
import type { CitedObservation } from "../observation";
import type { Indicator } from "../schema";

/** A cited number as an editor read it: what a sentence that is quoted on this site is known to say. */
export type KnownNumber = Pick<
  CitedObservation,
  | "id"
  | "quote"
  | "number"
  | "indicator"
  | "geo"
  | "value"
  | "unit"
  | "qualifier"
  | "status"
  | "period"
  | "periodLabel"
  | "periodBasis"
  | "periodReason"
  | "readings"
  | "counted"
  | "excluded"
>;

/** What a text is read with: the indicators, the words for them, and the numbers that are quoted on this site. */
export interface Words {
  indicators: readonly Indicator[];
  vocabulary: Vocabulary;
  hints: Vocabulary;
  /** The indicators of which official values are held, by place. */
  held: Readonly<Record<string, readonly string[]>>;
  /** Publishers by the id of the one that carries on their series. */
  continues: readonly (readonly [string, string])[];
  known: readonly KnownNumber[];
  /** The indicators that some chart shows. */
  shown: readonly string[];
  /** The tags of the articles that there are. */
  tags: readonly string[];
}
