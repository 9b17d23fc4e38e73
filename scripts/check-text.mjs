import { createReadStream } from "node:fs";

/** What ends an address in running text, in CSV, in JSON and in XML. */
const ends = /["'<>\s,\\|)`]/;

/** Without the marks that end a sentence. */
function trimEnd(address) {
  let end = address.length;
  while (".;:".includes(address.charAt(end - 1)) && end > 0) end -= 1;
  return address.slice(0, end);
}

const longest = 4000;

/** Markup may stand within markup: an address ends at an escaped quotation mark, and its ampersands are escaped. */
const unescape = (address) => address.replace(/&(quot|apos|lt|gt|#39|#x27)\b.*$/i, "").replaceAll("&amp;", "&");

/**
 * The full addresses of the site that stand in a text.
 * @param {string} text
 * @param {string} start how they begin: the origin
 * @returns {{ address: string, at: number }[]}
 */
export function addressesIn(text, start) {
  const found = [];
  for (let at = text.indexOf(start); at !== -1; at = text.indexOf(start, at + start.length)) {
    // "https://example.org.uk" is another site than "https://example.org".
    if (/[\w.:@-]/.test(text[at + start.length] ?? "")) continue;
    const rest = text.slice(at, at + longest);
    const end = rest.search(ends);
    found.push({ address: trimEnd(unescape(end === -1 ? rest : rest.slice(0, end))), at });
  }
  return found;
}

/** The same text on its own: a piece that is cut out of a page keeps all of the page in memory. @param {string} text */
export const copyOf = (text) => Buffer.from(text).toString();

const linesIn = (text) => text.split("\n").length - 1;

/** Where the last whole word of a piece ends: an address may go on in the next piece. */
function lastEnd(text) {
  let at = text.length - 1;
  while (at >= 0 && !ends.test(text[at])) at -= 1;
  return at + 1;
}

/**
 * The full addresses of the site in a file, which is read piece by piece, since a table can be larger than memory.
 * @param {string} path
 * @param {string} start how they begin: the origin
 * @returns {AsyncGenerator<{ address: string, line: number }>}
 */
export async function* fileAddresses(path, start) {
  let line = 1;
  let rest = "";
  const read = function* (text) {
    let counted = 0;
    for (const { address, at } of addressesIn(text, start)) {
      line += linesIn(text.slice(counted, at));
      counted = at;
      yield { address, line };
    }
    line += linesIn(text.slice(counted));
  };
  for await (const piece of createReadStream(path, "utf8")) {
    const text = rest + piece;
    const end = lastEnd(text);
    rest = text.slice(end);
    yield* read(text.slice(0, end));
  }
  yield* read(rest);
}

/**
 * The files of the build that a script of it asks for by name, as paths in the export.
 * @param {string} script
 * @param {string} base the folder the site is published under
 */
export function chunksIn(script, base) {
  const named = [...script.matchAll(/"((?:[^"\s\\]*\/_next\/)?static\/(?:chunks|media|wake)\/[^"\s\\?]+)/g)];
  return [...new Set(named.map(([, name]) => name))].map((name) =>
    name.startsWith("static/") ? `${base}/_next/${name}` : name,
  );
}
