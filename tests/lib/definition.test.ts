import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compatible, type Definition, definitionKey, definitionWords, dimensions, unknownCodes } from "#lib/definition";
import { DefinitionShape, DefinitionsShape } from "#lib/definition-schema";

/** Any definition: of each dimension a code, or nothing. */
const definition = fc.record(
  Object.fromEntries(Object.entries(dimensions).map(([name, codes]) => [name, fc.constantFrom(...Object.keys(codes))])),
  { requiredKeys: [] },
) as fc.Arbitrary<Definition>;
const crude = { measure: "production", product: "crude" } as const;

describe("compatible(one, other)", () => {
  test("is symmetric", () => {
    fc.assert(fc.property(definition, definition, (a, b) => compatible(a, b) === compatible(b, a)));
  });

  test("holds of a definition with itself, and with one that leaves all open", () => {
    fc.assert(fc.property(definition, (a) => compatible(a, a) && compatible(a, {}) && compatible({}, a)));
  });

  test("holds whatever one of the two leaves open", () => {
    const dropped = fc.constantFrom(...(Object.keys(dimensions) as (keyof Definition)[]));
    fc.assert(fc.property(definition, dropped, (a, name) => compatible(a, { ...a, [name]: undefined })));
  });

  test.each([
    ["another product", crude, { ...crude, product: "liquids" }, false],
    ["a product where none is stated", { measure: "production" }, crude, true],
    ["another measure of one product", crude, { measure: "exports", product: "crude" }, false],
    ["things stated of different dimensions", { product: "crude" }, { method: "survey" }, true],
  ] as [string, Definition, Definition, boolean][])("%s", (_, one, other, expected) => {
    expect(compatible(one, other)).toBe(expected);
  });
});

describe("definitionKey(definition)", () => {
  test("is the same only for what counts the same", () => {
    const normal = (one: Definition) => JSON.stringify(Object.entries(one).sort());
    fc.assert(
      fc.property(
        definition,
        definition,
        (a, b) => (definitionKey(a) === definitionKey(b)) === (normal(a) === normal(b)),
      ),
    );
  });

  test("does not depend on the order in which the codes are written", () => {
    expect(definitionKey({ product: "crude", measure: "production" })).toBe(definitionKey(crude));
  });
});

describe("definitionWords(definition, counts)", () => {
  test.each([
    [crude, undefined, "production, crude oil only"],
    [{ ...crude, method: "secondary_sources" }, undefined, "production, crude oil only; secondary sources"],
    [
      { method: "secondary_sources", ...crude },
      "without the Caspian",
      "production, crude oil only; secondary sources; without the Caspian",
    ],
    [
      { accounts: "base_1390", measure: "growth", coverage: "without_oil" },
      undefined,
      "real growth, without oil; base year 1390",
    ],
    [{}, "a sum", "a sum"],
    [{}, undefined, ""],
  ] as [Definition, string | undefined, string][])("%j with %j", (one, counts, words) => {
    expect(definitionWords(one, counts)).toBe(words);
  });

  test("say every code in words", () => {
    for (const [name, codes] of Object.entries(dimensions))
      for (const [code, words] of Object.entries(codes))
        expect(definitionWords({ [name]: code } as Definition)).toBe(words);
  });
});

describe("unknownCodes(definition, known)", () => {
  const known = DefinitionsShape.parse({ measure: ["production"], product: ["crude", "liquids"] });

  test.each([
    [crude, []],
    [{}, []],
    [{ measure: "production", product: "gas" }, ["product gas"]],
    [{ ...crude, method: "survey" }, ["method survey"]],
    [{ measure: "exports", product: "gas" }, ["measure exports", "product gas"]],
  ] as [Definition, string[]][])("%j", (one, unknown) => {
    expect(unknownCodes(one, known)).toEqual(unknown);
  });
});

test.each([{ product: "tar" }, { colour: "red" }, { product: ["crude"] }])("%j is no definition", (one) => {
  expect(DefinitionShape.safeParse(one).success).toBe(false);
});
