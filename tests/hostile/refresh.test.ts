import { readdirSync } from "node:fs";
import fc from "fast-check";
import { afterEach, beforeEach, expect, it } from "vitest";
import { eiaPage, iranRow, worldBankPage, worldBankRow } from "../refresh/answers";
import { type Scene, setScene } from "../refresh/scene";
import { type Answer, json, type Server, startServer, text } from "../refresh/server";

let server: Server;
let scene: Scene;
beforeEach(async () => {
  server = await startServer();
  scene = setScene(server);
});
afterEach(async () => {
  scene.close();
  await server.close();
});

const files = () => readdirSync(scene.root, { recursive: true, encoding: "utf8" }).sort();
const oil = ["eia", "--series", "irn-oil-production-eia-crude-condensate"];
const growth = ["worldbank", "--series", "irn-gdp-growth-wdi-2026"];
const bank = (change: object) => json(worldBankPage([{ ...worldBankRow("2024", 1), ...change }]));
const endless = JSON.stringify(worldBankPage([worldBankRow("2024", 12345)])).replace("12345", "1e999");
const polluting = text('{"__proto__":{"response":{"data":[]}},"constructor":{"prototype":{"polluted":1}}}');

it.each<[string, string[], Answer, string]>([
  ["a number without end", growth, text(endless), "Field 1.0.value"],
  [
    "a number of 400 digits",
    oil,
    json(eiaPage([iranRow("2003", "9".repeat(400))])),
    "gives Infinity for 2003, outside",
  ],
  ["a value in words", growth, bank({ value: "NaN" }), "Field 1.0.value"],
  ["a period named __proto__", growth, bank({ date: "__proto__" }), 'The period "__proto__" fits no annual series'],
  ["a period with a null byte", growth, bank({ date: "2024\0" }), 'The period "2024\uFFFD" fits no annual series'],
  ["words that steer a terminal", growth, bank({ date: "\u001B[2J\u202E" }), 'The period "\uFFFD[2J\uFFFD" fits'],
  ["keys that reach for a prototype", oil, polluting, "is not in its documented form"],
  ["100 kB of one word", growth, bank({ date: "9".repeat(100_000) }), 'The period "999'],
  [
    "a hundred thousand lists in each other",
    growth,
    text("[".repeat(100_000) + "]".repeat(100_000)),
    "documented form",
  ],
])("an answer with %s is refused in a few words, and nothing is written", async (_, args, answer, words) => {
  const before = files();
  server.answers.push(answer);
  const { code, said } = await scene.run(...args);
  expect(code).toBe(1);
  expect(said).toContain(words);
  expect(said).not.toMatch(/[\0-\u0008\u000b-\u001f\u202e]|\n {4}at /);
  expect(said.length).toBeLessThan(5_000);
  expect(files()).toEqual(before);
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});

it("whatever JSON is answered, it is refused in words, and nothing is written", async () => {
  const before = files();
  const part = fc.oneof(fc.jsonValue(), fc.constantFrom(...[worldBankRow("2024", 1), "__proto__", [], {}, null]));
  const answer = fc.oneof(
    part,
    fc.tuple(part, fc.array(part)),
    fc.record({ response: part }),
    fc.record({ error: part }),
  );
  await fc.assert(
    fc.asyncProperty(answer, fc.constantFrom(oil, growth), async (body, args) => {
      server.answers.splice(0, server.answers.length, json(body));
      const { code, said } = await scene.run(...args);
      expect(code).toBe(1);
      expect(said).not.toMatch(/\n {4}at /);
    }),
    { numRuns: 60 },
  );
  expect(files()).toEqual(before);
});
