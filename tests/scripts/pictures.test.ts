import { load } from "cheerio";
import { describe, expect, test } from "vitest";
import { coloursOf } from "../../scripts/card-style.mjs";
import { makePlain, rulesOf } from "../../scripts/plain-drawing.mjs";
import { textsIn, withTexts } from "../../scripts/png-text.mjs";
import { linesOf } from "../../scripts/type.mjs";
import { pictureForms } from "#lib/pictures";
import { endings } from "../../scripts/pictures.mjs";

const dot = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

describe("withTexts(png, texts)", () => {
  const texts = { Title: "GDP growth, −8.7%", Source: "World Bank; بانک مرکزی", URL: "https://example.org/charts/x/" };

  test("puts texts into a picture, in any script, and the picture stays as it was", () => {
    const png = withTexts(dot, texts);
    expect(textsIn(png)).toEqual(texts);
    expect(png.subarray(0, 33)).toEqual(dot.subarray(0, 33));
    expect(png.subarray(-12)).toEqual(dot.subarray(-12));
  });

  test("gives each chunk the checksum that the format asks for", () => {
    // The empty chunk that ends every PNG file, with a checksum that is known.
    const end = dot.subarray(-12);
    expect(withTexts(Buffer.concat([dot.subarray(0, 33), end]), {}).subarray(-12)).toEqual(end);
    const chunk = withTexts(dot, { Title: "x" }).subarray(33, 33 + 12 + 11);
    expect(chunk.readUInt32BE(0)).toBe(11);
    expect(chunk.toString("latin1", 4, 8)).toBe("iTXt");
    expect(chunk.subarray(-4).toString("hex")).toBe("e1337707");
  });
});

describe("makePlain($, drawings, rules)", () => {
  const style = ".drawing .dot.hollow{fill:#fff}.drawing .dot{fill:#b93a0e;stroke-width:2px}.key .dot{cursor:pointer}";
  const $ = load(
    '<p class="drawing"><svg><a class="mark" href="#n" data-o="x"><path class="dot hollow" d="M0 0"/></a></svg></p>',
  );
  makePlain($, $("svg"), rulesOf(style));

  test("writes rules into what they style, the more particular one last", () => {
    expect($("path").attr()).toEqual({ d: "M0 0", fill: "#fff", "stroke-width": "2px" });
  });

  test("leaves nothing that leads anywhere or waits for a script", () => {
    expect($("svg").html()).not.toMatch(/<a|class=|href=|data-/);
  });
});

test("Grey pictures have no colour, and dark ones are dark", async () => {
  const [grey, dark] = await Promise.all([coloursOf("grey"), coloursOf("dark")]);
  for (const colour of Object.values(grey)) expect(colour).toMatch(/^#(..)\1\1$/);
  expect(Number.parseInt(String(dark.paper).slice(1, 3), 16)).toBeLessThan(64);
});

test("Every form that is offered is drawn", () => {
  expect(pictureForms.map(({ name, ending }) => [name, ending])).toEqual(Object.entries(endings));
});

test.each([
  ["one two three", { width: 60, fontSize: 10 }, ["one two", "three"]],
  ["one two three four five", { width: 60, fontSize: 10, most: 2 }, ["one two", "three four …"]],
])("“%s” in lines", (text, how, lines) => {
  expect(linesOf(text, how)).toEqual(lines);
});
