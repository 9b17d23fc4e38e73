import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SeriesRecord } from "#lib/schema";
import { brentRow, eiaPage, iranRow } from "./answers";
import { labelled, type Scene, setScene } from "./scene";
import { json, type Server, startServer } from "./server";

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

describe("the EIA", () => {
  const production = labelled("data/series/eia/irn-oil-production-eia-crude-condensate.csv");
  const refreshOil = () => scene.run("eia", "--series", "irn-oil-production-eia-crude-condensate");

  it("is read page by page, numbers or text, without gaps", async () => {
    const rows = [...production.map(([label, value]) => iranRow(label, String(value))), iranRow("2022", "--")];
    const all = [...rows, iranRow("2023", 3_600.1264), iranRow("2024", null)];
    const page = (from: number, to: number) => json(eiaPage(all.slice(from, to), { total: all.length }));
    server.answers.push(page(0, 10), page(10, 22));
    const { code, printed } = await refreshOil();
    expect(code).toBe(0);
    expect(printed.split("\n").slice(1)).toEqual(["  new        2023  3600.13", "  unchanged  19"]);
    expect(server.asked.map(({ searchParams }) => searchParams.get("offset"))).toEqual(["0", "10"]);
    expect(server.asked[0]?.searchParams.get("facets[countryRegionId][]")).toBe("IRN");
    const file = "data/series/eia/irn-oil-production-eia-crude-condensate-2026-11-23.json";
    const written = SeriesRecord.parse(JSON.parse(readFileSync(join(scene.root, file), "utf8")));
    expect(written).toMatchObject({ source: "eia-intl-2026-11-23", vintage: "2026-11-23", unit: "KBD" });
    expect(written).toMatchObject({ published: "2026-11-23", notAfter: "2026-11-23", dateBasis: "snapshot" });
    expect([written.quotedBy, written.soleCopy]).toEqual([undefined, false]);
    server.answers.unshift(page(0, 10));
    expect((await refreshOil()).said).toContain("1 unchanged");
  });

  it("is read by the month for Brent", async () => {
    const months = labelled("data/series/eia/wld-brent-monthly.csv");
    const rows = [...months, ["2026-08", 81.5] as const].map(([label, value]) => brentRow(label, value));
    server.answers.push(json(eiaPage(rows, { frequency: "monthly" })));
    const { printed } = await scene.run("eia", "--series", "wld-brent-monthly", "--dry-run");
    expect(printed).toContain(
      "wld-brent-monthly (2026-08-22) → wld-brent-monthly-2026-11-23\n  new        2026M08  81.5",
    );
  });

  it.each([
    ["another country", { countryRegionId: "IRQ" }, "countryRegionId is IRQ in 2003, not IRN"],
    ["another unit", { unit: "MTOE" }, "unit is MTOE in 2003, not TBPD"],
    ["a value that is no number", { value: "n/a" }, "Field response.data.0.value"],
  ])("is refused for %s", async (_, change, words) => {
    server.answers.push(json(eiaPage([{ ...iranRow("2003", "3861.96"), ...change }])));
    const { code, said } = await refreshOil();
    expect(code).toBe(1);
    expect(said).toContain(words);
  });

  it.each([
    [{ error: { code: "API_KEY_INVALID", message: "An invalid api_key was supplied." } }, 403, "An invalid api_key"],
    [{ error: "Invalid facet 'x'.", code: 400 }, 400, "Invalid facet 'x'. (400)"],
  ])("is quoted when it refuses, without the key", async (body, status, words) => {
    server.answers.push(json(body, status));
    const { code, said } = await refreshOil();
    expect(code).toBe(1);
    expect(said).toContain(`refuses: ${words}`);
    expect(said).not.toContain("secret-key");
    expect(server.asked).toHaveLength(1);
  });

  it("asks for a key, once, and says where to get it", async () => {
    delete scene.env.EIA_API_KEY;
    const { code, said } = await scene.run("eia");
    expect(code).toBe(1);
    expect(said.match(/https:\/\/www\.eia\.gov\/opendata\/register\.php/g)).toHaveLength(1);
    expect(said).toContain("EIA_API_KEY=");
    expect(server.asked).toEqual([]);
  });
});
