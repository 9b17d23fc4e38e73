import type { Article, Indicator } from "./schema";
import { uncharted } from "./schema";

const quantities: readonly string[] = ["no-number", "unmeasured", "change"];

/** What an article states and what became of each statement. */
export interface Coverage {
  charted: number;
  kept: number;
  total: number;
  groups: {
    reason: keyof typeof uncharted;
    explanation: string;
    quotes: { quote: string; note: string; evidence?: Article["notCharted"][number]["evidence"] }[];
  }[];
}

/**
 * How much of an article stands on charts, with the rest grouped by reason.
 *
 * @returns `charted` numbers on charts, `kept` statements without a number, `total` all statements of an economic quantity, each once;
 * `groups` also lists what is none (people, places, dates, names, page furniture), so that every number of the text is accounted for
 */
export function coverage(article: Article): Coverage {
  const charted = Object.values(article.observations).filter(({ derivedFrom }) => !derivedFrom).length;
  const kept = Object.keys(article.statements).length;
  const left = article.notCharted.filter(({ reason }) => quantities.includes(reason)).length;
  const reasons = Object.keys(uncharted) as (keyof typeof uncharted)[];
  const groups = reasons
    .map((reason) => ({
      reason,
      explanation: uncharted[reason],
      quotes: article.notCharted
        .filter((one) => one.reason === reason)
        .map(({ quote, note, evidence }) => ({ quote, note: note ?? "", ...(evidence && { evidence }) })),
    }))
    .filter(({ quotes }) => quotes.length > 0);
  return { charted, kept, total: charted + kept + left, groups };
}

/** Whether a reason is about a statement of an economic quantity (true), or about a number that is none, such as a date. */
export function isQuantity(reason: string): boolean {
  return quantities.includes(reason);
}

/** The indicators an article speaks about, by observation or statement, in order of the indicators' list. */
export function indicatorsOf(article: Article, indicators: ReadonlyMap<string, Indicator>): Indicator[] {
  const ids = new Set(
    [...Object.values(article.observations), ...Object.values(article.statements)].map(({ indicator }) => indicator),
  );
  return [...indicators.values()].filter(({ id }) => ids.has(id));
}
