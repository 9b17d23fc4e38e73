import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createShelf, fillPage } from "../../scripts/fill-page.mjs";

const folder = mkdtempSync(join(tmpdir(), "shelf-"));
writeFileSync(join(folder, "abc.html"), "<h1>Oil $& exports</h1>");
writeFileSync(join(folder, "lines.css"), "p{color:red}");
const shelf = createShelf({ stills: folder, sheets: folder });
const fill = (html: string) => fillPage(html, "charts/oil/index.html", shelf);

describe("A page that names its content and its sheets", () => {
  const style = (text: string) => `<style data-precedence="lines">${text}</style>`;

  test("gets both, and loses the name of the content", () => {
    expect(
      fill(`<head>${style("@sheet lines;")}</head><main class="page" id="main" data-still="abc"></main><p>x</p>`),
    ).toBe(`<head>${style("p{color:red}")}</head><main class="page" id="main"><h1>Oil $& exports</h1></main><p>x</p>`);
  });

  test("comes back unchanged the second time", () => {
    const once = fill(`${style("@sheet lines;")}<main data-still="abc"></main>`);
    expect(fill(once)).toBe(once);
  });

  test("keeps a style that is no name", () => {
    expect(fill(style("@media print{p{color:red}}"))).toBe(style("@media print{p{color:red}}"));
  });

  test.each([
    [`<main data-still="gone"></main>`, "gone.html"],
    [style("@sheet gone;"), "gone.css"],
  ])("stops the build where what it names is missing: %s", (html, file) => {
    expect(() => fill(html)).toThrow(
      `charts/oil/index.html: ${join(folder, file)}, which it names, is missing: run npm run build`,
    );
  });
});
