import type { NumberInSentence } from "../draft/observation";
import { indicatorsFor } from "../draft/vocabulary";
import type { Place } from "./place";
import type { Words } from "./words";

const shareOfOutput =
  /^\s*(?:of (?:Iran[’']s |the country[’']s |its )?(?:GDP|gross domestic product|national income)|(?:از )?تولید ناخالص)/iu;
const shares = /^(?:current-account|fiscal-balance|oil-rents|resource-rents)$/;

/** The indicators that a number can be of, the likeliest first; none of a share of output that names no balance. */
export function indicatorsOf(place: Place, first: NumberInSentence, words: Words): NumberInSentence[] {
  const { sentence, match } = place;
  const { text } = sentence;
  const named = indicatorsFor(text, match, words.indicators, words.vocabulary);
  const share = shareOfOutput.test(text.slice(match.unitEnd));
  const others = named
    .filter(({ indicator }) => indicator.id !== first.indicator.id)
    .map(({ indicator, words: said }) => ({ ...first, indicator, words: said, source: "named" as const }));
  const all = [first, ...others];
  const sorted = narrowerFirst(place, all);
  return share ? sorted.filter(({ indicator }) => shares.test(indicator.id)) : sorted;
}

/** Words that name one indicator where those of a wider one stand in them. */
const narrower: readonly [words: RegExp, indicator: string][] = [
  [/point-to-point|year-on-year|نقطه به نقطه/iu, "inflation-year-on-year"],
  [/non-oil|without oil|بدون نفت/iu, "gdp-growth-non-oil"],
  [/youth|young|جوانان/iu, "unemployment-youth"],
];

/** Of a sentence with one number the narrower indicator goes before the wider. */
function narrowerFirst({ sentence: { text }, measured }: Place, all: NumberInSentence[]): NumberInSentence[] {
  const [, wanted] = narrower.find(([words]) => words.test(text)) ?? [];
  const own = measured.length === 1 ? all.find(({ indicator }) => indicator.id === wanted) : undefined;
  return own ? [own, ...all.filter((one) => one !== own)] : all;
}
