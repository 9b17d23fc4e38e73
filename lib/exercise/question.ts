/** A choice that a question offers; a verdict says in a line what it means. */
export interface Choice {
  words: string;
  means?: string | undefined;
}

/** A question of an exercise: one of its choices is the answer, and `why` says what shows it. */
export interface Question {
  id: "unit" | "counts" | "definition" | "period" | "test" | "verdict";
  asks: string;
  choices: readonly Choice[];
  answer: string;
  why: readonly string[];
}

/** The last choice of every question on what a sentence states. */
export const notSaid = "The sentence does not say, or not in full";

/** How many choices a question has besides the last. */
export const most = 4;

/** A number that follows from a text alone, so that an order made with it stays. */
const numberOf = (text: string): number => [...text].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0);

/**
 * Some neighbours in a list with the one at a place among them. Where among them it stands follows from the id, so that the middle tells
 * nothing.
 */
export function windowAround<Thing>(list: readonly Thing[], at: number, id: string): Thing[] {
  const first = Math.max(0, Math.min(at - (numberOf(id) % most), list.length - most));
  return list.slice(first, first + most);
}

/** Words as choices, each once, in the order given, and after them that the sentence does not say. */
export function choicesOf(words: readonly string[], last = notSaid): Choice[] {
  return [...new Set([...words, last])].map((one) => ({ words: one }));
}
