import { checkCitation, hasUnit } from "../citation";
import { decide } from "../decision";
import { isBalance } from "../definition";
import type { NumberMatch } from "../number";
import { scaled, toNumber } from "../number/decimal";
import type { ArticleInput, Indicator, Sign } from "../schema";
import { units } from "../unit";
import type { DateWords } from "./period-words";
import { statusOf } from "./status-words";
import { placeOf } from "./vocabulary";

export type ObservationDraft = ArticleInput["observations"][string];

/** A number in its sentence, with what the words around it were read as. */
export interface NumberInSentence {
  sentence: string;
  /** The day of the text. */
  published: string;
  match: NumberMatch;
  /** Its date, where the words name one that is its own. */
  date: DateWords | undefined;
  passage: string;
  passageText: string;
  /** The indicator that it belongs to most likely, and the words that say so. */
  indicator: Indicator;
  words: string;
  /** Whether its sentence names the indicator, only hints at it, or only the sentence before names it. */
  source: "named" | "hinted" | "carried";
  /** Whether a chart shows the indicator. */
  charted: boolean;
}

/** The words that decided a field of a draft, for a comment beside it. */
export type Why = Partial<Record<"indicator" | "sign" | "status", string>>;

const asks = {
  period: "Of which period is it? Write a code such as 2018, 2018M04, SH1398 or 2010..2013",
  way: "Which way did it go? Write the value with its sign",
  unit: "Where does the text say the rest of the unit? Say so in a sentence, or take the number out",
  hinted: "The sentence names no indicator. Which one is it of? Write its id, or quote the number in notCharted",
  carried: "Is it of the indicator that the sentence before speaks of? Write its id, or quote the number in notCharted",
  uncharted:
    "No chart shows this indicator. Add one to data/charts.ts and write the id, or quote the number in notCharted",
  status: "How sure is it? Write A (actual), E (estimate), F (forecast) or P (provisional)",
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
      balance: isBalance(one.indicator),
    };
    return checkCitation(stated, passageText).length === 0;
  });
}

function signOf(one: NumberInSentence, unit: Indicator["unit"]): { value: number; sign?: Sign } {
  const { match, indicator } = one;
  const balance = isBalance(indicator) && !match.signed ? match.balance : undefined;
  const found = balance?.sure === false ? undefined : proved(one, unit);
  if (found) return { value: found.value, ...(found.sign === "verb" && { sign: "verb" as const }) };
  const words = (balance ?? match.change)?.words;
  return { value: decide(`${asks.way}: “${one.sentence}”`), ...(words && { sign: { word: words } }) };
}

function periodOf({ sentence, date }: NumberInSentence) {
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

/** Words for a rate, whose own changes are not the rate: “inflation fell by 3 percent”. */
const rate = /(?<!\p{L})(?:inflation|growth|unemployment|rate|تورم|رشد|بیکاری|رشد اقتصادی)$/iu;

/** Whether a number can be an observation: how far an amount, a balance or a rate went is none, since no indicator measures it. */
export function isLevel({ match: { change }, indicator, words }: NumberInSentence): boolean {
  if (change?.kind !== "change") return true;
  if (indicator.unit !== "PC" && indicator.unit !== "PCT") return !change.bound && !change.sure;
  return !(change.bound && (indicator.unit === "PCT" || rate.test(words)));
}

function indicatorOf({ sentence, indicator, source, charted, match }: NumberInSentence): string {
  const doubt = !charted ? "uncharted" : hasUnit(match, indicator.unit, sentence) ? source : "named";
  return doubt === "named" ? indicator.id : decide(`${asks[doubt]} (${indicator.id}): “${sentence}”`);
}

/** One observation of a draft, and the words that decided it; what the text does not say stands as a decision. */
export function draftObservation(one: NumberInSentence): { spec: ObservationDraft; why: Why } {
  const { sentence, match, indicator, passage } = one;
  const { unit } = indicator;
  const geo = placeOf(sentence);
  const when = periodOf(one);
  const at = { start: match.start, end: match.unitEnd };
  const known = statusOf(sentence, at, one.published, typeof when.period === "string" ? when.period : undefined);
  const sign = signOf(one, unit);
  const spec = {
    indicator: indicatorOf(one),
    ...(geo !== "IRN" && { geo }),
    unit,
    ...sign,
    ...when,
    status: known.status ?? decide(`${asks.status}: “${sentence}”`),
    ...measureOf(indicator),
    passage,
    quote: sentence,
    number: match.text,
    ...(match.qualifier !== "exact" && { qualifier: match.qualifier }),
    ...(!hasUnit(match, unit, sentence) && {
      unitImplied: decide(`${asks.unit} (${units[unit].spoken}, of ${indicator.id}): “${sentence}”`),
    }),
  };
  const signed = sign.sign === "verb" ? ((isBalance(indicator) && match.balance) || match.change)?.words : undefined;
  return {
    spec,
    why: { indicator: one.words, ...(signed && { sign: signed }), ...(known.words && { status: known.words }) },
  };
}
