import type { Catalog, Statement } from "../catalog";
import { indexOf } from "../catalog-index";
import type { Crosscheck } from "../crosscheck/crosscheck";
import type { StatementCheck } from "../crosscheck/statement";
import type { CitedObservation } from "../observation";
import { inReadingOrder } from "../reading-order";
import type { Article, Indicator } from "../schema";
import type { Question } from "./question";
import { type ValueRow, valuesOfNumber, valuesOfStatement } from "./values";
import { definitionQuestions, periodQuestion, unitQuestion } from "./stated";
import { statementVerdictQuestion, testQuestion, verdictQuestion } from "./verdict";

interface Shared {
  id: string;
  article: Article;
  indicator: Indicator;
  /** The words of the article, and in them the number as printed; a statement has none. */
  quote: string;
  number: string;
  questions: readonly Question[];
}

/** A sentence to be checked: one that states a number, or one that states something without. Its key is in its questions and its check. */
export type Exercise =
  | (Shared & { kind: "number"; observation: CitedObservation; check: Crosscheck })
  | (Shared & { kind: "statement"; statement: Statement; check: StatementCheck });

/** What exercises are about, in the order in which they are shown. */
export const themes: Record<Indicator["topic"], string> = {
  oil: "Oil",
  output: "Growth",
  prices: "Prices",
  money: "Money",
  politics: "Politics",
};

function ofNumber(catalog: Catalog, observation: CitedObservation, article: Article): Exercise[] {
  const { id, quote, number } = observation;
  const [check, spec] = [catalog.crosschecks.get(id), article.observations[id]];
  const indicator = catalog.indicators.get(observation.indicator);
  if (!check || !spec || !indicator || observation.kind !== "cited") return [];
  const stated = { observation, spec, indicator };
  const questions = [
    unitQuestion(catalog, stated),
    ...definitionQuestions(catalog, stated),
    periodQuestion(catalog, stated),
    verdictQuestion(catalog, check),
  ];
  return [{ kind: "number", id, article, indicator, quote, number, questions, observation, check }];
}

function ofStatement(catalog: Catalog, statement: Statement, article: Article): Exercise[] {
  const { id, quote } = statement;
  const [check, indicator] = [catalog.statementChecks.get(id), catalog.indicators.get(statement.indicator)];
  if (!check || !indicator) return [];
  const questions = [testQuestion(catalog, statement, check), statementVerdictQuestion(check)];
  return [{ kind: "statement", id, article, indicator, quote, number: "", questions, statement, check }];
}

const kept = new WeakMap<Catalog, Exercise[]>();

/**
 * Every sentence that can be checked, theme by theme: cited numbers with a cross-check, and statements that the rules judge. What was
 * added up here stands in no sentence and is none.
 */
export function exercisesOf(catalog: Catalog): readonly Exercise[] {
  const known = kept.get(catalog);
  if (known) return known;
  const all = catalog.articles.flatMap((article) => [
    ...inReadingOrder(catalog, article).flatMap((one) => ofNumber(catalog, one, article)),
    ...catalog.statements
      .filter((one) => one.article === article.id)
      .flatMap((one) => ofStatement(catalog, one, article)),
  ]);
  const indicators = [...catalog.indicators.keys()];
  const rank = ({ indicator }: Exercise): number =>
    Object.keys(themes).indexOf(indicator.topic) * indicators.length + indicators.indexOf(indicator.id);
  const made = all.toSorted((a, b) => rank(a) - rank(b));
  kept.set(catalog, made);
  return made;
}

/** Exercises by what they are about; a theme without one is left out. */
export function byTheme(exercises: readonly Exercise[]): { name: string; exercises: readonly Exercise[] }[] {
  return Object.entries(themes).flatMap(([topic, name]) => {
    const members = exercises.filter(({ indicator }) => indicator.topic === topic);
    return members.length ? [{ name, exercises: members }] : [];
  });
}

/** The exercise of a cited number or a statement; nothing where there is none. */
export function exerciseOf(catalog: Catalog, id: string): Exercise | undefined {
  return exercisesOf(catalog).find((one) => one.id === id);
}

/** The official values, public on the day of its article, that an exercise is to be judged by. */
export function valuesOf(catalog: Catalog, exercise: Exercise): ValueRow[] {
  return exercise.kind === "number"
    ? valuesOfNumber(exercise.check, exercise.observation)
    : valuesOfStatement(exercise.check, (series) => catalog.series.get(series)?.partner ?? "");
}

const longestName = 8;

/**
 * An exercise in a few words of its sentence that do not give its answers away: from its number on, since one text can state a number
 * several times, or from its beginning.
 */
export function exerciseName({ number, quote }: Pick<Exercise, "number" | "quote">): string {
  const said = quote.slice(Math.max(0, quote.indexOf(number)));
  const words = said.split(" ");
  const most = number ? number.split(" ").length + 4 : longestName;
  return words.length > most ? `“${words.slice(0, most).join(" ")}” …` : `“${said}”`;
}

/** The chart on whose axes an exercise is drawn. */
export function chartOfExercise(catalog: Catalog, { indicator }: Exercise) {
  const charts = indexOf(catalog).charts.get(indicator.id) ?? [];
  return charts.find(({ vintagesOf }) => !vintagesOf) ?? charts[0];
}
