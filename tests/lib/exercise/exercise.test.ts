import { describe, expect, test } from "vitest";
import { catalog } from "#data";
import { verdictNames } from "#lib/crosscheck/crosscheck";
import { checkStatement, type Held, statementVerdicts } from "#lib/crosscheck/statement";
import { type Exercise, exerciseName, exerciseOf, exercisesOf, valuesOf } from "#lib/exercise/exercise";
import { notSaid, type Question, windowAround } from "#lib/exercise/question";
import { formatPeriod } from "#lib/period";
import { units } from "#lib/unit";
import { verdictCodes } from "#lib/verdict-codes";
import { bodyOf, rowsOf } from "../../published";

type Row = Record<string, string>;

const exercises = exercisesOf(catalog);
const ofKind = <Kind extends Exercise["kind"]>(kind: Kind) =>
  exercises.filter((one): one is Extract<Exercise, { kind: Kind }> => one.kind === kind);
const asked = (exercise: Exercise, id: Question["id"]): Question | undefined =>
  exercise.questions.find((one) => one.id === id);

const crosschecks = rowsOf(await bodyOf("crosschecks.csv"));
const observations = new Map(rowsOf(await bodyOf("observations.csv")).map((row) => [row.observation_id, row]));
const citations = rowsOf(await bodyOf("citations.csv"));

/** The rows of the published file for one side of a number; of several readings those of the verdict that counts. */
function sideRows(id: string, side: string): Row[] {
  const rows = crosschecks.filter((row) => row.observation_id === id && row.side === side);
  const first = verdictCodes.find((code) => rows.some(({ verdict }) => verdict === code));
  return rows.filter(({ verdict }) => verdict === first);
}

test("Every number that an article prints and every statement has an exercise, once, and no sum of ours", () => {
  const printed = citations.filter(({ number_text }) => number_text !== "").map(({ observation_id }) => observation_id);
  const stated = catalog.articles.flatMap(({ statements }) => Object.keys(statements));
  expect(exercises.map(({ id }) => id).sort()).toEqual([...printed, ...stated].sort());
  expect(exercises.length).toBeGreaterThan(0);
});

describe.each(exercises)("$id", (exercise) => {
  test("has one right answer in each question, among others that are different", () => {
    for (const { asks, choices, answer } of exercise.questions) {
      const words = choices.map((choice) => choice.words);
      expect(words.length, asks).toBeGreaterThanOrEqual(3);
      expect(new Set(words.map((one) => one.toLowerCase())).size, asks).toBe(words.length);
      expect(
        words.filter((one) => one === answer),
        asks,
      ).toEqual([answer]);
    }
  });

  test("asks with the words of its article alone: the number and its quotation stand in the passage", () => {
    const text = Object.values(exercise.article.passages).map((passage) => passage.text.replace(/\s+/g, " "));
    expect(text.some((one) => one.includes(exercise.quote))).toBe(true);
    expect(exercise.quote).toContain(exercise.number);
  });
});

describe.each(ofKind("number"))("The key of $id follows from the published files", (exercise) => {
  const row = observations.get(exercise.id) ?? {};
  const spec = exercise.article.observations[exercise.id];

  test("the verdict, and the values that decide it then and now", () => {
    for (const side of ["then", "now"] as const) {
      const rows = sideRows(exercise.id, side);
      const decides = rows.filter((one) => one.decides === "true").map((one) => one.official_observation_id);
      const { verdict, judgements } = exercise.check[side];
      expect(rows.map((one) => one.verdict)).toContain(verdict);
      const deciding = judgements
        .filter((one) => one.verdict === verdict)
        .flatMap((one) =>
          [one.decides, one.latest].flatMap((value) => value?.parts.map(({ id }) => id).join("|") ?? []),
        );
      expect(new Set(decides)).toEqual(new Set(deciding));
    }
    const [then] = sideRows(exercise.id, "then");
    expect(asked(exercise, "verdict")?.answer).toBe(verdictNames[then?.verdict as keyof typeof verdictNames]);
  });

  test("the unit, which a sentence does not state whose rest stands elsewhere", () => {
    const words = units[row.unit as keyof typeof units].spoken;
    expect(asked(exercise, "unit")?.answer).toBe(spec?.unitImplied === undefined ? words : notSaid);
    expect(asked(exercise, "unit")?.choices.map((choice) => choice.words)).toContain(words);
  });

  test("the period, which a sentence does not state where it was inferred", () => {
    const words = formatPeriod(row.period ?? "");
    expect(asked(exercise, "period")?.answer).toBe(row.period_basis === "stated" ? words : notSaid);
    expect(asked(exercise, "period")?.choices.map((choice) => choice.words)).toContain(words);
  });

  test("what is counted, which a sentence does not state where the definition has none of the choices", () => {
    const parts = (row.definition ?? "").split(/[;,] /);
    for (const question of [asked(exercise, "counts"), asked(exercise, "definition")].flatMap((one) => one ?? [])) {
      const named = question.choices.filter(({ words }) => parts.includes(words) || row.definition?.endsWith(words));
      expect(question.answer === notSaid ? [] : [question.answer], question.asks).toEqual(
        named.map(({ words }) => words),
      );
    }
  });
});

describe.each(ofKind("statement"))("The key of $id follows from the official series", (exercise) => {
  const { statement } = exercise;
  const held = (indicator: string): Held[] =>
    [...catalog.series.values()]
      .filter((one) => one.kind === "official" && one.indicator === indicator)
      .flatMap(({ observations: all, partner }) => all.map((observation) => ({ observation, partner })));

  test("the verdict of the article’s day", () => {
    const { then } = checkStatement(statement, held, {
      continues: catalog.continues,
      day: exercise.article.published,
    });
    expect(asked(exercise, "verdict")?.answer).toBe(statementVerdicts[then.verdict]);
  });

  test("no series answers a sentence that has no test, and of one that has, a test is the answer", () => {
    const question = asked(exercise, "test");
    const none = question?.choices.at(-1)?.words;
    expect(question?.answer === none).toBe(statement.tests.length === 0);
    const name = catalog.indicators.get(statement.tests[0]?.indicator ?? "")?.name;
    if (name) expect(question?.answer.startsWith(`${name}: `)).toBe(true);
  });
});

test("Most questions offered on a statement are about its own subject, so that the subject does not give the answer away", () => {
  for (const { id, indicator, questions } of ofKind("statement")) {
    const offered = questions.find((one) => one.id === "test")?.choices.slice(0, -1) ?? [];
    const topics = offered.map(({ words }) => {
      const [name] = words.split(": ");
      return [...catalog.indicators.values()].find((one) => one.name === name)?.topic;
    });
    expect(topics.filter((topic) => topic === indicator.topic).length, id).toBeGreaterThanOrEqual(3);
  }
});

test("The list of values is what the published cross-checks compare on the article’s day, and says no verdict", () => {
  for (const exercise of ofKind("number")) {
    const compared = crosschecks
      .filter((row) => row.observation_id === exercise.id && row.side === "then" && !row.excluded)
      .flatMap((row) => row.official_observation_id?.split("|").at(-1) || []);
    const listed = valuesOf(catalog, exercise);
    expect(new Set(listed.map(({ id }) => id)), exercise.id).toEqual(new Set(compared));
    const said = listed.map((row) => Object.values(row).join(" ")).join(" ");
    for (const name of Object.values(verdictNames)) expect(said).not.toContain(name);
  }
});

test("What a statement is judged by was public on the article’s day", () => {
  const all = ofKind("statement").flatMap((exercise) =>
    valuesOf(catalog, exercise).map(({ id }) => ({ id, day: exercise.article.published })),
  );
  expect(all.length).toBeGreaterThan(0);
  for (const { id, day } of all) expect(observations.get(id)?.not_after?.localeCompare(day), id).toBeLessThanOrEqual(0);
});

const list = ["a", "b", "c", "d", "e", "f", "g", "h"];
const ids = ["w", "x", "y", "z"];

test("A window has the thing it is around, whatever its id, and four at the most", () => {
  for (const id of ids)
    for (const [at, thing] of list.entries()) {
      expect(windowAround(list, at, id)).toContain(thing);
      expect(windowAround(list, at, id)).toHaveLength(4);
    }
  expect(windowAround(["a", "b"], 1, "x")).toEqual(["a", "b"]);
});

test("Where in its window a thing stands is no sign that it is the answer: it follows from the id, and stays", () => {
  const places = ids.map((id) => windowAround(list, 4, id).indexOf("e"));
  expect(new Set(places)).toEqual(new Set([0, 1, 2, 3]));
  expect(ids.map((id) => windowAround(list, 4, id).indexOf("e"))).toEqual(places);
});

test("Each exercise has a name that is its own, of the words of its sentence", () => {
  const names = exercises.map((one) => `${exerciseName(one)} ${one.article.id}`);
  expect(new Set(names).size).toBe(names.length);
  for (const one of exercises) expect(one.quote).toContain(exerciseName(one).replace(/^“|”(?: …)?$/g, ""));
});

test("An id that no sentence has names no exercise", () => {
  expect(exerciseOf(catalog, "unknown")).toBeUndefined();
});
