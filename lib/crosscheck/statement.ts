import { compatible } from "../definition";
import { group } from "../group";
import type { Observation } from "../observation";
import { type Article, type RecordTest, untestable } from "../schema";
import { compareEditions, isKnown, voiceOf } from "./edition";
import { askTest, type Answer } from "./record-test";

export type StatementVerdict = "holds" | "does_not_hold" | "not_testable";

/** Each verdict on a statement in words. */
export const statementVerdicts: { [Code in StatementVerdict]: string } = {
  holds: "Holds",
  does_not_hold: "Does not hold",
  not_testable: "Cannot be tested",
};

/** What one test found: an answer of each publisher that has the values it needs. */
export interface TestResult {
  test: RecordTest;
  verdict: StatementVerdict;
  answers: readonly Answer[];
  /** Those of them that decide. */
  asked: readonly Answer[];
}

/** A statement beside the record of one day. */
export interface StatementSide {
  day: string | undefined;
  verdict: StatementVerdict;
  results: readonly TestResult[];
}

/** A statement beside the record of its day and the newest, with the words that no test covers and why. */
export interface StatementCheck {
  then: StatementSide;
  now: StatementSide;
  untested: readonly { words: string; why: string }[];
}

type Stated = Pick<Article["statements"][string], "tests" | "untested">;

/** The newest edition of each value, by who speaks, of whatever place, and by place, buyer and period. */
export type Voices = Map<string, Map<string, Observation>>;

/** An official value with the buyer it is about, empty for all. */
export interface Held {
  observation: Observation;
  partner: string;
}

/** The name under which a voice's value is kept. */
export const valueKey = (geo: string, partner: string, period: string): string => `${geo} ${partner} ${period}`;

function voicesOf(
  held: readonly Held[],
  test: RecordTest,
  context: { continues: ReadonlyMap<string, string>; day: string | undefined },
): Voices {
  const counted = held.filter(
    ({ observation }) =>
      observation.value !== null &&
      compatible(observation.counted, test.definition) &&
      (context.day === undefined || isKnown(observation, context.day)),
  );
  const voices = group(counted, ({ observation }) => [voiceOf({ ...observation, geo: "" }, context.continues)]);
  return new Map(
    [...voices].map(([voice, members]) => {
      const inOrder = members.sort((a, b) => compareEditions(a.observation, b.observation));
      return [
        voice,
        new Map(
          inOrder.map(({ observation, partner }) => [
            valueKey(observation.geo, partner, observation.period),
            observation,
          ]),
        ),
      ];
    }),
  );
}

/** Tests of what is so at present: only the latest state known on the day answers them, as the latest value does for a number. */
export const isPresent = ({ test }: RecordTest): boolean => ["exceeds", "largest", "top"].includes(test);

function ask(
  test: RecordTest,
  heldOf: (indicator: string) => readonly Held[],
  context: { continues: ReadonlyMap<string, string>; day: string | undefined },
): TestResult {
  const voices = voicesOf(heldOf(test.indicator), test, context);
  const answers = [...voices.values()].flatMap((values) => askTest(test, values) ?? []);
  const latest = answers
    .map(({ until }) => until)
    .sort()
    .at(-1);
  const asked = isPresent(test) ? answers.filter(({ until }) => until === latest) : answers;
  const some = (holds: boolean): boolean => asked.some((answer) => answer.holds === holds);
  return { test, answers, asked, verdict: some(true) ? "holds" : some(false) ? "does_not_hold" : "not_testable" };
}

function sideOf(
  statement: Stated,
  heldOf: (indicator: string) => readonly Held[],
  context: { continues: ReadonlyMap<string, string>; day: string | undefined },
): StatementSide {
  const results = statement.tests.map((test) => ask(test, heldOf, context));
  const has = (verdict: StatementVerdict): boolean => results.some((one) => one.verdict === verdict);
  return {
    day: context.day,
    results,
    verdict: has("does_not_hold") ? "does_not_hold" : has("holds") ? "holds" : "not_testable",
  };
}

/**
 * A statement without a number beside the record, by its tests alone. A test holds when the newest values of at least one publisher bear
 * it out, as one agreeing value is enough for a number; of what is so at present, those of the latest period. A statement holds when no
 * test of it fails.
 *
 * @param heldOf every official value of an indicator, of all places and buyers
 * @param day the day on which the article appeared
 */
export function checkStatement(
  statement: Stated,
  heldOf: (indicator: string) => readonly Held[],
  { continues, day }: { continues: ReadonlyMap<string, string>; day: string },
): StatementCheck {
  return {
    then: sideOf(statement, heldOf, { continues, day }),
    now: sideOf(statement, heldOf, { continues, day: undefined }),
    untested: statement.untested.map(({ words, reason }) => ({ words, why: untestable[reason] })),
  };
}
