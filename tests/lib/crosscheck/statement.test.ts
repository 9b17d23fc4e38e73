import { describe, expect, test } from "vitest";
import { checkStatement, type Held, type StatementVerdict } from "#lib/crosscheck/statement";
import type { Observation } from "#lib/observation";
import { RecordTest } from "#lib/schema";
import type * as z from "zod";
import { day, official } from "./invented";

const held = (observation: Observation, partner = ""): Held => ({ observation, partner });
const at = (geo: string, publisher: string, value: number, period: string, published = "2019-06-11") =>
  held(official(publisher, value, period, published, { geo, id: `${geo} ${publisher} ${period} ${published}` }));
const bought = (partner: string, value: number, period: string) =>
  held(official("a", value, period, "2019-06-11", { id: `${partner} ${period}` }), partner);

const ask = (test: z.input<typeof RecordTest>, values: readonly Held[]) =>
  checkStatement({ tests: [RecordTest.parse(test)], untested: [] }, () => values, { continues: new Map(), day });
const indicator = "oil-production";
type Case = [string, z.input<typeof RecordTest>, Held[], StatementVerdict];

describe("a statement without a number holds, does not hold, or cannot be tested", () => {
  const sum = { test: "exceeds" as const, indicator, sum: ["IRN", "IRQ"], than: "VEN" };
  const three = (publisher: string, iran: number) => [
    at("IRN", publisher, iran, "2018"),
    at("IRQ", publisher, 2, "2018"),
    at("VEN", publisher, 4, "2018"),
  ];

  test.each([
    ["exceeds, when the sum is more", sum, three("a", 2.5), "holds"],
    ["exceeds, not when it is as much", sum, three("a", 2), "does_not_hold"],
    ["exceeds, not without each of the places", sum, three("a", 2.5).slice(1), "not_testable"],
    ["largest, when no place has more", { test: "largest", indicator, geo: "VEN" }, three("a", 2.5), "holds"],
    ["largest, not when one has", { test: "largest", indicator, geo: "IRN" }, three("a", 2.5), "does_not_hold"],
    [
      "top, when the buyers named are the first",
      { test: "top", indicator, partners: ["CHN", "IND"] },
      [bought("CHN", 3, "2018"), bought("IND", 2, "2018"), bought("JPN", 1, "2018")],
      "holds",
    ],
    [
      "top, of the latest period that has them all",
      { test: "top", indicator, partners: ["CHN", "IND"] },
      ["2017", "2018"].flatMap((year) => [
        bought("CHN", 3, year),
        bought("IND", year === "2017" ? 2 : 0.5, year),
        bought("JPN", 1, year),
      ]),
      "does_not_hold",
    ],
    [
      "top, not where no other buyer is known",
      { test: "top", indicator, partners: ["CHN", "IND"] },
      [bought("CHN", 3, "2018"), bought("IND", 2, "2018")],
      "not_testable",
    ],
    [
      "fell, from one period to another",
      { test: "fell", indicator, from: "2014M01", to: "2014M12" },
      [at("IRN", "a", 108, "2014M01"), at("IRN", "a", 62, "2014M12")],
      "holds",
    ],
    [
      "rose, to the latest there is",
      { test: "rose", indicator, from: "2014M01", to: "latest" },
      [at("IRN", "a", 3, "2014M01"), at("IRN", "a", 5, "2014M06"), at("IRN", "a", 2, "2014M12")],
      "does_not_hold",
    ],
    [
      "nearly reached, when it was",
      { test: "nearly_reached", indicator, from: "2011", to: "2017" },
      [at("IRN", "a", 2.5, "2011"), at("IRN", "a", 2.5, "2017")],
      "holds",
    ],
    [
      "nearly reached, open when it was not: “nearly” names no size",
      { test: "nearly_reached", indicator, from: "2011", to: "2017" },
      [at("IRN", "a", 2.6, "2011"), at("IRN", "a", 2.5, "2017")],
      "not_testable",
    ],
    [
      "peak, not when a later month is higher",
      { test: "peak", indicator, at: "2014M01..2014M04", within: "2014" },
      [at("IRN", "a", 108, "2014M01"), at("IRN", "a", 112, "2014M06"), at("IRN", "a", 62, "2014M12")],
      "does_not_hold",
    ],
    [
      "negative years, when each is",
      { test: "negative_years", indicator, years: ["SH1397", "SH1398"] },
      [at("IRN", "a", -4.9, "SH1397"), at("IRN", "a", -8.7, "SH1398")],
      "holds",
    ],
    [
      "negative years, not when one is above zero",
      { test: "negative_years", indicator, years: ["SH1397", "SH1398"] },
      [at("IRN", "a", 4.9, "SH1397"), at("IRN", "a", -8.7, "SH1398")],
      "does_not_hold",
    ],
    [
      "positive years, not without one of them",
      { test: "positive_years", indicator, years: ["SH1397", "SH1398"] },
      [at("IRN", "a", 4.9, "SH1397")],
      "not_testable",
    ],
  ] satisfies Case[])("%s", (_, asked, values, verdict) => {
    expect(ask(asked, values).then.verdict).toBe(verdict);
  });

  test("each publisher answers apart; one that bears it out is enough, and all are told", () => {
    const { then } = ask(sum, [...three("a", 2.5), ...three("b", 1)]);
    expect(then.verdict).toBe("holds");
    expect(then.results[0]?.answers.map(({ holds }) => holds)).toEqual([true, false]);
  });

  test("what is so at present is asked of the latest period alone; earlier answers are told and do not decide", () => {
    const earlier = [at("IRN", "b", 3, "2016"), at("IRQ", "b", 2, "2016"), at("VEN", "b", 4, "2016")];
    const { then } = ask(sum, [...three("a", 1), ...earlier]);
    expect(then.verdict).toBe("does_not_hold");
    expect(then.results[0]?.answers.map(({ holds }) => holds)).toEqual([false, true]);
    expect(then.results[0]?.asked).toHaveLength(1);
  });

  test("values of two publishers are never added up", () => {
    const [iran, ...rest] = three("a", 2.5);
    const other = three("b", 2.5)[0];
    expect(iran && other && ask(sum, [other, ...rest]).then.verdict).toBe("not_testable");
  });

  test("then by what was public on the day, now by all that is held", () => {
    const values = [at("IRN", "a", -1, "SH1397"), at("IRN", "a", 2, "SH1397", "2021-01-01")];
    const { then, now } = ask({ test: "negative_years", indicator, years: ["SH1397"] }, values);
    expect([then.verdict, now.verdict]).toEqual(["holds", "does_not_hold"]);
  });

  test("words that no test covers say why", () => {
    const check = checkStatement({ tests: [], untested: [{ words: "is fostering", reason: "intention" }] }, () => [], {
      continues: new Map(),
      day,
    });
    expect(check).toMatchObject({
      then: { verdict: "not_testable" },
      untested: [{ words: "is fostering", why: "It states an intention, which no series shows." }],
    });
  });
});
