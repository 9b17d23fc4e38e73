import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";

/** Blocks of data: the browser runs nothing in them, so the policy need not name them. */
const dataTypes = ["application/ld+json", "application/json"];

const sha256 = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/**
 * The policy sources of a page's inline scripts (speculation rules among them) and styles.
 * @param {import("./scan-page.mjs").Element[]} elements
 * @returns {import("./headers.mjs").Hashes}
 */
export function inlineHashes(elements) {
  const hashesOf = (found) => found.map(({ text }) => sha256(text));
  const runs = ({ name, attribs }) => name === "script" && !("src" in attribs) && !dataTypes.includes(attribs.type);
  return {
    scripts: hashesOf(elements.filter(runs)),
    styles: hashesOf(elements.filter(({ name }) => name === "style")),
  };
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
