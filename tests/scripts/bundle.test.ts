import { describe, expect, test } from "vitest";
import { viewKeys } from "../../lib/view-keys";
import { bundleReading } from "../../scripts/bundle-reading.mjs";
import { bundleStyles } from "../../scripts/bundle-styles.mjs";

const codes = { reading: await bundleReading("reading"), record: await bundleReading("record") };

describe.each(Object.entries(codes))("The script “%s”", (_, code) => {
  test("is one plain script that an element can hold", () => {
    expect(() => new Function(code)).not.toThrow();
    expect(code).not.toMatch(/<\/|<!--|\bimport\b|\bexport\b/);
  });

  test("asks for nothing and evaluates no text", () => {
    expect(code).not.toMatch(/fetch\(|XMLHttpRequest|import\(|innerHTML|eval\(|document\.write/);
  });

  test("knows every parameter that a view has in an address", () => {
    for (const key of viewKeys) expect(code).toContain(key);
  });
});

test("Pages carry 5 kB of script at most, and a third less where no number is cited", () => {
  expect(codes.reading.length).toBeLessThan(5_000);
  expect(codes.record.length).toBeLessThan((codes.reading.length * 2) / 3);
});

const sheets = await bundleStyles();

test("Every style sheet is whole and packed: nothing is left to fetch, no comment, no blank line", () => {
  expect(sheets.map(({ name }) => name)).toContain("page");
  for (const { name, text } of sheets) {
    expect(text, name).not.toMatch(/@import|url\(|\/\*|\n\n/);
    expect(text.match(/\{/g)?.length, name).toBe(text.match(/\}/g)?.length);
  }
});

test("A sheet that imports what is not there stops the build with the place", async () => {
  await expect(bundleStyles("tests/fixtures/sheets")).rejects.toThrow(/broken\.css:1: .*No such file/);
});
