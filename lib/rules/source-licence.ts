import { hold, type Rule } from "./rule";

/** What is wrong with how a source is said to be used, by its kind; nothing where the two go together. */
function wrongOf(kind: string, licence: string): string | undefined {
  const facts = licence.startsWith("Facts with a citation; the pages");
  if (licence.startsWith("CC BY") && !/^CC BY (?:3\.0 IGO|4\.0)$/.test(licence))
    return `“${licence}” is no licence of Creative Commons`;
  if (kind === "press" && !facts) return "what the press reports is used as facts with a citation";
  if ((kind === "dataset" || kind === "report") && facts) return `the pages of the press are no ${kind}`;
  return kind === "statistics-office" && !facts
    ? "what an office announces is used as facts with a citation"
    : undefined;
}

/** The kind of a source and the terms on which it is used go together. */
export const sourceLicence: Rule = {
  name: "source_licence",
  description: "The kind of every source and the terms on which it is used go together.",
  check: (catalog) =>
    hold(
      [...catalog.sources.values()].filter(({ kind }) => kind !== "article"),
      ({ id, kind, licence }) => {
        const wrong = wrongOf(kind, licence ?? "");
        if (!wrong) return undefined;
        return {
          code: "source_licence",
          article: "data/sources",
          path: id,
          wrong: `It is of kind ${kind}, but ${wrong}.`,
          remedy: "Correct the kind or the licence.",
        };
      },
    ),
};
