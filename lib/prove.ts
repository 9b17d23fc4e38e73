import { buildCatalog, type Catalog } from "./catalog";
import { CorpusError } from "./corpus-error";
import type { Facts } from "./facts";
import { difference, type Difference, type Lock, lockOf, lockProblems } from "./lock";
import { rules } from "./rules/rules";

/** A line of what was proved: the rule, what it holds, and how many facts. */
export interface Proved {
  name: string;
  description: string;
  proved: number;
}

/** What the gate found where nothing is wrong. */
export interface Report {
  lines: Proved[];
  difference: Difference;
}

/** What is proved as facts are read and joined, before the rules about all of them are asked. */
function joined({ articles, cited, statements, events, origins, charts, series, crosschecks }: Catalog): Proved[] {
  const line = (name: string, description: string, proved: number): Proved => ({ name, description, proved });
  const passages = articles.reduce((sum, article) => sum + Object.keys(article.passages).length, 0);
  const rows = [...series.values()].reduce(
    (sum, one) => sum + (one.kind === "official" ? one.observations.length : 0),
    0,
  );
  return [
    line(
      "number",
      "Every cited number is the one that its quotation prints, with sign, unit and qualifier.",
      cited.filter(({ kind }) => kind === "cited").length,
    ),
    line(
      "derivation",
      "Every sum of ours is the sum of its parts.",
      cited.filter(({ kind }) => kind === "derived").length,
    ),
    line(
      "quotation",
      "Every quotation stands in its passage exactly once.",
      cited.length + statements.length + events.length,
    ),
    line("passage", "Every passage can be read and belongs to its article.", passages),
    line(
      "origin",
      "Every earlier text is dated before the article, quotes one sentence, and says what became of it.",
      origins.origins.length,
    ),
    line("chart", "Every chart names what exists, in units that can be drawn together.", charts.length),
    line("row", "Every row of the official record has a period, a publisher, a definition and dates that agree.", rows),
    line("crosscheck", "Nothing stands as the record of a day that was not public by then.", crosschecks.size),
  ];
}

/**
 * The gate: proves all facts, and holds them to what was published.
 *
 * @param facts what is declared
 * @param lock what was published; nothing to prove the facts by rules alone
 * @returns what was proved, a line a rule, and how the facts differ from those published
 * @throws CorpusError listing every problem once
 */
export function prove(facts: Facts, lock?: Lock): Report {
  const changes = lock ? difference(lock, lockOf(facts)) : { changed: [], removed: [], added: [] };
  const locked = lockProblems(changes);
  const catalog = buildCatalog(facts);
  const proofs = rules.map((rule) => ({ rule, ...rule.check(catalog) }));
  const problems = [...proofs.flatMap((proof) => proof.problems), ...locked];
  if (problems.length) throw new CorpusError(problems);
  const lines = proofs.map(({ rule: { name, description }, proved }) => ({ name, description, proved }));
  return { lines: [...joined(catalog), ...lines], difference: changes };
}
