import { type Drawn, drawn, scaleOf } from "./drawn";
import { cell, charts, citedOn, fileRows, type Row } from "./published";
import { expect, test } from "./quiet";

const perBase: Record<string, number> = { MBD: 1e6, KBD: 1e3, USD_BN: 1e9, USD_MN: 1e6 };

/** A value in the unit of its chart. */
function inUnit(value: number, from: string, to: string): number {
  return from === to ? value : (value * (perBase[from] ?? NaN)) / (perBase[to] ?? NaN);
}

const widths = { wide: 1280, medium: 640, narrow: 360 };

for (const { id: chart, title, unit } of charts)
  test(`${title}: every cited number is drawn once, where the axis says it belongs`, async ({ page }) => {
    const wanted = citedOn(chart).map((cited) => [cited.id, inUnit(cited.value, cited.unit, unit)]);
    await page.goto(`charts/${chart}/`);
    for (const [form, width] of Object.entries(widths))
      await test.step(form, async () => {
        await page.setViewportSize({ width, height: 800 });
        const { marks, drawings } = await drawn(page);
        expect(marks.map(({ id, value }) => [id, value]).sort()).toEqual(wanted.sort());
        for (const drawing of drawings.filter(({ ticks }) => ticks.length > 0)) expectOnScale(drawing);
        for (const drawing of drawings.filter(({ bars }) => bars.length > 0)) expectInProportion(drawing);
      });
  });

function expectOnScale({ ticks, dots, zero }: Drawn): void {
  const scale = scaleOf(ticks);
  for (const tick of ticks) expect(Math.abs(scale(tick.value) - tick.y), `tick ${tick.value}`).toBeLessThan(1);
  for (const dot of dots) expect(Math.abs(scale(dot.value) - dot.y), dot.id).toBeLessThan(1);
  const byValue = dots.toSorted((a, b) => b.value - a.value || a.y - b.y);
  expect(byValue.map(({ y }) => y)).toEqual(dots.map(({ y }) => y).sort((a, b) => a - b));
  if (ticks.some(({ value }) => value === 0)) expect(zero).toBeCloseTo(scale(0), 0);
}

function expectInProportion({ bars }: Drawn): void {
  const perUnit = bars.map(({ width, value }) => width / value);
  expect(Math.max(...perUnit) / Math.min(...perUnit)).toBeLessThan(1.01);
  expect(new Set(bars.map(({ x }) => Math.round(x))).size).toBe(1);
}

const words: Record<string, string> = { A: "actual", E: "estimate", F: "forecast", P: "provisional", M: "missing" };

/** A date as exactly as it is known, in words: “17 January 2019”, “January 2019”, “2019”. */
function date(known: string): string {
  const [year = NaN, month, day] = known.split("-").map(Number);
  const at = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  const options: Intl.DateTimeFormatOptions = { year: "numeric", timeZone: "UTC" };
  if (month) options.month = "long";
  if (day) options.day = "numeric";
  return at.toLocaleDateString("en-GB", options);
}

/** What the table says of when a value was public, by what shows it. */
function publication(row: Row): string {
  const [known, basis, by] = [cell(row, "published"), cell(row, "date_basis"), cell(row, "not_after")];
  if (cell(row, "kind") === "derived") return "added up here";
  if (!known) return by ? `public by ${date(by)}` : "day of publication not found";
  if (cell(row, "kind") !== "official") return date(known);
  const on = known.length === 10 ? "on" : "in";
  const said: Record<string, string> = {
    release: known.length === 10 ? "published" : "published in",
    page: `reported ${on}`,
    edition: "edition of",
    snapshot: "in a copy of",
  };
  return `${said[basis]} ${date(known)}`;
}

const tidy = (text: string): string => text.replace(/\s+/g, " ").trim();

/** A number without the zeros that its source prints at its end. */
const plain = (digits: string): string => String(Number(digits));

/** What the table must say of a row of the file: value, unit, status, by whom, when, what. */
function asCells(row: Row): string[] {
  const derived = cell(row, "kind") === "derived";
  const status = derived ? "added up here" : (words[cell(row, "status")] ?? "break in series");
  const counted =
    derived || !cell(row, "derivation")
      ? tidy(cell(row, "definition"))
      : tidy(`${cell(row, "definition")}; computed here: ${cell(row, "derivation")}`);
  const of = (column: string): string => tidy(cell(row, column));
  const by = of("quoted_by") ? `${of("stated_by")}, as quoted by ${of("quoted_by")}` : of("stated_by");
  return [plain(cell(row, "value")), of("unit_name"), status, by, publication(row), counted];
}

for (const { id: chart, title } of charts)
  test(`${title}: the table has the rows of the file, cell by cell`, async ({ page }) => {
    await page.goto(`charts/${chart}/`);
    const rows = await page.locator("table tbody tr").evaluateAll((all) =>
      all.map((row) => {
        const [value, ...rest] = [...row.querySelectorAll("td")];
        const texts = rest.slice(0, 5).map((td) => (td.textContent ?? "").replace(/\s+/g, " ").trim());
        const shown = (value?.textContent ?? "").replace("−", "-").replace(/[\s≈≥≤]/g, "");
        return { value: String(Number(value?.querySelector("data")?.value ?? shown)), shown, texts };
      }),
    );
    const wanted = fileRows(`${chart}.csv`).map(asCells);
    expect(rows.map(({ value, texts }) => [value, ...texts].join(" | ")).sort()).toEqual(
      wanted.map((cells) => cells.join(" | ")).sort(),
    );
    for (const { value, shown } of rows) expect(Math.abs(Number(shown) - Number(value)), shown).toBeLessThan(0.006);
  });
