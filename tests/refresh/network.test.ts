import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { askedWait, waitAfter } from "../../scripts/refresh/retry";
import { worldBankEmpty, worldBankError, worldBankPage, worldBankRow } from "./answers";
import { filesOf, labelled, type Scene, setScene } from "./scene";
import { type Answer, cutOff, json, type Server, silence, startServer, text } from "./server";

const rows = labelled("data/series/world-bank/irn-gdp-growth-wdi-2026.csv").map(([year, value]) =>
  worldBankRow(year, value),
);
const fine = json(worldBankPage(rows));

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

function refreshAfter(...answers: Answer[]) {
  server.answers.push(...answers);
  return scene.run("worldbank", "--series", "irn-gdp-growth-wdi");
}

describe("passing failures are tried again", () => {
  it("after the seconds that Retry-After asks for", async () => {
    const { code, said } = await refreshAfter(json({}, 429, { "retry-after": "7" }), fine);
    expect([code, scene.slept]).toEqual([0, [7_000]]);
    expect(said).toContain("answers 429; waiting 7 s (try 1 of 5)");
  });

  it("at the time that Retry-After names", async () => {
    await refreshAfter(json({}, 429, { "retry-after": "Mon, 23 Nov 2026 12:00:09 GMT" }), fine);
    expect(scene.slept).toEqual([9_000]);
  });

  it("unless Retry-After asks for too long", async () => {
    const { code, said } = await refreshAfter(json({}, 429, { "retry-after": "3600" }));
    expect([code, scene.slept]).toEqual([1, []]);
    expect(said).toContain("asks to wait 3600 s");
  });

  it("twice after a 500, waiting longer each time", async () => {
    const { code } = await refreshAfter(text("oops", 500), text("oops", 500), fine);
    expect([code, scene.slept]).toEqual([0, [1_000, 2_000]]);
  });

  it("after a time-out", async () => {
    scene.timeout = 50;
    const { code, said } = await refreshAfter(silence, fine);
    expect(code).toBe(0);
    expect(said).toContain("did not answer within 0.05 s");
  });

  it("after a connection that broke off", async () => {
    const { code, said } = await refreshAfter(cutOff('[{"page":1,'), fine);
    expect(code).toBe(0);
    expect(said).toContain("broke off in the middle of its answer");
  });

  it("no more than five times, and then once for each further series", async () => {
    server.answers.push(text("down", 503));
    const { code, said } = await scene.run("worldbank");
    expect(code).toBe(1);
    expect(said).toContain("answers 503 (tried 5 times): check the connection");
    expect(server.asked).toHaveLength(5 + 13);
    expect(scene.slept).toEqual([1_000, 2_000, 4_000, 8_000]);
  });

  it("when there is no server at all", async () => {
    await server.close();
    const { code, said } = await refreshAfter();
    expect(code).toBe(1);
    expect(said).toContain("could not be reached (ECONNREFUSED) (tried 5 times)");
  });
});

describe("other answers are refused at once, in words", () => {
  const other = (change: object) => json(worldBankPage([{ ...rows[0], ...change }]));
  const renamed = { ...worldBankRow("2024", 1), countryiso3code: undefined, iso3: "IRN" };

  it.each<[string, Answer, string]>([
    ["an API error", json(worldBankError), "refuses: Invalid value: The provided parameter value is not valid"],
    ["HTML", text("<!DOCTYPE html><title>Login</title>"), "sends a web page (HTML) instead of JSON"],
    [
      "half a body",
      text(JSON.stringify(worldBankPage(rows)).slice(0, 900)),
      "breaks off or is malformed, 900 characters",
    ],
    ["nothing", text(""), "sends an empty answer"],
    ["an empty page", json(worldBankEmpty), "holds no values"],
    ["a missing field", json(worldBankPage([renamed])), "Field 1.0.countryiso3code: Invalid input: expected string"],
    ["a field of another type", other({ value: "3,1" }), "Field 1.0.value"],
    ["an unknown status", other({ obs_status: "Q" }), "Field 1.0.obs_status"],
    ["a wrong country", other({ countryiso3code: "IRQ" }), "of IRQ, not IRN"],
    ["a wrong indicator", other({ indicator: { id: "SP.POP.TOTL", value: "" } }), "answers about SP.POP.TOTL, where"],
    ["another kind of period", other({ date: "2024Q1" }), 'The period "2024Q1" fits no annual series'],
    ["a period twice", json(worldBankPage([...rows, ...rows.slice(-1)])), "gives SH1404 twice"],
    ["a value out of range", other({ value: 1e9 }), "outside -100 to 10000 PC"],
    ["fewer rows than announced", json(worldBankPage(rows, { total: 70 })), "sent 65 of 70 rows"],
    ["most periods missing", json(worldBankPage(rows.slice(0, 9))), "lacks most periods of irn-gdp-growth-wdi-2026"],
    ["no day of release", json(worldBankPage(rows, { lastupdated: "yesterday" })), "Field 0.lastupdated"],
    ["404", text("gone", 404), "answers 404, which another try does not mend"],
  ])("%s", async (_case, answer, words) => {
    const before = filesOf(scene.root);
    const { code, said } = await refreshAfter(answer);
    expect(said).toContain(words);
    expect([code, server.asked.length, scene.slept]).toEqual([1, 1, []]);
    expect(filesOf(scene.root)).toEqual(before);
  });

  it("a release that changes between two pages", async () => {
    const first = worldBankPage(rows.slice(0, 30), { pages: 2, total: rows.length });
    const second = worldBankPage(rows.slice(30), { page: 2, pages: 2, total: rows.length, lastupdated: "2026-11-06" });
    const { code, said } = await refreshAfter(json(first), json(second));
    expect(code).toBe(1);
    expect(said).toContain("brought out a new release");
  });

  it("an override that is no address", async () => {
    scene.env.REFRESH_WORLDBANK_URL = "localhost";
    const { said } = await refreshAfter(fine);
    expect(said).toContain('REFRESH_WORLDBANK_URL is "localhost", which is not an address');
  });
});

describe("waits", () => {
  it("grow from half to the whole of a doubled second", () => {
    expect([1, 2, 3].map((tries) => waitAfter(tries, 1_000, 0))).toEqual([500, 1_000, 2_000]);
    expect([1, 2, 3].map((tries) => waitAfter(tries, 1_000, 1))).toEqual([1_000, 2_000, 4_000]);
    expect(waitAfter(1, 1_000, 1, 5_000)).toBe(5_000);
  });

  it("ignore a Retry-After that cannot be read", () => {
    expect([null, "soon"].map((header) => askedWait(header, 0))).toEqual([undefined, undefined]);
  });
});
