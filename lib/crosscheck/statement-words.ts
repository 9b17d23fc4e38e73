import { formatDay } from "../format";
import { formatPeriod } from "../period";
import { periodsOf, questionOf } from "./question";
import type { Answer } from "./record-test";
import { isPresent, type StatementCheck, type StatementSide, statementVerdicts, type TestResult } from "./statement";

/** A verdict on a statement, with how many publishers bear it out where they do not agree: “Holds, by 1 of 2 publishers”. */
function statementVerdictWords({ verdict, results }: StatementSide): string {
  const state = results.flatMap(({ test, asked }) => (isPresent(test) ? asked.slice(0, 1) : []))[0]?.observations[0];
  const words = `${statementVerdicts[verdict]}${state ? `, as of ${formatPeriod(state.period)}` : ""}`;
  const parted = results.find(({ asked }) => new Set(asked.map(({ holds }) => holds)).size > 1);
  if (!parted) return words;
  const yes = parted.asked.filter(({ holds }) => holds).length;
  return `${words}, by ${yes} of ${parted.asked.length} publishers`;
}

/** One side of a statement in words: the verdict, and what was asked with what each publisher answers. */
export interface StatementWords {
  side: string;
  verdict: string;
  results: { question: string; answers: string[] }[];
}

/**
 * What stands beside a statement: both sides with their answers; where nothing has changed since, once.
 *
 * @param nameOf the name of an indicator by its id
 */
export function statementSides({ then, now }: StatementCheck, nameOf: (indicator: string) => string): StatementWords[] {
  const [before, after] = [then, now].map((side) => ({
    verdict: statementVerdictWords(side),
    results: side.results.map((result) => ({
      question: questionOf(result.test, nameOf),
      answers: answersTold(result, side.day),
    })),
  }));
  if (!before || !after) return [];
  const day = `Then, ${formatDay(then.day ?? "")}`;
  if (JSON.stringify(before) === JSON.stringify(after)) return [{ side: `${day}, and now`, ...before }];
  return [
    { side: day, ...before },
    { side: "Now", ...after },
  ];
}

/** Both sides of a statement in a few words: “Does not hold then · now: holds”. */
export function statementBadge({ then, now }: StatementCheck): string {
  const [before, after] = [statementVerdictWords(then), statementVerdictWords(now)];
  return before === after ? `${before}, then and now` : `${before} then · now: ${after.toLowerCase()}`;
}

const answerWords = (holds: boolean | undefined): string => (holds === undefined ? "Lower" : holds ? "Yes" : "No");

/** What each publisher answers to a test, a sentence each, those that decide first; or that none has the values. */
function answersTold({ test, answers, asked }: TestResult, day: string | undefined): string[] {
  const decides = (answer: Answer): boolean => asked.includes(answer);
  const inOrder = [...answers.filter(decides), ...answers.filter((answer) => !decides(answer))];
  if (inOrder.length) {
    return inOrder.map((answer) => {
      const words = answerWords(answer.holds);
      return `${decides(answer) ? words : `Of an earlier period: ${words.toLowerCase()}`}. ${answer.sentence}`;
    });
  }
  const periods = periodsOf(test).map(formatPeriod).join(", ");
  const needed = `All that it needs${periods ? `, of ${periods},` : ""}`;
  return [day ? `${needed} was not public for certain on that day, as far as it is held.` : `${needed} is not held.`];
}
