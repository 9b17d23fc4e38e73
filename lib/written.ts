import type { Problem } from "./corpus-error";
import type { Collection } from "./collection";
import type { Term } from "./glossary";
import type { OriginFile } from "./origin";
import {
  type Prose,
  rewordArticle,
  rewordChart,
  rewordCollection,
  rewordIndicator,
  rewordOrigins,
  rewordSeries,
  rewordSource,
  rewordTerm,
  type Rewording,
} from "./prose";
import { fillReferences, type ValueOf } from "./references";
import type { Article, ChartSpec, Indicator, SeriesRecord, SeriesRow, Source } from "./schema";

/** The facts that carry words of ours. */
interface Worded {
  articles: readonly Article[];
  indicators: readonly Indicator[];
  sources: readonly Source[];
  charts: readonly ChartSpec[];
  glossary: readonly Term[];
  collections: readonly Collection[];
  records: readonly { record: SeriesRecord; rows: () => readonly SeriesRow[] }[];
  origins: OriginFile;
}

/**
 * Fills the references in all prose.
 *
 * @param worded facts with the words as they were written
 * @param valueOf finds what a reference names
 * @returns the facts with the words as they are read; the words as written, for the rules; and every reference that names nothing
 */
export function fillProse(worded: Worded, valueOf: ValueOf) {
  const prose: Prose[] = [];
  const problems: Problem[] = [];
  const wordsOf =
    (article: string): Rewording =>
    (written, path) => {
      prose.push({ article, path, words: written });
      const { words, unknown } = fillReferences(written, valueOf);
      problems.push(
        ...unknown.map((name) => ({
          code: "reference_unknown",
          article,
          path,
          wrong: `${name} names no value.`,
          remedy: "Write the id of an observation that has one.",
        })),
      );
      return words;
    };
  return {
    articles: worded.articles.map((article) => rewordArticle(article, wordsOf(article.id))),
    indicators: worded.indicators.map((one) => rewordIndicator(one, wordsOf("data/indicators.ts"))),
    sources: worded.sources.map((one) => rewordSource(one, wordsOf("data/sources.ts"))),
    charts: worded.charts.map((chart) => rewordChart(chart, wordsOf("data/charts.ts"))),
    glossary: worded.glossary.map((term) => rewordTerm(term, wordsOf("data/glossary.ts"))),
    collections: worded.collections.map((one) => rewordCollection(one, wordsOf(`data/collections/${one.id}.ts`))),
    records: worded.records.map(({ record, rows }) => ({
      record: rewordSeries(record, wordsOf("data/series.ts")),
      rows,
    })),
    origins: rewordOrigins(worded.origins, wordsOf("data/origins.ts")),
    prose,
    problems,
  };
}
