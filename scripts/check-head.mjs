import { addressOf } from "./check-address.mjs";
import { copyOf } from "./check-text.mjs";

const one = (count, what) => (count === 1 ? null : `there ${count === 0 ? "is no" : `are ${count}`} ${what}`);

/** A page that search engines may list is its own canonical page; another one may name the page it stands for. */
function checkCanonical({ canonicals, isIndexed }, file, address) {
  if (file === "404.html" && canonicals.length === 0) return null;
  const count = one(canonicals.length, 'link rel="canonical"');
  if (count) return count;
  const [canonical] = canonicals;
  if (isIndexed && canonical !== address) return `the canonical address is ${canonical}, not the page's own ${address}`;
  return /^https?:\/\//.test(canonical) ? null : `the canonical address ${canonical} is not a full address`;
}

/**
 * Holds one page to what every page promises about itself. That titles differ is seen over all pages, with `titles`.
 * @param {ReturnType<typeof import("./check-page.mjs").readPage>} page
 * @param {string} file
 * @param {string} site the full address of the site without a closing slash
 * @param {Map<string, string>} titles the pages seen before, by title; the page is added
 * @returns {import("./check-report.mjs").Finding[]}
 */
export function checkHead(page, file, site, titles) {
  const [title = ""] = page.titles;
  const [description = ""] = page.descriptions;
  const other = page.isIndexed && title !== "" ? titles.get(title) : undefined;
  if (page.isIndexed) titles.set(copyOf(title), file);
  const faults = [
    ["<html>", page.lang ? null : "the page does not say its language", 'Give it lang, as in lang="en".'],
    ["<h1>", one(page.headings, "first heading"), "Every page has exactly one h1."],
    ["<title>", one(page.titles.length, "title"), "Every page has one, from its metadata."],
    ["<title>", page.titles.length === 1 && !title.trim() ? "the title is empty" : null, "Say what the page shows."],
    ["<title>", other ? `"${title}" is the title of ${other} too` : null, "Say what sets the page apart."],
    ['<meta name="description">', one(page.descriptions.length, "description"), "Every page has one, in its metadata."],
    [
      '<meta name="description">',
      page.descriptions.length === 1 && !description.trim() ? "the description is empty" : null,
      "Say in a sentence what the page shows.",
    ],
    [
      '<link rel="canonical">',
      checkCanonical(page, file, `${site}${addressOf(file)}`),
      "Set alternates.canonical in the page's metadata with lib/links.ts.",
    ],
  ];
  return faults.filter(([, wrong]) => wrong).map(([place, wrong, remedy]) => ({ file, place, wrong, remedy }));
}
