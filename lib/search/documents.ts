import type { Catalog } from "../catalog";
import { citedOf, indexOf } from "../catalog-index";
import { authorNames } from "../cited";
import { describePeriod, statusWords, subjectOf } from "../describe";
import { fold } from "../fold";
import { formatValue } from "../format";
import { links } from "../links";
import type { CitedObservation } from "../observation";
import { type Article, uncharted } from "../schema";
import { sentencesOf } from "../sentences";
import { citedValue } from "../standing-words";
import { formatView } from "../view";
import type { SearchDocument } from "./document";

const join = (...words: (string | undefined)[]): string => words.filter(Boolean).join(" · ");

const articleWords = (article: Article): string => join(authorNames(article), article.title, article.outlet);

function numberDocument(catalog: Catalog, one: CitedObservation): SearchDocument[] {
  const [article, indicator] = [indexOf(catalog).article.get(one.article), catalog.indicators.get(one.indicator)];
  if (!article || !indicator) return [];
  return [
    {
      kind: "number",
      title: `${citedValue(one)} ${subjectOf(one, indicator)}, ${describePeriod(one)}`,
      text: `“${fold(one.quote)}”`,
      also: join(articleWords(article), indicator.name, statusWords(one), one.definition, one.id),
      href: links.observation(one.id),
    },
  ];
}

/** The sentences of a passage; each is also found by the numbers in it as they are shown. */
function sentenceDocuments(catalog: Catalog, article: Article): SearchDocument[] {
  const numbers = catalog.cited.filter((one) => one.article === article.id);
  const passages = Object.entries(article.passages).flatMap(([id, { heading, text }]) =>
    sentencesOf(fold(text)).map((sentence) => {
      const stated = numbers.filter(({ passage, quote }) => passage === id && sentence.text.includes(fold(quote)));
      const values = stated.map(({ value, unit }) => formatValue(value, unit));
      return {
        kind: "sentence" as const,
        title: join(authorNames(article), article.title),
        text: `“${sentence.text}”`,
        also: join(heading ?? "", article.outlet, ...values),
        href: links.article(article.id, id),
      };
    }),
  );
  const whole = fold(
    Object.values(article.passages)
      .map(({ text }) => text)
      .join(" "),
  );
  const left = article.notCharted
    .filter(({ quote }) => !whole.includes(fold(quote)))
    .map(({ quote, reason, note }) => ({
      kind: "sentence" as const,
      title: join(authorNames(article), article.title, "on no chart"),
      text: `“${fold(quote)}”`,
      also: join(uncharted[reason], note),
      href: `${links.article(article.id)}#coverage`,
    }));
  return [...passages, ...left];
}

function eventDocuments({ events, articles }: Catalog): SearchDocument[] {
  const titles = new Map(articles.map((article) => [article.id, articleWords(article)]));
  return events.map(({ id, label, periodLabel, quote, article }) => ({
    kind: "event",
    title: `${label}, ${periodLabel}`,
    text: `“${fold(quote)}”`,
    also: titles.get(article) ?? "",
    href: links.timeline(id),
  }));
}

function seriesDocuments({ series, publishers }: Catalog): SearchDocument[] {
  return [...series.values()].map(({ id, title, short, definition, publisher, vintage, indicator, observations }) => {
    const [first, last] = [observations[0]?.periodLabel, observations.at(-1)?.periodLabel];
    return {
      kind: "series",
      title,
      text: join(definition, first === last ? first : `${first} to ${last}`),
      also: join(short, publisher, publishers.get(publisher)?.short, vintage, indicator, id),
      href: links.explore(formatView({ series: [id] })),
    };
  });
}

/** Everything that can be found, each under its address. */
export function searchDocuments(catalog: Catalog): SearchDocument[] {
  const { articles, charts, cited, glossary, indicators, sources } = catalog;
  return [
    ...cited.flatMap((one) => numberDocument(catalog, one)),
    ...charts.map((chart): SearchDocument => {
      const { id, title, subtitle, notes } = chart;
      const names = chart.indicators.flatMap((one) => indicators.get(one)?.name ?? []);
      const values = citedOf(catalog, chart).map(citedValue);
      return { kind: "chart", title, text: subtitle, also: join(...names, ...values, ...notes), href: links.chart(id) };
    }),
    ...articles.flatMap((article) => sentenceDocuments(catalog, article)),
    ...eventDocuments(catalog),
    ...articles.map((article): SearchDocument => {
      const { id, title, about, published } = article;
      return {
        kind: "article",
        title,
        text: about,
        also: join(articleWords(article), published),
        href: links.article(id),
      };
    }),
    ...glossary.map(({ id, term, means, written }): SearchDocument => {
      return { kind: "word", title: term, text: means.join(" "), also: written.join(" "), href: links.about(id) };
    }),
    ...seriesDocuments(catalog),
    ...[...sources.values()].map(({ id, title, publisher, published, authors }): SearchDocument => {
      const text = join(...(authors ?? []), publisher, published ?? undefined);
      return { kind: "source", title, text, also: id, href: links.everything(id) };
    }),
  ];
}
