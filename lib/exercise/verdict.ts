import type { Catalog, Statement } from "../catalog";
import { type Crosscheck, verdictNames } from "../crosscheck/crosscheck";
import { questionOf } from "../crosscheck/question";
import { type StatementCheck, type StatementVerdict, statementVerdicts } from "../crosscheck/statement";
import { formatDay } from "../format";
import { verdictCodes } from "../verdict-codes";
import type { RecordTest } from "../schema";
import { otherTests } from "./other-tests";
import { type Choice, choicesOf, most, type Question } from "./question";

/** The verdicts on a number, each with the first sentence that the glossary has for it. */
function numberVerdicts({ glossary }: Catalog): Choice[] {
  return verdictCodes.map((code) => {
    const words = verdictNames[code];
    return { words, means: glossary.find(({ written }) => written.includes(words))?.means[0] };
  });
}

/** What each verdict on a statement means, by the rules of `checkStatement`. */
const statementMeanings: Record<StatementVerdict, string> = {
  holds: "The values of at least one publisher bear it out.",
  does_not_hold: "There are values to test it with, and no publisher’s bear it out.",
  not_testable: "No value that is held here as public by then can decide it.",
};

const verdictAsks = (day: string | undefined): string =>
  `Beside the official values held here that were public on ${formatDay(day ?? "")}: which verdict?`;

/** Which verdict a number had on the day of its article. */
export function verdictQuestion(catalog: Catalog, check: Crosscheck): Question {
  return {
    id: "verdict",
    asks: verdictAsks(check.then.day),
    choices: numberVerdicts(catalog),
    answer: verdictNames[check.then.verdict],
    why: [],
  };
}

/** Which verdict a statement had on the day of its article. */
export function statementVerdictQuestion(check: StatementCheck): Question {
  return {
    id: "verdict",
    asks: verdictAsks(check.then.day),
    choices: Object.entries(statementVerdicts).map(([code, words]) => ({
      words,
      means: statementMeanings[code as StatementVerdict],
    })),
    answer: statementVerdicts[check.then.verdict],
    why: [],
  };
}

const noTest = "No series can answer it";

/** What the record is asked about a statement: its own test among others that are near, or that there is none. */
export function testQuestion(catalog: Catalog, statement: Statement, check: StatementCheck): Question {
  const nameOf = (id: string): string => catalog.indicators.get(id)?.name ?? id;
  const asked = (test: RecordTest): string => questionOf(test, nameOf);
  const own = statement.tests.map(asked);
  const [first] = own;
  const others = otherTests(catalog, statement)
    .map(asked)
    .filter((one) => !own.includes(one));
  const shown = [...new Set([...own.slice(0, 1), ...others])].slice(0, most).sort();
  const also = own.slice(1).map((one) => `Asked as well: ${one}`);
  return {
    id: "test",
    asks: "Which question to the official series tests the sentence?",
    choices: choicesOf(shown, noTest),
    answer: first ?? noTest,
    why: [...also, ...check.untested.map(({ words, why }) => `“${words}”: ${why}`)],
  };
}
