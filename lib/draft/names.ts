import type { About } from "./draft";

/** People by given and family name, as “Given Family” is written; a single word has a family name alone, as an organisation has. */
export function authorsNamed(names: readonly string[]): About["authors"] {
  return names.map((name) => {
    const words = name.trim().split(/\s+/);
    return { given: words.slice(0, -1).join(" "), family: words.at(-1) ?? "" };
  });
}

/**
 * The first author's family name as a tag, with year, month and a number as far as other articles have it.
 *
 * @param taken the tags of other articles
 * @returns a tag, or a sentence that says why there is none
 */
export function tagOf(
  [author]: About["authors"],
  published: string,
  taken: ReadonlySet<string>,
): { tag: string } | { problem: string } {
  const base = (author?.family ?? "")
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 30)
    .replace(/-$/, "");
  if (!/^[a-z]/.test(base))
    return { problem: `“${author?.family ?? ""}” has no Latin letters to make a tag of: write the name in them.` };
  const dated = [base, `${base}-${published.slice(0, 4)}`, `${base}-${published.slice(0, 7)}`];
  const numbered = ["2", "3", "4", "5", "6", "7", "8", "9"].map((count) => `${dated[2]}-${count}`);
  const tag = [...dated, ...numbered].find((one) => !taken.has(one));
  if (tag) return { tag };
  return { problem: `${author?.family ?? ""} has eleven articles in one month: give one of them another tag first.` };
}
