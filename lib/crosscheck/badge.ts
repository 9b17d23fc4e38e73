import { formatDay } from "../format";
import type { CitedObservation } from "../observation";
import { type Crosscheck, verdictNames } from "./crosscheck";
import { comparedValue } from "./sentence";
import { type StatementCheck, type StatementSide, statementVerdicts } from "./statement";

/** Both sides of a number in a few words: “Same as the record then · now −2.4%”. */
export function numberBadge(observation: CitedObservation, { then, now }: Crosscheck): string {
  if (then.verdict === now.verdict) return `${verdictNames[then.verdict]}, then and now`;
  const newest = now.decides?.replacedBy ?? now.decides;
  const words = newest ? comparedValue(newest, observation) : verdictNames[now.verdict].toLowerCase();
  return `${verdictNames[then.verdict]} then · now ${words}`;
}

/** A verdict on a statement, with how many publishers bear it out where they do not agree: “Holds, by 1 of 2 publishers”. */
function statementVerdictWords({ verdict, results }: StatementSide): string {
  const parted = results.find(({ asked }) => new Set(asked.map(({ holds }) => holds)).size > 1);
  if (!parted) return statementVerdicts[verdict];
  const yes = parted.asked.filter(({ holds }) => holds).length;
  return `${statementVerdicts[verdict]}, by ${yes} of ${parted.asked.length} publishers`;
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

/** What each publisher answers to the tests of a statement, a sentence each; or that none has the values. */
function answersTold({ day, results }: StatementSide): string[] {
  const told = results.flatMap(({ answers, asked }) =>
    answers.map((answer) => {
      const words = answerWords(answer.holds);
      return `${asked.includes(answer) ? words : `Earlier: ${words.toLowerCase()}`}. ${answer.sentence}`;
    }),
  );
  if (!results.length || told.length) return told;
  return [day ? "No value held was public for certain on that day." : "No value is held."];
}
