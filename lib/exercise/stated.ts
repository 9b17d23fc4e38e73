import type { Catalog } from "../catalog";
import { indexOf } from "../catalog-index";
import { definitionWords, type Dimension, dimensions } from "../definition";
import { dayNumber, comparePeriods, formatPeriod, parsePeriod } from "../period";
import type { CitedObservation } from "../observation";
import type { Article, Indicator } from "../schema";
import { convertible, type UnitCode, unitCodes, units } from "../unit";
import { choicesOf, notSaid, type Question, windowAround } from "./question";

/** A cited number with all that its article and its indicator say of it. */
export interface Stated {
  observation: CitedObservation;
  spec: Article["observations"][string];
  indicator: Indicator;
}

/** Indicators in which the same thing is measured: those of a topic that share a measure. */
function kindred(catalog: Catalog, { indicator, observation }: Stated): Indicator[] {
  const { measure } = observation.counted;
  return [...catalog.indicators.values()].filter(
    ({ topic, definitions }) => topic === indicator.topic && measure && definitions.measure?.includes(measure),
  );
}

const firstWord = (code: UnitCode): string => units[code].name.split(" ")[0] ?? "";

/**
 * The units a number could be in, the nearest first: those that its own converts into, those named alike (“percent”, “percentage
 * points”), those of its topic, all others in use.
 */
function nearUnits(catalog: Catalog, { observation: { unit }, indicator }: Stated): UnitCode[] {
  const used = [...catalog.indicators.values()];
  const ofTopic = used.filter(({ topic }) => topic === indicator.topic).map((one) => one.unit);
  const alike = unitCodes.filter((code) => convertible(unit, code) || firstWord(code).startsWith(firstWord(unit)));
  return [unit, ...alike, ...ofTopic, ...used.map((one) => one.unit)];
}

/** An answer is written as the data have it, which need not be as the sentence words it. */
const stands = (words: string): string => `The sentence says it. In the data: ${words}.`;

/** Which unit the sentence states; where the rest of it stands elsewhere in the passage, it does not say. */
export function unitQuestion(catalog: Catalog, stated: Stated): Question {
  const { observation, spec } = stated;
  const near = [...new Set(nearUnits(catalog, stated).map((code) => units[code].spoken))].slice(0, 4);
  const words = units[observation.unit].spoken;
  return {
    id: "unit",
    asks: "Which unit does the sentence state for the number?",
    choices: choicesOf(unitCodes.map((code) => units[code].spoken).filter((one) => near.includes(one))),
    answer: spec.unitImplied ? notSaid : words,
    why: [spec.unitImplied ? `It is read as ${words}. ${spec.unitImplied}` : stands(words)],
  };
}

/** The dimensions a question can ask about once it is clear what is measured, in the order in which they are looked at. */
const asked: readonly Dimension[] = ["product", "coverage", "average", "rate"];

const dimensionAsks: Partial<Record<Dimension, string>> = {
  product: "Which kind of oil does the sentence say is counted?",
  coverage: "Which part of the economy does the sentence speak of?",
  average: "Over which months does the sentence say the rate is reckoned?",
  rate: "Which exchange rate does the sentence speak of?",
};

const wordsOf = (name: Dimension, code: string): string => definitionWords({ [name]: code });

function dimensionQuestion(name: Dimension, codes: readonly string[], stated: Stated, asks: string): Question[] {
  const code = stated.observation.counted[name];
  const inOrder = Object.keys(dimensions[name]).filter((one) => codes.includes(one));
  if (inOrder.length < 2) return [];
  const shown = code ? windowAround(inOrder, inOrder.indexOf(code), stated.observation.id) : inOrder.slice(0, 4);
  const why = code
    ? stands(wordsOf(name, code))
    : "The words leave it open, so official values of each kind are compared.";
  return [
    {
      id: name === "measure" ? "counts" : "definition",
      asks,
      choices: choicesOf(shown.map((one) => wordsOf(name, one))),
      answer: code ? wordsOf(name, code) : notSaid,
      why: [why],
    },
  ];
}

/** What amounts of one indicator are for, where nothing else tells them apart. */
function amountQuestion(catalog: Catalog, { observation, spec }: Stated): Question[] {
  const alike = (indexOf(catalog).cited.get(observation.indicator) ?? []).filter(({ kind }) => kind === "cited");
  const words = alike.flatMap((one) => indexOf(catalog).article.get(one.article)?.observations[one.id]?.counts ?? []);
  const different = [...new Set(words)];
  if (!spec.counts || different.length < 2) return [];
  const shown = windowAround(different, different.indexOf(spec.counts), observation.id);
  return [
    {
      id: "definition",
      asks: "What does the sentence say the amount is?",
      choices: choicesOf(shown),
      answer: spec.counts,
      why: [stands(spec.counts)],
    },
  ];
}

/** What the sentence says is counted: the measure where its indicator has several, then the first dimension in which values can differ. */
export function definitionQuestions(catalog: Catalog, stated: Stated): Question[] {
  const { definitions } = stated.indicator;
  const near = kindred(catalog, stated);
  const codesOf = (name: Dimension): string[] => near.flatMap((one) => one.definitions[name] ?? []);
  const name = asked.find((one) => new Set(codesOf(one)).size > 1);
  return [
    ...dimensionQuestion("measure", definitions.measure ?? [], stated, "What does the sentence say is measured?"),
    ...(name ? dimensionQuestion(name, codesOf(name), stated, dimensionAsks[name] ?? "") : []),
    ...amountQuestion(catalog, stated),
  ];
}

const fewest = 4;

/** The years a number could speak of, in order: those for which official values are held; where these are few, the calendar years about it. */
function nearPeriods(catalog: Catalog, { indicator, geo, period }: CitedObservation): string[] {
  const years = catalog
    .comparable(indicator, geo)
    .map((one) => one.period)
    .filter((code) => parsePeriod(code).kind === "year");
  const first = Number(parsePeriod(period).start.slice(0, 4));
  const about = [-2, -1, 0, 1, 2].map((step) => String(first + step));
  const day = dayNumber(parsePeriod(period).start);
  const held = [...new Set(years)].filter((code) => Math.abs(dayNumber(parsePeriod(code).start) - day) < 3 * 366);
  return [...new Set([...(held.length < fewest ? about : held), period])].sort(comparePeriods);
}

/** Which period the sentence states; one that had to be inferred it does not. */
export function periodQuestion(catalog: Catalog, { observation }: Stated): Question {
  const { id, period, periodBasis, periodReason } = observation;
  const near = nearPeriods(catalog, observation);
  const words = formatPeriod(period);
  return {
    id: "period",
    asks: "Which period does the sentence state for the number?",
    choices: choicesOf(windowAround(near, near.indexOf(period), id).map(formatPeriod)),
    answer: periodBasis === "stated" ? words : notSaid,
    why: [periodBasis === "stated" ? stands(words) : `It is read as ${words}. ${periodReason}`],
  };
}
