import type { Problem } from "./corpus-error";

/** Something that an author has still to decide; it stands in the article where the answer goes. */
class Decision {
  constructor(readonly question: string) {}
}

/**
 * Marks a place where an answer goes that a text does not give; the gate asks the question until the answer stands there.
 * It is typed as `never`, so that it can stand for a value of any kind.
 */
export function decide(question: string): never {
  return new Decision(question) as never;
}

/** Every decision that is open in something declared, in the order in which it is written. */
export function openDecisions(declared: object, article: string, path: readonly string[] = []): Problem[] {
  return Object.entries(declared).flatMap(([key, value]: [string, unknown]): Problem[] => {
    const place = [...path, key];
    if (typeof value !== "object" || value === null) return [];
    if (!(value instanceof Decision)) return openDecisions(value, article, place);
    const remedy = `Write the answer in place of decide(…) in data/articles/${article}.ts.`;
    return [{ code: "decision_open", article, path: place.join(" › "), wrong: value.question, remedy }];
  });
}
