import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";

/** Blocks of data: the browser runs nothing in them, so the policy need not name them. */
const dataTypes = ["application/ld+json", "application/json"];

const sha256 = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/**
 * The policy sources of a page's inline scripts (speculation rules among them) and styles.
 * @param {import("cheerio").CheerioAPI} $
 * @returns {import("./headers.mjs").Hashes}
 */
export function inlineHashes($) {
  const hashesOf = (elements) => elements.toArray().map((element) => sha256($(element).html()));
  const scripts = $("script:not([src])").filter((_, script) => !dataTypes.includes(script.attribs.type));
  return { scripts: hashesOf(scripts), styles: hashesOf($("style")) };
}

/** Joins the hashes of many pages into one sorted list without repetitions. */
export function mergeHashes(pages) {
  const merge = (name) => [...new Set(pages.flatMap((page) => page[name]))].sort();
  return { scripts: merge("scripts"), styles: merge("styles") };
}

/**
 * A function that gives the hashes the finish step has written, and reads them again after a new build.
 * @param {string} file
 */
export function hashReader(file) {
  let readAt;
  let hashes = { scripts: [], styles: [] };
  return () => {
    const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
    if (changed && changed !== readAt) {
      hashes = JSON.parse(readFileSync(file, "utf8"));
      readAt = changed;
    }
    return hashes;
  };
}
