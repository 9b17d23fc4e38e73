import { checkCitation } from "./citation";
import type { Problem } from "./corpus-error";
import { openDecisions } from "./decision";
import { cite, occurrences } from "./fold";
import { isBalance, unknownCodes } from "./definition";
import { type Article, ArticleSpec, type ArticleInput, type Indicator, type ObservationSpec } from "./schema";
import { hidesAnEntry, shapeRemedy, shapeWords } from "./shape";
import { units } from "./unit";

const maps = ["passages", "observations", "statements", "events"] as const;

/** Entries that would be lost without a word. */
function hiddenEntries(input: ArticleInput): Problem[] {
  return maps
    .filter((map) => hidesAnEntry(input[map]))
    .map((map) => ({
      code: "id_malformed",
      article: input.id,
      path: map,
      wrong: "“__proto__” is not an id: JavaScript keeps that name for itself and would drop the entry.",
      remedy: "Write lower-case words joined by single hyphens.",
    }));
}

/** The article as its schema reads it, or every way in which its shape is wrong. */
export function parseArticle(input: ArticleInput): Article | Problem[] {
  const open = openDecisions(input, input.id);
  if (open.length) return open;
  const hidden = hiddenEntries(input);
  const parsed = ArticleSpec.safeParse(input);
  if (parsed.success) return hidden.length ? hidden : parsed.data;
  const malformed = parsed.error.issues.map((issue) => {
    const path = issue.path.map(String).join(" › ") || "article";
    return {
      code: "shape",
      article: input.id,
      path,
      wrong: shapeWords(issue),
      remedy: shapeRemedy(issue, "the article"),
    };
  });
  return [...hidden, ...malformed];
}

function checkRange(id: string, spec: ObservationSpec, article: string): Problem[] {
  const [low, high] = units[spec.unit].range;
  if (spec.value >= low && spec.value <= high) return [];
  const wrong = `${spec.value} ${units[spec.unit].name} is outside what the unit allows, ${low} to ${high}.`;
  return [
    {
      code: "out_of_range",
      article,
      path: `observations › ${id} › value`,
      wrong,
      remedy: "Correct the value or the unit.",
    },
  ];
}

/** What a number is said to count is something that its indicator knows. */
function checkDefinition(
  path: string,
  { indicator, definition }: Pick<ObservationSpec, "indicator" | "definition">,
  article: string,
  indicators: ReadonlyMap<string, Indicator>,
): Problem[] {
  const known = indicators.get(indicator);
  const codes = known ? unknownCodes(definition, known.definitions) : [];
  if (!codes.length) return [];
  const wrong = `The indicator ${indicator} does not know ${codes.join(", ")}.`;
  const remedy = "Write a definition that it knows, or add it to data/indicators.ts.";
  return [{ code: "definition_unknown", article, path: `${path} › definition`, wrong, remedy }];
}

/** Words that are said to show something stand in the quotation. */
function checkWords(path: string, words: string, quote: string, article: string): Problem[] {
  if (occurrences(quote, words) > 0) return [];
  const wrong = `The words ${cite(words)} do not stand in the quotation ${cite(quote)}.`;
  return [{ code: "words_missing", article, path, wrong, remedy: "Copy the words from the quotation." }];
}

/** A number of a span says how its sentence speaks of the span, in words of the sentence. */
function checkReadings(path: string, spec: ObservationSpec, article: string): Problem[] {
  const readings = spec.readings ?? (spec.speaks ? [spec.speaks] : []);
  const span = spec.period.includes("..") && !spec.derivedFrom;
  if (span && !readings.length) {
    const wrong = `The period ${spec.period} is a span, and nothing says how the sentence speaks of it.`;
    const remedy =
      "Write speaks: { of, words } (some_time, latest, whole, each, end), or readings where it has several.";
    return [{ code: "speaks_missing", article, path: `${path} › speaks`, wrong, remedy }];
  }
  return readings.flatMap(({ words }) => checkWords(`${path} › speaks`, words, spec.quote, article));
}

/** The tests of a statement ask about indicators and definitions there are; what is not tested are words of the quotation. */
function checkTests(
  path: string,
  spec: Article["statements"][string],
  article: Article,
  indicators: ReadonlyMap<string, Indicator>,
): Problem[] {
  return [
    ...spec.tests.flatMap((test) => [
      ...unknown(article, `${path} › tests`, "indicator", test.indicator, new Set(indicators.keys())),
      ...checkDefinition(`${path} › tests`, test, article.id, indicators),
    ]),
    ...spec.untested.flatMap(({ words }) => checkWords(`${path} › untested`, words, spec.quote, article.id)),
  ];
}

function checkDerived(id: string, spec: ObservationSpec, article: Article): Problem[] {
  if (!spec.derivedFrom) return [];
  const parts = spec.derivedFrom.map((part) => article.observations[part]);
  const path = `observations › ${id} › derivedFrom`;
  const missing = spec.derivedFrom.filter((_, index) => !parts[index]);
  if (missing.length) {
    const wrong = `It is derived from ${missing.join(", ")}, which the article does not have.`;
    return [
      { code: "derivation_missing", article: article.id, path, wrong, remedy: "Name observations of this article." },
    ];
  }
  const sum = parts.reduce((total, part) => total + (part?.value ?? 0), 0);
  if (sum === spec.value && parts.every((part) => part?.unit === spec.unit)) return [];
  const wrong = `The parts add up to ${sum}, the value is ${spec.value} ${units[spec.unit].name}.`;
  return [
    {
      code: "derivation_differs",
      article: article.id,
      path,
      wrong,
      remedy: "Correct the value, the parts or their units.",
    },
  ];
}

function checkObservation(
  id: string,
  spec: ObservationSpec,
  article: Article,
  indicators: ReadonlyMap<string, Indicator>,
): Problem[] {
  const path = `observations › ${id}`;
  const passage = article.passages[spec.passage];
  const problems = [
    ...unknown(article, path, "indicator", spec.indicator, new Set(indicators.keys())),
    ...checkDefinition(path, spec, article.id, indicators),
    ...checkReadings(path, spec, article.id),
    ...checkRange(id, spec, article.id),
    ...checkDerived(id, spec, article),
  ];
  if (!passage)
    return [...problems, ...unknown(article, path, "passage", spec.passage, new Set(Object.keys(article.passages)))];
  const known = indicators.get(spec.indicator);
  const citation = checkCitation({ ...spec, balance: known !== undefined && isBalance(known) }, passage.text);
  return [
    ...problems,
    ...citation.map(({ field, ...problem }) => ({ ...problem, article: article.id, path: `${path} › ${field}` })),
  ];
}

function unknown(article: Article, path: string, field: string, value: string, known: ReadonlySet<string>): Problem[] {
  if (known.has(value)) return [];
  const wrong = `The ${field} “${value}” does not exist; there are ${[...known].join(", ")}.`;
  const remedy =
    field === "indicator"
      ? "Name one of these, or add a record to data/indicators.ts."
      : "Name one of these, or add it to the article.";
  return [{ code: `${field}_unknown`, article: article.id, path: `${path} › ${field}`, wrong, remedy }];
}

/** Statements and events: the passage exists and has the quotation exactly once. */
function checkQuoted(path: string, spec: { passage: string; quote: string }, article: Article): Problem[] {
  const passage = article.passages[spec.passage];
  if (!passage) return unknown(article, path, "passage", spec.passage, new Set(Object.keys(article.passages)));
  const count = occurrences(passage.text, spec.quote);
  if (count === 1) return [];
  const wrong = `The quotation ${cite(spec.quote)} occurs ${count} times in its passage, ${cite(passage.text)}.`;
  const code = count === 0 ? "quote_missing" : "quote_repeated";
  return [
    {
      code,
      article: article.id,
      path: `${path} › quote`,
      wrong,
      remedy: "Copy words that the passage has exactly once.",
    },
  ];
}

/** A course joins observations that the article has. */
function checkCourses(article: Article): Problem[] {
  const known = new Set(Object.keys(article.observations));
  return article.courses.flatMap((ids, index) =>
    ids.flatMap((id) => unknown(article, `courses › ${index + 1}`, "observation", id, known)),
  );
}

/**
 * Every rule that can be decided inside one article.
 *
 * @param article the article, its shape already parsed
 * @param indicators the ids of the indicators there are
 * @returns all problems at once; an empty list means that every number is proved against its quotation
 */
export function checkArticle(article: Article, indicators: ReadonlyMap<string, Indicator>): Problem[] {
  const statements = Object.entries(article.statements);
  return [
    ...Object.entries(article.observations).flatMap(([id, spec]) => checkObservation(id, spec, article, indicators)),
    ...statements.flatMap(([id, spec]) =>
      unknown(article, `statements › ${id}`, "indicator", spec.indicator, new Set(indicators.keys())),
    ),
    ...statements.flatMap(([id, spec]) => checkTests(`statements › ${id}`, spec, article, indicators)),
    ...statements.flatMap(([id, spec]) => checkQuoted(`statements › ${id}`, spec, article)),
    ...Object.entries(article.events).flatMap(([id, spec]) => checkQuoted(`events › ${id}`, spec, article)),
    ...checkCourses(article),
  ];
}
