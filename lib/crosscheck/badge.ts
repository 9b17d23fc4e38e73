import { formatDay } from "../format";
import type { CitedObservation } from "../observation";
import { formatPeriod } from "../period";
import type { RecordTest } from "../schema";
import { type Crosscheck, verdictNames } from "./crosscheck";
import { comparedValue } from "./sentence";
import { isPresent, type StatementCheck, type StatementSide, statementVerdicts } from "./statement";

/** Both sides of a number in a few words: “Same as the record then · now −2.4%”. */
export function numberBadge(observation: CitedObservation, { then, now }: Crosscheck): string {
  if (then.verdict === now.verdict) return `${verdictNames[then.verdict]}, then and now`;
  const newest = now.decides?.replacedBy ?? now.decides;
  const words = newest ? comparedValue(newest, observation) : verdictNames[now.verdict].toLowerCase();
  return `${verdictNames[then.verdict]} then · now ${words}`;
}

/** A verdict on a statement, with how many publishers bear it out where they do not agree: “Holds, by 1 of 2 publishers”. */
function statementVerdictWords({ verdict, results }: StatementSide): string {
  const state = results.flatMap(({ test, asked }) => (isPresent(test) ? asked.slice(0, 1) : []))[0]?.observations[0];
  const words = `${statementVerdicts[verdict]}${state ? `, as of ${formatPeriod(state.period)}` : ""}`;
  const parted = results.find(({ asked }) => new Set(asked.map(({ holds }) => holds)).size > 1);
  if (!parted) return words;
  const yes = parted.asked.filter(({ holds }) => holds).length;
  return `${words}, by ${yes} of ${parted.asked.length} publishers`;
}

/** What stands beside a statement: both sides with their answers; where nothing has changed since, once. */
export function statementSides({ then, now }: StatementCheck): { side: string; verdict: string; answers: string[] }[] {
  const [before, after] = [then, now].map((side) => ({
    verdict: statementVerdictWords(side),
    answers: answersTold(side),
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

const answerWords = (holds: boolean | undefined): string => (holds === undefined ? "Open" : holds ? "Yes" : "No");

/** The periods whose values a test needs; none where it asks for the latest. */
function periodsOf(test: RecordTest): string[] {
  switch (test.test) {
    case "negative_years":
    case "positive_years":
      return test.years;
    case "peak":
      return [test.within];
    case "fell":
    case "rose":
    case "nearly_reached":
      return [test.from, test.to].filter((period) => period !== "latest");
    default:
      return [];
  }
}

/** What each publisher answers to the tests of a statement, a sentence each; or that none has the values. */
function answersTold({ day, results }: StatementSide): string[] {
  const told = results.flatMap(({ answers, asked }) =>
    answers.map((answer) => {
      const words = answerWords(answer.holds);
      return `${asked.includes(answer) ? words : `Earlier: ${words.toLowerCase()}`}. ${answer.sentence}`;
    }),
  );
  if (!results.length || told.length) return told;
  const periods = [...new Set(results.flatMap(({ test }) => periodsOf(test)))].map(formatPeriod).join(", ");
  const needed = `All that it needs${periods ? `, of ${periods},` : ""}`;
  return [day ? `${needed} was not public for certain on that day, as far as it is held.` : `${needed} is not held.`];
}
