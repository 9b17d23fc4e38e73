import { Parser } from "htmlparser2";

/** Attributes whose whole value is one address. */
const addressed = new Set(["href", "xlink:href", "src", "action", "formaction", "poster", "cite", "data", "data-wake"]);

/** What the type of a link rel="alternate" says that its file ends in. */
const endings = { "application/json+oembed": ".json", "application/json": ".json", "text/csv": ".csv" };

/** @typedef {{ place: string, address: string, ending?: string }} Reference */

/** The addresses that a style asks for. @param {string} css */
export function styleAddresses(css) {
  return [...css.matchAll(/url\(([^)]+)\)/g)].map(([, address]) => address.replace(/["'\s]/g, ""));
}

/** The addresses of a srcset: each is followed by white space or the end, and by a comma. */
function candidates(srcset) {
  return srcset.split(/,\s+|,$/).map((candidate) => candidate.trim().split(/\s+/)[0]);
}

/** The addresses an element refers to, with the element as the place. @returns {Reference[]} */
function referencesOf(name, attributes) {
  return Object.entries(attributes).flatMap(([attribute, value]) => {
    const place = `<${name} ${attribute}="${value.slice(0, 120)}">`;
    if (attribute === "srcset") return candidates(value).map((address) => ({ place, address }));
    if (!addressed.has(attribute)) return [];
    const isAlternate = name === "link" && attributes.rel === "alternate";
    return [{ place, address: value.trim(), ending: isAlternate ? endings[attributes.type] : undefined }];
  });
}

/** Notes in `page` what an opening tag says about the page as a whole. */
function noteHead(page, name, attributes) {
  if (name === "html") page.lang = attributes.lang ?? "";
  if (name === "meta" && attributes.name === "description") page.descriptions.push(attributes.content ?? "");
  if (name === "meta" && attributes.name === "robots") page.isIndexed = !/noindex/.test(attributes.content);
  if (name === "link" && attributes.rel === "canonical") page.canonicals.push(attributes.href ?? "");
}

/**
 * Reads from a page what is promised about it. One pass over its text, building no tree.
 * @param {string} html
 * @returns what the page says of itself, its ids, the addresses it refers to, and `texts`: whatever else it holds
 *   (text, scripts, other attributes), where full addresses may stand
 */
export function readPage(html) {
  const page = { lang: "", isIndexed: true, headings: 0, titles: [], descriptions: [], canonicals: [] };
  const ids = new Set();
  /** @type {Reference[]} */
  const references = [];
  const texts = [];
  const open = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === "title" && open.at(-1) === "head") page.titles.push("");
      if (name === "h1") page.headings += 1;
      noteHead(page, name, attributes);
      if (attributes.id) ids.add(attributes.id);
      references.push(...referencesOf(name, attributes));
      for (const [attribute, value] of Object.entries(attributes)) if (!addressed.has(attribute)) texts.push(value);
      open.push(name);
    },
    ontext(text) {
      if (open.at(-1) === "title" && open.at(-2) === "head") page.titles[page.titles.length - 1] += text;
      if (open.at(-1) === "style") {
        references.push(...styleAddresses(text).map((address) => ({ place: `<style> url(${address})`, address })));
      } else texts.push(text);
    },
    onclosetag() {
      open.pop();
    },
  });
  parser.end(html);
  return { ...page, ids, references, texts };
}
