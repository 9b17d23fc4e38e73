import { readFileSync } from "node:fs";
import { edit } from "./edit.mjs";
import { Problem } from "./problem.mjs";
import { scanPage } from "./scan-page.mjs";

/** What a page names, read from a folder; each sheet once. */
export function createShelf({ stills = ".stills", sheets = ".bundled" } = {}) {
  const read = (file, page) => {
    try {
      return readFileSync(file, "utf8");
    } catch {
      throw new Problem(`${page}: ${file}, which it names, is missing: run npm run build, which makes both.`);
    }
  };
  const known = new Map();
  return {
    still: (name, page) => read(`${stills}/${name}.html`, page),
    sheet(name, page) {
      if (!known.has(name)) known.set(name, read(`${sheets}/${name}.css`, page));
      return known.get(name);
    },
  };
}

/**
 * Puts into a page what Next was given the name of only: the markup of its content, and its style sheets. A page without such a name
 * comes back unchanged.
 * @param {string} html
 * @param {string} page the file's name, for messages
 * @param {ReturnType<typeof createShelf>} shelf
 */
export function fillPage(html, page, shelf) {
  const edits = scanPage(html).elements.flatMap(({ name, attribs, start, text, closed }) => {
    const sheet = name === "style" && /^@sheet ([a-z]+);$/.exec(text)?.[1];
    if (sheet) return { start: closed - text.length, end: closed, text: shelf.sheet(sheet, page) };
    const still = attribs["data-still"];
    if (name !== "main" || !still) return [];
    const mark = ` data-still="${still}"`;
    const at = html.indexOf(mark, start);
    return [
      { start: at, end: at + mark.length, text: "" },
      { start: closed, end: closed, text: shelf.still(still, page) },
    ];
  });
  return edit(html, edits);
}
