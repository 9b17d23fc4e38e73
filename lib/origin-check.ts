import { checkCitation } from "./citation";
import type { Problem } from "./corpus-error";
import { cite, fold, occurrences } from "./fold";
import { type Change, type NotFound, type Origin, OriginFile, type OriginInput } from "./origin";
import { countSentences } from "./sentences";
import { shapeRemedy, shapeWords } from "./shape";
import { convert, type UnitCode, units } from "./unit";

interface Quoted {
  passage: string;
  quote: string;
}

/** What the check asks of an article; every `Article` has it. */
export interface CitingArticle {
  id: string;
  published: string;
  passages: Record<string, { text: string }>;
  observations: Record<string, Quoted & { number?: string | undefined; value: number; unit: UnitCode }>;
  statements: Record<string, Quoted>;
}

/** An observation or statement with what stands around it. */
interface Cited {
  id: string;
  article: string;
  published: string;
  passage: string;
  number?: string | undefined;
  value?: number | undefined;
  unit?: UnitCode | undefined;
  derived: boolean;
}

const file = "data/origins.ts";

function problem(code: string, path: string, wrong: string, remedy: string): Problem {
  return { code, article: file, path, wrong, remedy };
}

/** The origins as their schema reads them, or every way in which their shape is wrong. */
export function parseOrigins(input: OriginInput): OriginFile | Problem[] {
  const parsed = OriginFile.safeParse(input);
  if (parsed.success) return parsed.data;
  return parsed.error.issues.map((issue) => {
    const path = issue.path.map(String).join(" › ") || "origins";
    return problem("shape", path, shapeWords(issue), shapeRemedy(issue, "origins", "lib/origin.ts"));
  });
}

function citedIn(article: CitingArticle): Cited[] {
  const around = ({ passage }: Quoted) => ({
    article: article.id,
    published: article.published,
    passage: article.passages[passage]?.text ?? "",
  });
  return [
    ...Object.entries(article.observations).map(([id, spec]) => {
      const { number, value, unit } = spec;
      return { id, ...around(spec), number, value, unit, derived: number === undefined };
    }),
    ...Object.entries(article.statements).map(([id, spec]) => ({ id, ...around(spec), derived: false })),
  ];
}

function checkNumber(origin: Origin, path: string): Problem[] {
  const { number, value, unit, sign, qualifier, unitImplied } = origin;
  if (number === undefined || value === undefined || unit === undefined) return [];
  const { quote } = origin;
  const found = checkCitation({ quote, number, value, unit, sign, qualifier, unitImplied }, quote);
  return found.map(({ code, field, wrong, remedy }) => problem(code, `${path} › ${field}`, wrong, remedy));
}

/** An origin says by its match whether its number is the article's. */
function checkMatch(origin: Origin, path: string, all: readonly Cited[]): Problem[] {
  const { value, unit, match } = origin;
  if (value === undefined || unit === undefined || match === "same_content") return [];
  return all.flatMap((cited) => {
    if (cited.value === undefined || cited.unit === undefined || cited.number === undefined) return [];
    const comparable = unit === cited.unit || (units[unit].base !== "" && units[unit].base === units[cited.unit].base);
    const same = comparable && convert(value, unit, cited.unit) === cited.value;
    if (same === (match !== "different_number")) return [];
    const wrong = `match is “${match}”, but the origin has ${value} ${units[unit].name} and ${cited.id} has ${cited.value} ${units[cited.unit].name}.`;
    return [problem("match_differs", `${path} › match`, wrong, "Correct the match, or the value of the origin.")];
  });
}

function checkQuote({ quote, language, beside }: Origin, path: string): Problem[] {
  const problems: Problem[] = [];
  const sentences = countSentences(quote, language);
  if (sentences > 1) {
    const wrong = `The quotation ${cite(quote)} has ${sentences} sentences.`;
    problems.push(problem("sentence_several", `${path} › quote`, wrong, "Quote the one sentence that states it."));
  }
  [quote, ...beside].forEach((text, index) => {
    if (!/\[\s?(?:…|\.\.\.)\s?\]|(?:…|\.\.\.)$/.test(text)) return;
    const wrong = `${cite(text)} has an ellipsis that the copy read does not have.`;
    const at = index ? `beside › ${index}` : "quote";
    const remedy = "End with the last verbatim word, and write cut: true.";
    problems.push(problem("ellipsis_typed", `${path} › ${at}`, wrong, remedy));
  });
  return problems;
}

function checkDate(origin: Origin, path: string, today: string): Problem[] {
  const { dated, published, notAfter, dateNote, withdrawn } = origin;
  const problems: Problem[] = [];
  const add = (code: string, field: string, wrong: string, remedy: string): void => {
    problems.push(problem(code, `${path} › ${field}`, wrong, remedy));
  };
  if (!dated && (published !== null || notAfter !== null))
    add("origin_undated", "dated", "It is undated and has a date.", "Take out the date, or dated: false.");
  if (dated && published === null && notAfter === null)
    add("origin_undated", "published", "It has no date.", "Give the day, month or year, or write dated: false.");
  if (notAfter === null && !dateNote) {
    const wrong = "The day by which it was public is not known, and nothing says what is.";
    add("origin_undated", "dateNote", wrong, "Say in dateNote what is known of its date.");
  }
  for (const [field, date] of [
    ["published", published],
    ["notAfter", notAfter],
    ["withdrawn", withdrawn?.day],
  ] as const)
    if (date && date > today.slice(0, date.length))
      add("origin_future", field, `${date} lies after today, ${today}.`, "Correct the date.");
  if (published && notAfter && published > notAfter.slice(0, published.length))
    add("origin_bounds", "notAfter", `It appeared in ${published}, after ${notAfter}.`, "Correct one of the dates.");
  if (published && withdrawn && withdrawn.day <= published)
    add(
      "origin_bounds",
      "withdrawn",
      `It was withdrawn before it appeared, ${published}.`,
      "Correct one of the dates.",
    );
  return problems;
}

/** Dated before the article; a date that is a month or a year before its beginning. Whether an undated copy was earlier nobody can prove. */
function checkOrder({ published, notAfter }: Origin, path: string, all: readonly Cited[]): Problem[] {
  const date = notAfter ?? published;
  if (date === null) return [];
  const late = all.filter((cited) => date >= cited.published.slice(0, date.length));
  return [...new Map(late.map((cited) => [cited.article, cited])).values()].map((cited) => {
    const field = notAfter === null ? "published" : "notAfter";
    const wrong = `Its date, ${date}, is not before ${cited.published}, the day of the article “${cited.article}”.`;
    const remedy = "An origin is earlier than the article: correct the date, or take the origin out.";
    return problem("origin_later", `${path} › ${field}`, wrong, remedy);
  });
}

const mayBeEmpty: readonly Change["kind"][] = ["condition_lost", "bound_lost", "qualifier_lost", "part_dropped"];

function checkChange(change: Change, path: string, origin: Origin, all: readonly Cited[]): Problem[] {
  const { kind, from, to } = change;
  const problems: Problem[] = [];
  if (![origin.quote, ...origin.beside].some((text) => occurrences(text, from) > 0)) {
    const wrong = `${cite(from)} does not stand in the origin's quotation ${cite(origin.quote)}.`;
    problems.push(problem("change_from_missing", `${path} › from`, wrong, "Copy words of the origin's quotation."));
  }
  if (to && !all.some(({ passage }) => occurrences(passage, to) > 0)) {
    const wrong = `${cite(to)} does not stand in the article's passage ${cite(all[0]?.passage ?? "")}.`;
    problems.push(problem("change_to_missing", `${path} › to`, wrong, "Copy words of the article's passage."));
  }
  if (kind === "part_dropped" ? to : !to && !mayBeEmpty.includes(kind)) {
    const wrong = `A change of kind “${kind}” ${to ? "has words" : "has no words"} of the article.`;
    problems.push(problem("change_to_missing", `${path} › to`, wrong, "Correct the kind or the words."));
  }
  const whole = to || from;
  if (fold(from) === fold(to) || (!to && all.some(({ passage }) => occurrences(passage, whole) > 0))) {
    const wrong = `${cite(from)} stands in the article too, so nothing changed.`;
    problems.push(problem("change_none", path, wrong, "Take the change out, or name the words that changed."));
  }
  return problems;
}

function unknownIds(of: readonly string[], path: string, known: ReadonlyMap<string, Cited>): Problem[] {
  return of
    .filter((id) => !known.has(id))
    .map((id) =>
      problem(
        "origin_of_unknown",
        `${path} › of`,
        `No article has an observation or statement “${id}”.`,
        "Name an id of data/articles.",
      ),
    );
}

function checkOrigin(origin: Origin, known: ReadonlyMap<string, Cited>, today: string): Problem[] {
  const path = `origins › ${origin.id}`;
  const all = origin.of.flatMap((id) => known.get(id) ?? []);
  return [
    ...unknownIds(origin.of, path, known),
    ...checkDate(origin, path, today),
    ...checkOrder(origin, path, all),
    ...checkQuote(origin, path),
    ...checkNumber(origin, path),
    ...checkMatch(origin, path, all),
    ...(all.length ? origin.changes : []).flatMap((change, index) =>
      checkChange(change, `${path} › changes › ${index + 1}`, origin, all),
    ),
  ];
}

function checkNotFound(entry: NotFound, index: number, known: ReadonlyMap<string, Cited>): Problem[] {
  const path = `notFound › ${index + 1}`;
  const { part } = entry;
  const without = entry.of.filter((id) => {
    const cited = known.get(id);
    return part && cited && occurrences(cited.passage, part) === 0;
  });
  return [
    ...unknownIds(entry.of, path, known),
    ...without.map((id) =>
      problem(
        "part_missing",
        `${path} › part`,
        `${cite(part ?? "")} does not stand in the passage of ${id}.`,
        "Copy words of the article's passage.",
      ),
    ),
  ];
}

/** Every number cited and every statement has an origin, or an entry that none was found; never both for the whole of it. */
function checkComplete({ origins, notFound }: OriginFile, known: ReadonlyMap<string, Cited>): Problem[] {
  const found = new Set(origins.flatMap(({ of }) => of));
  const wholly = new Set(notFound.filter(({ part }) => !part).flatMap(({ of }) => of));
  return [...known.values()].flatMap(({ id, article, derived }) => {
    if (derived) return [];
    if (found.has(id) && wholly.has(id)) {
      const wrong = `${id} has an origin and stands under notFound.`;
      const remedy = "Take one of the two out, or name in part the words for which nothing was found.";
      return [problem("not_found_contradicted", `notFound › ${id}`, wrong, remedy)];
    }
    if (found.has(id) || wholly.has(id)) return [];
    const wrong = `${id}, of the article “${article}”, has no origin and no entry that none was found.`;
    return [problem("origin_missing", id, wrong, "Add an origin, or the id to an entry of notFound.")];
  });
}

function checkIds(origins: readonly Origin[]): Problem[] {
  const seen = new Set<string>();
  const twice = origins.filter(({ id }) => seen.size === seen.add(id).size).map(({ id }) => id);
  return [...new Set(twice)].map((id) =>
    problem("id_repeated", `origins › ${id}`, `Two origins have the id “${id}”.`, "Give one of them another id."),
  );
}

/**
 * Every rule for origins that can be decided from the facts.
 *
 * @param origins the origins, their shape already parsed
 * @param articles the articles whose statements they are origins of
 * @param today the day of the check, `2026-11-27`
 * @returns all problems at once, each once; an empty list means that every origin is proved
 */
export function checkOrigins(origins: OriginFile, articles: readonly CitingArticle[], today: string): Problem[] {
  const known = new Map(articles.flatMap(citedIn).map((cited) => [cited.id, cited]));
  const problems = [
    ...checkIds(origins.origins),
    ...origins.origins.flatMap((origin) => checkOrigin(origin, known, today)),
    ...origins.notFound.flatMap((entry, index) => checkNotFound(entry, index, known)),
    ...checkComplete(origins, known),
  ];
  return [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()];
}
