import type { Catalog } from "../catalog";
import { datesInText } from "../dates-in-text";
import {
  type Evidence,
  evidenceOf,
  ofArticle,
  ofChart,
  ofOrigins,
  ofRow,
  ofSeries,
  ofTerm,
  tokensIn,
} from "../evidence";
import type { Prose } from "../prose";
import { typedIn } from "../references";
import { hold, officialSeries, placeOf, type Rule } from "./rule";

const address = /https?:\/\/\S+|\b[a-z0-9.-]+\.(?:com|org|net|ir)\b/g;
/** A place in a report: “Table 5-7”, “page 11”. */
const locator = /\b(?:Tables?|Figure|page) \d[\w-]*(?: to \d+)?/g;
const id = /\b[a-z]+(?:-[a-z0-9]+)+\b/g;
/** “2018/19”, “2019-20”: a year by both of the years it lies in. */
const split = /(?<!\d)((?:19|20)\d\d)[/-](\d\d)(?![\d-])/g;

/** The numbers of some words that no evidence has. */
function foreign(words: string, { dates, tokens }: Evidence, known: (id: string) => boolean): string[] {
  const plain = typedIn(words)
    .replace(address, " ")
    .replace(locator, " ")
    .replace(id, (name) => (known(name) ? " " : name));
  const { dates: named, rest } = datesInText(plain);
  const years: string[] = [];
  const left = rest.replace(split, (_, first: string, second: string) => {
    const next = String((Number(first) + 1) % 100).padStart(2, "0");
    years.push(...(second === next ? [first] : [first, `${first.slice(0, 2)}${second}`]));
    return " ";
  });
  return [
    ...named.filter((date) => !dates.has(date)),
    ...[...tokensIn(left), ...years].filter((token) => !tokens.has(token)),
  ];
}

/** What the words at a place are about. */
function evidenceAt({ article, path }: Prose, catalog: Catalog): Evidence {
  const id = path.split(" › ")[0] ?? "";
  const of = catalog.articles.find((one) => one.id === article);
  if (of) return ofArticle(of, catalog);
  const series = catalog.series.get(id);
  if (article === "data/series.ts" && series) return ofSeries(series, catalog);
  const chart = catalog.charts.find((one) => one.id === id);
  if (article === "data/charts.ts" && chart) return ofChart(chart, catalog);
  const term = catalog.glossary.find((one) => one.id === id);
  if (article === "data/glossary.ts" && term) return ofTerm(term, catalog);
  const origin = catalog.origins.origins.find((one) => one.id === id);
  const about =
    origin?.of ??
    path
      .replace(/^not found › /, "")
      .split(" › ")[0]
      ?.split(", ");
  if (article === "data/origins.ts" && about) return ofOrigins(about, catalog);
  const indicator = catalog.indicators.get(id);
  return evidenceOf([JSON.stringify(indicator?.definitions ?? "")]);
}

/** A number in our own words is a reference that the build fills in; typed are only years, dates and names of the fact itself. */
export const typedNumber: Rule = {
  name: "typed_number",
  description: "No number is typed into words of ours but years, dates and names that the fact itself has.",
  check: (catalog) => {
    const evidence = new Map<string, Evidence>();
    const of = (prose: Prose): Evidence => {
      const name = `${prose.article} › ${prose.path.split(" › ")[0]}`;
      const found = evidence.get(name) ?? evidenceAt(prose, catalog);
      evidence.set(name, found);
      return found;
    };
    const rows = officialSeries(catalog).flatMap((series) =>
      series.observations
        .flatMap((row) => [row.note, row.quotedBy].filter((words) => /\d/.test(words)).map((words) => ({ row, words })))
        .map(({ row, words }) => ({ ...placeOf(row), words, evidence: () => ofRow(row, series, catalog) })),
    );
    return hold(
      [...catalog.prose.map((prose) => ({ ...prose, evidence: () => of(prose) })), ...rows],
      ({ article, path, words, evidence: held }) => {
        const numbers = /\d/.test(typedIn(words)) ? foreign(words, held(), (name) => catalog.series.has(name)) : [];
        if (!numbers.length) return undefined;
        return {
          code: "typed_number",
          article,
          path,
          wrong: `“${words}” has ${numbers.join(", ")}, which the fact itself does not have.`,
          remedy:
            "Write the id of the observation in braces, {…}, and the build fills in its value; or leave the number out.",
        };
      },
    );
  },
};
