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
  const { measure, scale, range } = units[unit];
  if (measure === undefined || match.unit === undefined) return false;
  // A barrel of five billion dollars is none: the number is of something else.
  const size = Math.abs(match.value) / scale;
  if (size > Math.max(...range.map(Math.abs))) return false;
  return match.unit === measure || match.unit === bridged[measure];
}

/** An indicator with the words by which a sentence speaks of it. */
export interface NamedIndicator {
  indicator: Indicator;
  words: string;
}

/** The words of an indicator nearest to a place of a sentence, and how far away; the longer phrase counts as nearer. */
function nearest(sentence: string, words: readonly string[], at: number): { away: number; words: string } | undefined {
  const lower = sentence.toLowerCase();
  // Most words are not in a sentence at all, and a pattern of letters takes a phone longer than all else here.
  const inside = words.filter((word) => lower.includes(word.toLowerCase()));
  const found = inside.flatMap((word) => {
    const pattern = new RegExp(`(?<!\\p{L})${word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?!\\p{L})`, "giu");
    return [...sentence.matchAll(pattern)].map((one) => ({
      away: Math.abs(at - one.index) - word.length * 8,
      words: one[0],
    }));
  });
  return found.sort((a, b) => a.away - b.away)[0];
}

/** The indicators that a number of a sentence can belong to by its unit and the sentence's words, the nearest first. */
export function indicatorsFor(
  sentence: string,
  match: NumberMatch,
  indicators: readonly Indicator[],
  vocabulary: Vocabulary,
): NamedIndicator[] {
  return indicators
    .filter((indicator) => fits(indicator, match))
    .flatMap((indicator) => {
      const found = nearest(sentence, vocabulary[indicator.id] ?? [], match.start);
      return found ? [{ indicator, ...found }] : [];
    })
    .sort((a, b) => a.away - b.away);
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
