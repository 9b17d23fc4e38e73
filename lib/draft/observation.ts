import { checkCitation, hasUnit } from "../citation";
import { decide } from "../decision";
import { isBalance } from "../definition";
import type { NumberMatch } from "../number";
import { scaled, toNumber } from "../number/decimal";
import type { ArticleInput, Indicator, Sign } from "../schema";
import { units } from "../unit";
import { dateOf, type DateWords } from "./period-words";
import { statusOf } from "./status-words";
import { placeOf } from "./vocabulary";

export type ObservationDraft = ArticleInput["observations"][string];

/** A number in its sentence, with what the words around it were read as. */
export interface NumberInSentence {
  sentence: string;
  /** The day of the text. */
  published: string;
  match: NumberMatch;
  /** Where the next number begins. */
  next: number;
  dates: readonly DateWords[];
  passage: string;
  passageText: string;
  /** The indicators it can belong to, the likeliest first. */
  indicators: readonly [Indicator, ...Indicator[]];
  /** Whether its sentence names the indicator, only hints at it, or only the sentence before names it. */
  source: "named" | "hinted" | "carried";
}

const asks = {
  period: "Of which period is it? Write a code such as 2018, 2018M04, SH1398 or 2010..2013",
  way: "Which way did it go? Write the value with its sign",
  unit: "Where does the text say the rest of the unit? Say so in a sentence, or take the number out",
  hinted: "The sentence names no indicator. Which one is it of? Write its id",
  carried: "Is it of the indicator that the sentence before speaks of? Write its id",
};

/** What the proof takes: the value with the sign that the sentence states. */
function proved(one: NumberInSentence, unit: Indicator["unit"]) {
  const { match, sentence, passageText } = one;
  if (!match.size) return undefined;
  const size = toNumber(scaled(match.size, -Math.round(Math.log10(units[unit].scale))));
  const implied = hasUnit(match, unit, sentence) ? undefined : "said elsewhere";
  const tries = [size, -size].flatMap((value) =>
    (["printed", "verb"] as const).map((sign) => ({ value: value + 0, sign })),
  );
  return tries.find(({ value, sign }) => {
    const stated = {
      quote: sentence,
      number: match.text,
      value,
      unit,
      sign,
      qualifier: match.qualifier,
      unitImplied: implied,
      balance: isBalance(one.indicators[0]),
    };
    return checkCitation(stated, passageText).length === 0;
  });
}

function signOf(one: NumberInSentence, unit: Indicator["unit"]): { value: number; sign?: Sign } {
  const { match, indicators } = one;
  const balance = isBalance(indicators[0]) && !match.signed ? match.balance : undefined;
  const found = balance?.sure === false ? undefined : proved(one, unit);
  if (found) return { value: found.value, ...(found.sign === "verb" && { sign: "verb" as const }) };
  const words = (balance ?? match.change)?.words;
  return { value: decide(`${asks.way}: “${one.sentence}”`), ...(words && { sign: { word: words } }) };
}

function periodOf({ sentence, match, next, dates }: NumberInSentence) {
  const date = dateOf(dates, match.start, next);
  if (!date?.code)
    return {
      period: decide(`${asks.period}: “${sentence}”`),
      periodLabel: date?.label ?? "no date stated",
      periodBasis: "inferred" as const,
      periodReason: decide("How was the period read from the text? Say so in a sentence"),
    };
  return {
    period: date.code,
    periodLabel: date.label,
    ...(date.reason && { periodBasis: "inferred" as const, periodReason: date.reason }),
  };
}

/** The definition that follows where an indicator knows one measure only. */
function measureOf({ definitions: { measure } }: Indicator) {
  const [only] = measure?.length === 1 ? measure : [];
  return only ? { definition: { measure: only } } : {};
}

/** Whether a number can be an observation: its change in a unit of amounts is none, since no indicator measures it. */
export function isLevel({ match }: NumberInSentence, unit: Indicator["unit"]): boolean {
  return unit === "PC" || unit === "PCT" || !match.change?.bound;
}

/** One observation of a draft; what the text does not say stands as a decision. */
export function draftObservation(one: NumberInSentence): ObservationDraft {
  const { sentence, match, indicators, source, passage } = one;
  const [indicator] = indicators;
  const { unit } = indicator;
  const geo = placeOf(sentence);
  const when = periodOf(one);
  const implied = !hasUnit(match, unit, sentence);
  return {
    indicator:
      source === "named" || implied ? indicator.id : decide(`${asks[source]} (${indicator.id}): “${sentence}”`),
    ...(geo !== "IRN" && { geo }),
    unit,
    ...signOf(one, unit),
    ...when,
    status: statusOf(sentence, one.published, typeof when.period === "string" ? when.period : undefined),
    ...measureOf(indicator),
    passage,
    quote: sentence,
    number: match.text,
    ...(match.qualifier !== "exact" && { qualifier: match.qualifier }),
    ...(implied && { unitImplied: decide(`${asks.unit} (${units[unit].spoken}, of ${indicator.id}): “${sentence}”`) }),
  };
}
