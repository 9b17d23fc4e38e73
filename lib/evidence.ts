import type { Catalog } from "./catalog";
import { datesInText } from "./dates-in-text";
import type { Observation, Series } from "./observation";
import { dayFromNumber, dayNumber, parsePeriod } from "./period";
import type { Term } from "./glossary";
import type { Origin } from "./origin";
import { latestDay } from "./record";
import type { Article, ChartSpec } from "./schema";

/** What prose about a fact may name without a reference: the dates and years of the fact, and the names it goes by. */
export interface Evidence {
  /** Days and months in ISO form, `2019-07-10`, `2019-07`. */
  dates: ReadonlySet<string>;
  /** Years, and words with digits in them such as codes and names of reports. */
  tokens: ReadonlySet<string>;
}

const isoDate = /(?<!\d)((?:1[3489]|20)\d\d)-(\d\d)(?:-(\d\d))?(?!\d)/g;
const dated = /\/((?:19|20)\d\d)\/?(\d\d)\/?(\d\d)?/g;

/** A word without the punctuation after it. */
export function withoutEnd(word: string): string {
  let end = word.length;
  while (end > 0 && ".,/+-".includes(word.charAt(end - 1))) end -= 1;
  return word.slice(0, end);
}

/** Every word with a digit in it, and every year. */
export const tokensIn = (words: string): string[] =>
  words
    .match(/[\p{L}\d][\p{L}\d./+-]*/gu)
    ?.map(withoutEnd)
    .filter((word) => /\d/.test(word)) ?? [];
const yearsIn = (words: string): string[] => words.match(/(?<!\d)(?:1[3489]|20)\d\d(?!\d)/g) ?? [];

/** Every year from that of one day to that of another. */
function yearsBetween(start: string, end: string): string[] {
  const [from, to] = [start, end].map((day) => Number(day.slice(0, 4))) as [number, number];
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}

/** Evidence from texts, ISO dates, addresses and codes of periods. */
export function evidenceOf(texts: readonly (string | null | undefined)[], periods: readonly string[] = []): Evidence {
  const bounds = periods.flatMap((code) => {
    const { start, end } = parsePeriod(code);
    return [start, end, code.replaceAll("SH", " "), ...yearsBetween(start, end)];
  });
  const all = [...texts, ...bounds].filter((text): text is string => Boolean(text)).join(" \n ");
  const numeric = [...all.matchAll(isoDate), ...all.matchAll(dated)].map(([, year, month, day]) => [year, month, day]);
  const dates = [
    ...numeric.flatMap(([year, month, day]) => [`${year}-${month}`, ...(day ? [`${year}-${month}-${day}`] : [])]),
    ...datesInText(all).dates.flatMap((date) => [date, date.slice(0, 7)]),
  ];
  return {
    dates: new Set(dates),
    tokens: new Set([...tokensIn(all), ...tokensIn(all.replaceAll("/", " ")), ...yearsIn(all)]),
  };
}

/** All that an article states of itself, and what stands beside it as evidence. */
export function ofArticle(article: Article, catalog: Catalog): Evidence {
  const { passages, observations, events, notCharted } = article;
  const noted = [...Object.values(passages), ...Object.values(events), ...notCharted].flatMap(
    ({ evidence }) => evidence ?? [],
  );
  const own = new Set([...Object.keys(observations), ...Object.keys(article.statements)]);
  const origins = catalog.origins.origins.filter(({ of }) => of.some((id) => own.has(id)));
  return evidenceOf(
    [
      ...Object.values(passages).map(({ text }) => text),
      ...notCharted.map(({ quote }) => quote),
      ...noted.flatMap(({ published, url, event, quote }) => [published, url, event, quote]),
      ...origins.flatMap(({ quote, published, periodLabel }) => [quote, published, periodLabel]),
      ...catalog.articles.map(({ published }) => published),
    ],
    [...Object.values(observations), ...catalog.articles.flatMap((one) => Object.values(one.events))].map(
      ({ period }) => period,
    ),
  );
}

function seriesTexts(
  { id, title, short, vintage, published, definition, sourceUrl, sourceId }: Series,
  catalog: Catalog,
) {
  const source = catalog.sources.get(sourceId);
  return [
    id,
    title,
    short,
    vintage,
    published,
    definition,
    sourceUrl,
    source?.title,
    source?.published,
    source?.accessed,
  ];
}

const rowTexts = (row: Observation) => [
  row.asOf,
  row.knownBy,
  row.published,
  row.dateSource,
  row.vintage,
  row.document,
  row.sourceUrl,
  row.statedBy,
  row.periodLabel,
];

/** Every year from the first to the last of some values and the one after, of both calendars where they are solar: gaps and ends are named by them. */
function span(observations: readonly Observation[]): string[] {
  const days = observations.flatMap(({ periodStart, periodEnd }) => [periodStart, periodEnd]).sort();
  const years = yearsBetween(days[0] ?? "", days.at(-1) ?? "");
  const solar = observations.some(({ period }) => period.startsWith("SH"));
  const all = [...years, String(Number(years.at(-1)) + 1)];
  return solar ? [...all, ...all.map((year) => String(Number(year) - 621))] : all;
}

/** The dates and names of a series and of all its rows. */
export function ofSeries(series: Series, catalog: Catalog): Evidence {
  const { observations } = series;
  return evidenceOf(
    [...seriesTexts(series, catalog), ...observations.flatMap(rowTexts), ...span(observations)],
    observations.map(({ period }) => period),
  );
}

/** The dates and names of one row, and of its series. */
export function ofRow(row: Observation, series: Series, catalog: Catalog): Evidence {
  return evidenceOf([...seriesTexts(series, catalog), ...rowTexts(row)], [row.period]);
}

/** The periods that a chart shows, its series, and the passages it stands beside. */
export function ofChart(chart: ChartSpec, catalog: Catalog): Evidence {
  const series = [...chart.record.map(({ series: id }) => id), ...chart.sums.flatMap(({ series: ids }) => ids)];
  const held = series.flatMap((id) => catalog.series.get(id) ?? []);
  const cited = catalog.cited.filter(({ indicator }) => chart.indicators.includes(indicator));
  const stated = catalog.statements.filter(
    ({ id, indicator }) => chart.statements.includes(id) || chart.indicators.includes(indicator),
  );
  const headed = held.length
    ? held
    : [...catalog.series.values()].filter(({ indicator }) => chart.indicators.includes(indicator));
  return evidenceOf(
    [
      ...headed.flatMap((one) => seriesTexts(one, catalog)),
      ...cited.map(({ quote }) => quote),
      ...stated.map(({ quote }) => quote),
    ],
    [
      ...[chart.from, chart.to, chart.vintagesOf].flatMap((code) => code ?? []),
      ...cited.map(({ period }) => period),
      ...held.flatMap(({ observations }) => observations.map(({ period }) => period)),
    ],
  );
}

/** The term itself, its period, and the events of articles that it names. */
export function ofTerm({ term, period, events }: Term, catalog: Catalog): Evidence {
  const named = catalog.events.filter(({ id }) => events.includes(id));
  return evidenceOf([term, ...named.map(({ quote }) => quote)], period ? [period] : []);
}

/** The days from a month before a text can have appeared to the day by which it was public: what a note on its date may name. */
function daysAround({ published, notAfter }: Origin): string[] {
  if (!published) return [];
  const first = parsePeriod(published.replace(/^(\d{4})-(\d\d)$/, "$1M$2")).start;
  const [from, to] = [dayNumber(first) - 31, dayNumber(notAfter ?? latestDay(published))];
  return Array.from({ length: Math.min(400, to - from + 1) }, (_, index) => dayFromNumber(from + index));
}

/** The dates and names of all earlier texts of some statements, and of the article that makes them. */
export function ofOrigins(about: readonly string[], catalog: Catalog): Evidence {
  const origins = catalog.origins.origins.filter(({ of }) => of.some((id) => about.includes(id)));
  const stated = [...catalog.cited, ...catalog.statements].filter(({ id }) => about.includes(id));
  const articles = catalog.articles.filter(({ id }) => stated.some(({ article }) => article === id));
  return evidenceOf(
    [
      ...origins.flatMap((one) => [one.title, one.publisher, one.url, one.quote, ...one.beside, one.withdrawn?.day]),
      ...origins.flatMap(daysAround),
      ...articles.flatMap(({ published, passages }) => [published, ...Object.values(passages).map(({ text }) => text)]),
    ],
    [
      ...origins.flatMap(({ compared }) => compared?.period ?? []),
      ...catalog.cited.filter(({ id }) => about.includes(id)).map(({ period }) => period),
    ],
  );
}
