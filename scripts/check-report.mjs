import { addressOf, followAddress } from "./check-address.mjs";
import { copyOf } from "./check-text.mjs";

/** @typedef {{ file: string, place: string, wrong: string, remedy: string }} Finding */

const noPlace = (from, { file, id }) => ({
  ...from,
  wrong: `nothing on ${addressOf(file)} has the id "${id}"`,
  remedy: "Give the place this id, or mend the address.",
});

/** What was found over a whole export, and the places on other pages that were named and are still to be looked for. */
export class Report {
  /** @type {Finding[]} */
  findings = [];
  /** @type {Map<string, Map<string, { file: string, place: string }>>} page, place on it, and who named it first */
  awaited = new Map();

  /** @param {import("./check-address.mjs").Site} site */
  constructor(site) {
    this.site = site;
  }

  /** @param {Finding[]} findings */
  add(...findings) {
    this.findings.push(...findings);
  }

  /**
   * Follows an address.
   * @param {string} address
   * @param {{ file: string, place: string }} from where it stands
   * @param {Set<string>} [ids] the ids of that page
   */
  follow(address, from, ids) {
    const met = followAddress(address, from.file, this.site);
    if (!met) return;
    if (!met.anchor) return this.add({ ...from, ...met });
    const { file, id } = met.anchor;
    if (file === from.file && ids) {
      if (!ids.has(id)) this.add(noPlace(from, met.anchor));
      return;
    }
    const named = this.awaited.get(file) ?? new Map();
    if (!named.has(id)) named.set(copyOf(id), { file: from.file, place: copyOf(from.place) });
    this.awaited.set(file, named);
  }

  /** Settles which of the awaited places a file has. @param {string} file @param {Set<string>} ids */
  settle(file, ids) {
    for (const [id, from] of this.awaited.get(file) ?? []) {
      if (!ids.has(id)) this.add(noPlace(from, { file, id }));
    }
    this.awaited.delete(file);
  }
}

/** The same fault in the masthead of every page is one fault: lines that differ only in the file are joined. */
function joinFiles(findings) {
  const joined = new Map();
  for (const { file, ...fault } of findings) {
    const key = JSON.stringify(fault);
    if (joined.has(key)) joined.get(key).files.push(file);
    else joined.set(key, { ...fault, files: [file] });
  }
  return [...joined.values()];
}

const mostOfAFile = 20;

/**
 * One line a fault: file, place, what is wrong, remedy. What a table says wrongly in each of its rows is shown twenty times.
 * @param {Finding[]} findings
 */
export function printFindings(findings) {
  const shown = new Map();
  const lines = joinFiles(findings).flatMap(({ files: [first, ...others], place, wrong, remedy }) => {
    shown.set(first, (shown.get(first) ?? 0) + 1);
    const more = others.length > 0 ? ` (and ${others.length} more)` : "";
    return shown.get(first) > mostOfAFile ? [] : `${first}${more}: ${place}: ${wrong}. ${remedy}`;
  });
  const cut = [...shown].filter(([, count]) => count > mostOfAFile);
  return [...lines, ...cut.map(([file, count]) => `${file}: and ${count - mostOfAFile} more like these.`)].join("\n");
}
