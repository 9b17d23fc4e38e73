import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const folder = "app/styles";
const css = readdirSync(folder)
  .map((file) => readFileSync(`${folder}/${file}`, "utf8"))
  .join("\n");
const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i;

/** The rules for `:root` in print, and those of every medium. */
const everywhere = [...css.matchAll(/^:root \{([^}]*)\}/gm)].map(([, rule = ""]) => rule).join("\n");
const [, onPaper = ""] = /@media print \{\s*:root[^{]*\{([^}]*)\}/.exec(css) ?? [];

/** The colours that rules declare, in their light or their dark form. */
function declared(rules: string, form: "light" | "dark"): Map<string, string> {
  const written = [...rules.matchAll(/--([a-z0-9-]+):\s*(?:light-dark\((#[^,]+), (#[^)]+)\)|(#[^;]+));/g)];
  return new Map(
    written.map(([, name = "", light, dark, same = ""]) => [name, (form === "light" ? light : dark) ?? same]),
  );
}

const [light, dark] = [declared(everywhere, "light"), declared(everywhere, "dark")];
const schemes = { light, dark, print: new Map([...light, ...declared(onPaper, "light")]) };

/** Relative luminance of a colour (WCAG 2.2). */
function luminance(colour: string): number {
  const digits = colour.slice(1).replace(/^(.)(.)(.)$/, "$1$1$2$2$3$3");
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

test("Contrast is computed as WCAG does", () => {
  expect(contrast("#000", "#ffffff")).toBeCloseTo(21);
  expect(contrast("#777777", "#fff")).toBeCloseTo(4.48, 2);
  expect(contrast("#b93a0e", "#b93a0e")).toBe(1);
});

test("Every colour of the page has a light and a dark form", () => {
  expect([...light.keys()]).toEqual(
    expect.arrayContaining(["paper", "raised", "ink", "muted", "rule", "faint", "cited", "tint", "then", "now"]),
  );
  expect([...dark.keys()]).toEqual([...light.keys()]);
  for (const colour of [...light.values(), ...dark.values()]) expect(colour).toMatch(hex);
});

/** Colours of text with what they are written on, and colours of marks and lines with what they are drawn on. */
const text = {
  ink: ["paper", "raised", "tint"],
  muted: ["paper", "raised"],
  cited: ["paper", "raised", "tint"],
  then: ["paper"],
  "now-text": ["paper"],
};
const drawn = Object.fromEntries(
  [...light.keys()]
    .filter((name) => /^(cited|then|now|tone-.*)$/.test(name))
    .map((name) => [name, ["paper", "raised"]]),
);

describe.each(Object.entries(schemes))("In %s", (_, scheme) => {
  const against = (name: string, ground: string): number => contrast(scheme.get(name) ?? "", scheme.get(ground) ?? "");
  const cases = (all: Record<string, string[]>) =>
    Object.entries(all).flatMap(([name, grounds]) => grounds.map((ground) => [name, ground] as const));

  test.each(cases(text))("text in %s can be read on %s", (name, ground) => {
    expect(against(name, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(cases(drawn))("what is drawn in %s can be seen on %s", (name, ground) => {
    expect(against(name, ground)).toBeGreaterThanOrEqual(3);
  });
});

test("Every colour that a rule asks for is declared", () => {
  const asked = new Set([...css.matchAll(/var\(--([a-z0-9-]+)/g)].map(([, name = ""]) => name));
  const known = new Set([...css.matchAll(/--([a-z0-9-]+):/g)].map(([, name = ""]) => name));
  expect([...asked].filter((name) => !known.has(name))).toEqual([]);
});
