import { group } from "./group";
import type { CitedObservation, Series } from "./observation";
import { parsePeriod } from "./period";
import type { Article, Indicator, Source } from "./schema";

/** An article's authors as running text: “Massoud Khodabandeh and Anne Khodabandeh”. */
export function authorNames(article: Pick<Article, "authors">): string {
  return article.authors.map(({ given, family }) => `${given} ${family}`).join(" and ");
}

/** The source tag of an article: its id is the article's. */
export function articleSource(article: Article): Source {
  return {
    id: article.id,
    kind: "article",
    title: article.title,
    publisher: article.outlet,
    authors: article.authors.map(({ given, family }) => `${given} ${family}`),
    published: article.published,
    url: article.url,
    urlNote: article.urlNote,
    licence: "The authors’ rights; short quotations with attribution",
    language: "en",
  };
}

/** The id of the series that an article's observations of one indicator and place make up. */
export function citedSeriesId(
  { geo, indicator }: { geo: string; indicator: string },
  { tag }: { tag: string },
): string {
  return `${geo.toLowerCase()}-${indicator}-${tag}`;
}

/** An article's observations, with what the article as a whole says about each: who, when, source. */
export function citedObservations(article: Article): CitedObservation[] {
  return Object.entries(article.observations).map(([id, spec]) => {
    const { start, end } = parsePeriod(spec.period);
    return {
      id,
      seriesId: citedSeriesId(spec, article),
      kind: "cited",
      indicator: spec.indicator,
      geo: spec.geo,
      period: spec.period,
      periodLabel: spec.periodLabel,
      periodStart: start,
      periodEnd: end,
      periodBasis: spec.periodBasis,
      periodReason: spec.periodReason ?? "",
      value: spec.value,
      valueText: spec.number ?? String(spec.value),
      unit: spec.unit,
      status: spec.status,
      qualifier: spec.qualifier,
      definition: spec.definition,
      statedBy: spec.statedBy ?? authorNames(article),
      asOf: spec.asOf ?? article.published,
      vintage: article.published.slice(0, 7),
      sourceId: article.id,
      sourceUrl: article.url ?? "",
      note: spec.note ?? "",
      article: article.id,
      passage: spec.passage,
      quote: spec.quote,
      number: spec.number ?? "",
      sign: spec.sign,
      readings: spec.readings ?? [],
      derivedFrom: spec.derivedFrom ?? [],
    };
  });
}

/** Cited observations grouped into one series per place, indicator and article. */
export function citedSeries(
  observations: readonly CitedObservation[],
  articles: readonly Article[],
  indicators: ReadonlyMap<string, Indicator>,
): Series[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const groups = group(observations, ({ seriesId }) => [seriesId]);
  return [...groups].flatMap(([id, members]) => {
    const [first] = members;
    const article = byId.get(first?.article ?? "");
    if (!first || !article) return [];
    return {
      id,
      title: `${indicators.get(first.indicator)?.name}, as cited by ${article.short}`,
      short: article.short,
      kind: "cited",
      indicator: first.indicator,
      geo: first.geo,
      partner: "",
      unit: first.unit,
      frequency: "irregular",
      calendar: "gregory",
      definition: first.definition,
      publisher: article.outlet,
      sourceId: article.id,
      vintage: first.vintage,
      family: id,
      statements: false,
      notes: article.urlNote,
      observations: members,
    };
  });
}
