import type * as z from "zod";
import { checkArticle, parseArticle } from "./article-check";
import { articleSource, citedSeriesId } from "./cited";
import type { Correction } from "./corrections";
import type { Problem } from "./corpus-error";
import type { OriginFile, OriginInput } from "./origin";
import { parseOrigins } from "./origin-check";
import type {
  Article,
  ArticleInput,
  ChartInput,
  PublisherSpec,
  SeriesRecordSpec,
  SeriesRow,
  SourceSpec,
} from "./schema";
import { type CollectionInput, CollectionSpec } from "./collection";
import { type TermInput, TermSpec } from "./glossary";
import { shapeRemedy, shapeWords } from "./shape";
import type { FullTexts } from "./places";
import { valuesOf } from "./references";
import type { Release } from "./version";
import { fillProse } from "./written";
import { ChartSpec, Indicator, Publisher, SeriesRecord, Source } from "./schema";

/** Everything that data declares, before any of it is believed. The rows of a series may be read when they are asked for. */
export interface Facts {
  articles: readonly ArticleInput[];
  indicators: readonly Indicator[];
  sources: readonly SourceSpec[];
  publishers: readonly PublisherSpec[];
  origins: OriginInput;
  charts: readonly ChartInput[];
  /** The words that readers meet; a corpus may have none. */
  glossary?: readonly TermInput[];
  /** Charts and exercises in an order, for teaching; a corpus may have none. */
  collections?: readonly CollectionInput[];
  /** What was published and then changed, the newest first. */
  corrections: readonly Correction[];
  /** The version of the data, and those that were released, the newest first. */
  version: string;
  releases: readonly Release[];
  /** What is known of the articles’ full texts. */
  fullTexts: FullTexts;
  series: readonly { record: SeriesRecordSpec; rows: readonly SeriesRow[] }[];
}

/** Records of one kind as their schema reads them, and everything that is wrong with their shape. */
function readRecords<Schema extends z.ZodType>(
  schema: Schema,
  records: readonly { id: string }[],
  file: string,
): { read: z.output<Schema>[]; problems: Problem[] } {
  const results = records.map((record) => ({ record, parsed: schema.safeParse(record) }));
  return {
    read: results.flatMap(({ parsed }) => (parsed.success ? [parsed.data] : [])),
    problems: results.flatMap(({ record, parsed }) =>
      (parsed.error?.issues ?? []).map((issue) => ({
        code: "shape",
        article: file,
        path: [record.id, ...issue.path].map(String).join(" › "),
        wrong: shapeWords(issue),
        remedy: shapeRemedy(issue, "the record"),
      })),
    ),
  };
}

function duplicates(ids: readonly (readonly [string, string])[]): Problem[] {
  const seen = new Map<string, string>();
  return ids.flatMap(([id, where]) => {
    const before = seen.get(id);
    seen.set(id, where);
    if (before === undefined) return [];
    const wrong = `The id “${id}” is already used by ${before}.`;
    return [
      {
        code: "id_repeated",
        article: where,
        path: id,
        wrong,
        remedy: "Give one of the two another id; published ids stay.",
      },
    ];
  });
}

/** The ids of the series that an article's observations make up, each once. */
function citedIds(article: Article): string[] {
  return [...new Set(Object.values(article.observations).map((spec) => citedSeriesId(spec, article)))];
}

function repeatedIds(articles: readonly Article[], facts: Facts): Problem[] {
  const inArticles = (["observations", "statements", "events"] as const).map((map) =>
    articles.flatMap((article) => Object.keys(article[map]).map((id) => [id, article.id] as const)),
  );
  const lists = [
    ...inArticles,
    articles.map(({ id }) => [id, id] as const),
    articles.map(({ tag, id }) => [tag, id] as const),
    facts.indicators.map(({ id }) => [id, "data/indicators.ts"] as const),
    [
      ...facts.sources.map(({ id }) => [id, "data/sources.ts"] as const),
      ...articles.map(({ id }) => [id, id] as const),
    ],
    facts.charts.map(({ id }) => [id, "data/charts.ts"] as const),
    facts.publishers.map(({ id }) => [id, "data/publishers.ts"] as const),
    (facts.glossary ?? []).map(({ id }) => [id, "data/glossary.ts"] as const),
    (facts.collections ?? []).map(({ id }) => [id, "data/collections"] as const),
    [
      ...articles.flatMap((article) => citedIds(article).map((id) => [id, article.id] as const)),
      ...facts.series.map(({ record }) => [record.id, "data/series.ts"] as const),
    ],
  ];
  return lists.flatMap(duplicates);
}

/** The origins, with what articles say of themselves: that no earlier text was found for what has none. */
function withNoneFound(file: OriginFile, articles: readonly Article[]): OriginFile {
  const named = new Set([...file.origins, ...file.notFound].flatMap(({ of }) => of));
  const none = articles
    .filter(({ noOriginFound }) => noOriginFound)
    .flatMap(({ observations, statements }) => {
      const numbers = Object.keys(observations).filter((id) => !observations[id]?.derivedFrom);
      const of = [...numbers, ...Object.keys(statements)].filter((id) => !named.has(id));
      return of.length ? [{ of }] : [];
    });
  return { ...file, notFound: [...file.notFound, ...none] };
}

/** An official series counts an indicator and comes from a source that are both declared. */
function unknownName(
  record: SeriesRecord,
  field: "indicator" | "source" | "publisher",
  known: ReadonlyMap<string, unknown>,
): Problem[] {
  if (known.has(record[field])) return [];
  const wrong = `The ${field} “${record[field]}” does not exist.`;
  return [
    {
      code: `${field}_unknown`,
      article: "data/series.ts",
      path: `${record.id} › ${field}`,
      wrong,
      remedy: "Name one that does, or declare it.",
    },
  ];
}

/**
 * Reads what is declared: the one place where facts are parsed. Articles are proved one by one; nothing is joined yet.
 *
 * @returns what could be read, newest article first, and every problem with the rest
 */
export function readFacts(facts: Facts) {
  const parsed = facts.articles.map(parseArticle);
  const readArticles = parsed
    .filter((result): result is Article => !Array.isArray(result))
    .sort((a, b) => b.published.localeCompare(a.published));
  const [
    indicatorRecords,
    sourceRecords,
    publisherRecords,
    chartRecords,
    termRecords,
    collectionRecords,
    seriesRecords,
  ] = [
    readRecords(Indicator, facts.indicators, "data/indicators.ts"),
    readRecords(Source, facts.sources, "data/sources.ts"),
    readRecords(Publisher, facts.publishers, "data/publishers.ts"),
    readRecords(ChartSpec, facts.charts, "data/charts.ts"),
    readRecords(TermSpec, facts.glossary ?? [], "data/glossary.ts"),
    readRecords(CollectionSpec, facts.collections ?? [], "data/collections"),
    readRecords(
      SeriesRecord,
      facts.series.map(({ record }) => record),
      "data/series.ts",
    ),
  ];
  const files = new Map(facts.series.map((file) => [file.record.id, file]));
  const read = seriesRecords.read.map((record) => ({ record, rows: () => files.get(record.id)?.rows ?? [] }));
  const originFile = parseOrigins(facts.origins);
  const worded = fillProse(
    {
      articles: readArticles,
      indicators: indicatorRecords.read,
      sources: [...sourceRecords.read, ...readArticles.map(articleSource)],
      charts: chartRecords.read,
      glossary: termRecords.read,
      collections: collectionRecords.read,
      records: read,
      origins: withNoneFound(Array.isArray(originFile) ? { origins: [], notFound: [] } : originFile, readArticles),
    },
    valuesOf(readArticles, read),
  );
  const { articles, charts, glossary, collections, records, origins, prose } = worded;
  const indicators = new Map(worded.indicators.map((indicator) => [indicator.id, indicator]));
  const sources = new Map(worded.sources.map((source) => [source.id, source]));
  const publishers = new Map(publisherRecords.read.map((publisher) => [publisher.id, publisher]));
  const problems = [
    ...parsed.flatMap((result) => (Array.isArray(result) ? result : checkArticle(result, indicators))),
    ...[
      indicatorRecords,
      sourceRecords,
      publisherRecords,
      chartRecords,
      termRecords,
      collectionRecords,
      seriesRecords,
    ].flatMap((list) => list.problems),
    ...(Array.isArray(originFile) ? originFile : []),
    ...worded.problems,
    ...repeatedIds(articles, facts),
    ...records.flatMap(({ record }) => [
      ...unknownName(record, "indicator", indicators),
      ...unknownName(record, "source", sources),
      ...unknownName(record, "publisher", publishers),
    ]),
  ];
  return {
    articles,
    indicators,
    sources,
    publishers,
    charts,
    glossary,
    collections,
    records,
    origins,
    prose,
    problems,
  };
}
