import { group } from "./group";
import { definitionWords } from "./definition";
import type { CitedObservation, Reading, Series } from "./observation";
import { parsePeriod } from "./period";
import { printedDecimals } from "./printed";
import { site } from "./site";
import type { Article, Indicator, ObservationSpec, Source } from "./schema";

/** One author as running text: a person by both names, an organisation by its one. */
export function authorName({ given, family }: Article["authors"][number]): string {
  return given ? `${given} ${family}` : family;
}

/** An article's authors as running text: “Massoud Khodabandeh and Anne Khodabandeh”. */
export function authorNames(article: Pick<Article, "authors">): string {
  return article.authors.map(authorName).join(" and ");
}

/** The source tag of an article: its id is the article's. */
export function articleSource(article: Article): Source {
  return {
    id: article.id,
    kind: "article",
    title: article.title,
    publisher: article.outlet,
    authors: article.authors.map(authorName),
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

/** What a cited number counts, in words. */
function citedDefinition({ definition, counts, derivedFrom }: ObservationSpec): string {
  if (definition.measure === "amount" && counts) return derivedFrom ? `${counts}, added up here` : counts;
  if (derivedFrom) return [definitionWords(definition, counts), "added up here"].join(", ");
  return [definitionWords(definition, counts), "as the article words it"].filter(Boolean).join(", ");
}

/** How the sentence speaks of its period; of a single year, month or day it speaks as a whole. */
function readingsOf({ readings, speaks }: ObservationSpec): Reading[] {
  if (readings) return readings;
  return [{ speaks: speaks?.of ?? "whole", words: speaks?.words ?? "", says: "" }];
}

/** Where the sign is, in the two words of the published files, and the word that an editor names for it. */
function signOf({ sign, value }: ObservationSpec): Pick<CitedObservation, "sign" | "signWord"> {
  if (typeof sign === "string") return { sign, signWord: "" };
  return { sign: value < 0 ? "verb" : "printed", signWord: sign.word };
}

/** An article's observations, with what the article as a whole says about each: who, when, source. */
export function citedObservations(article: Article): CitedObservation[] {
  return Object.entries(article.observations).map(([id, spec]) => {
    const { start, end } = parsePeriod(spec.period);
    const number = spec.number ?? "";
    return {
      id,
      seriesId: citedSeriesId(spec, article),
      kind: spec.derivedFrom ? "derived" : "cited",
      indicator: spec.indicator,
      geo: spec.geo,
      period: spec.period,
      periodLabel: spec.periodLabel,
      periodStart: start,
      periodEnd: end,
      periodBasis: spec.periodBasis,
      periodReason: spec.periodReason ?? "",
      value: spec.value,
      valueText: number,
      decimals: number ? printedDecimals({ number, quote: spec.quote, unit: spec.unit }) : 0,
      unit: spec.unit,
      status: spec.status,
      qualifier: spec.qualifier,
      definition: citedDefinition(spec),
      counted: spec.definition,
      statedBy: spec.derivedFrom ? site.name : (spec.statedBy ?? authorNames(article)),
      publisherId: "",
      quotedBy: "",
      published: spec.derivedFrom ? "" : article.published,
      publishedPrecision: spec.derivedFrom ? "unknown" : "day",
      asOf: article.published,
      knownBy: article.published,
      dateBasis: spec.derivedFrom ? "" : "release",
      dateSource: article.url ?? "",
      vintage: article.published.slice(0, 7),
      document: article.title,
      lineage: citedSeriesId(spec, article),
      derivation: (spec.derivedFrom ?? []).join(" + "),
      computed: false,
      soleCopy: false,
      caveat: "",
      revises: "",
      sourceId: article.id,
      sourceUrl: article.url ?? "",
      note: spec.note ?? "",
      article: article.id,
      passage: spec.passage,
      quote: spec.quote,
      number,
      ...signOf(spec),
      readings: readingsOf(spec),
      derivedFrom: spec.derivedFrom ?? [],
      excluded: spec.exclude,
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
    const added = members.some(({ kind }) => kind === "derived") ? ", with a sum added up here" : "";
    return {
      id,
      title: `${indicators.get(first.indicator)?.name}, as cited by ${article.short}${added}`,
      short: article.short,
      kind: "cited",
      indicator: first.indicator,
      geo: first.geo,
      partner: "",
      unit: first.unit,
      frequency: "irregular",
      calendar: "gregory",
      definition: [...new Set(members.map(({ definition }) => definition))].join("; "),
      counted: first.counted,
      publisher: article.outlet,
      quotedBy: "",
      soleCopy: false,
      caveat: "",
      sourceId: article.id,
      sourceUrl: article.url ?? "",
      vintage: first.vintage,
      published: article.published,
      lineage: id,
      statements: false,
      gaps: false,
      notes: article.urlNote,
      observations: members,
    };
  });
}
