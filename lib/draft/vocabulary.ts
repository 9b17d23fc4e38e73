import type { Indicator } from "../schema";
import { units } from "../unit";
import type { NumberMatch } from "../number";

/** Words by which texts speak of indicators, by the indicator's id. */
export type Vocabulary = Readonly<Record<string, readonly string[]>>;

/** Units whose numbers a text may print without all of their words: the rest has to be said elsewhere. */
const bridged: Record<string, string> = {
  "barrels a day": "barrels",
  "US dollars a barrel": "US dollars",
  rials: "to the dollar",
};

/** Whether a number as printed can be a value of the indicator, be it by what is said elsewhere. */
export function fits({ unit }: Indicator, match: NumberMatch): boolean {
  const { measure } = units[unit];
  if (measure === undefined || match.unit === undefined) return false;
  return match.unit === measure || match.unit === bridged[measure];
}

/** Where the words of an indicator stand nearest to a place of a sentence; the longer phrase counts as nearer. */
function distance(sentence: string, words: readonly string[], at: number): number {
  const found = words.flatMap((word) => {
    const pattern = new RegExp(`(?<!\\p{L})${word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?!\\p{L})`, "giu");
    return [...sentence.matchAll(pattern)].map(({ index }) => Math.abs(at - index) - word.length * 8);
  });
  return Math.min(...found, Infinity);
}

/** The indicators that a number of a sentence can belong to by its unit and the sentence's words, the nearest first. */
export function indicatorsFor(
  sentence: string,
  match: NumberMatch,
  indicators: readonly Indicator[],
  vocabulary: Vocabulary,
): Indicator[] {
  return indicators
    .filter((indicator) => fits(indicator, match))
    .map((indicator) => ({ indicator, away: distance(sentence, vocabulary[indicator.id] ?? [], match.start) }))
    .filter(({ away }) => away < Infinity)
    .sort((a, b) => a.away - b.away)
    .map(({ indicator }) => indicator);
}

const countries: readonly [code: string, words: RegExp][] = [
  ["SAU", /(?<!\p{L})Saudi/u],
  ["IRQ", /(?<!\p{L})Iraq/u],
  ["VEN", /(?<!\p{L})Venezuela/u],
  ["RUS", /(?<!\p{L})Russia/u],
  ["CHN", /(?<!\p{L})(?:China|Chinese)/u],
  ["TUR", /(?<!\p{L})Turk/u],
  ["WLD", /(?<!\p{L})(?:[Ww]orld oil|[Gg]lobal)/u],
];

/** The place that a sentence speaks of: Iran, unless it names another country and not Iran. */
export function placeOf(sentence: string): string {
  if (/(?<!\p{L})Iran|ایران/u.test(sentence)) return "IRN";
  return countries.find(([, words]) => words.test(sentence))?.[0] ?? "IRN";
}
