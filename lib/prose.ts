import type { Collection } from "./collection";
import type { Term } from "./glossary";
import type { OriginFile } from "./origin";
import type { Article, ChartSpec, Indicator, SeriesRecord, Source } from "./schema";

/** A stretch of our own words, with the fact it belongs to. */
export interface Prose {
  /** The article or the file of data. */
  article: string;
  path: string;
  words: string;
}

/** What becomes of words at a place. */
export type Rewording = (words: string, path: string) => string;

/** A record whose named fields of prose went through a rewording; fields that are absent stay absent. */
function reword<Fact extends object>(
  fact: Fact,
  fields: readonly (keyof Fact & string)[],
  path: string,
  to: Rewording,
) {
  const reworded = fields.flatMap((field) => {
    const words: unknown = fact[field];
    return typeof words === "string" ? [[field, to(words, `${path} › ${field}`)]] : [];
  });
  return { ...fact, ...(Object.fromEntries(reworded) as Partial<Fact>) };
}

function rewordMap<Fact extends object>(
  map: Record<string, Fact>,
  name: string,
  change: (fact: Fact, path: string) => Fact,
): Record<string, Fact> {
  return Object.fromEntries(Object.entries(map).map(([id, fact]) => [id, change(fact, `${name} › ${id}`)]));
}

type ObservationSpec = Article["observations"][string];

function rewordObservation(spec: ObservationSpec, path: string, to: Rewording): ObservationSpec {
  const fields = ["periodLabel", "periodReason", "counts", "unitImplied", "note"] as const;
  const { readings, exclude } = spec;
  return {
    ...reword(spec, fields, path, to),
    ...(readings && { readings: readings.map((reading) => reword(reading, ["says"], `${path} › readings`, to)) }),
    exclude: exclude.map((one) => reword(one, ["reason"], `${path} › exclude`, to)),
  };
}

/** An article with our words about it, not its own, reworded. */
export function rewordArticle(article: Article, to: Rewording): Article {
  return {
    ...reword(article, ["about", "urlNote"], "article", to),
    passages: rewordMap(article.passages, "passages", (one, path) => reword(one, ["note"], path, to)),
    observations: rewordMap(article.observations, "observations", (one, path) => rewordObservation(one, path, to)),
    events: rewordMap(article.events, "events", (one, path) =>
      reword(one, ["label", "periodLabel", "periodReason", "note"], path, to),
    ),
    notCharted: article.notCharted.map((one, index) => reword(one, ["note"], `notCharted › ${index + 1}`, to)),
  };
}

/** A chart with its title, subtitle, panels and notes reworded. */
export function rewordChart(chart: ChartSpec, to: Rewording): ChartSpec {
  return {
    ...reword(chart, ["title", "subtitle", "allowMixedDefinitions"], chart.id, to),
    record: chart.record.map((one) => reword(one, ["panel"], `${chart.id} › record`, to)),
    sums: chart.sums.map((one) => reword(one, ["label"], `${chart.id} › sums`, to)),
    notes: chart.notes.map((words, index) => to(words, `${chart.id} › notes › ${index + 1}`)),
  };
}

/** A term of the glossary with its two sentences reworded. */
export function rewordTerm(term: Term, to: Rewording): Term {
  const [first, second] = term.means;
  return { ...term, means: [to(first, `${term.id} › means › 1`), to(second, `${term.id} › means › 2`)] };
}

/** A collection with its title, its introduction and the part for teachers reworded. */
export function rewordCollection(collection: Collection, to: Rewording): Collection {
  const { teacher, introduction } = collection;
  const each = (all: readonly string[], path: string): string[] =>
    all.map((words, index) => to(words, `${path} › ${index + 1}`));
  return {
    ...reword(collection, ["title"], collection.id, to),
    introduction: each(introduction, `${collection.id} › introduction`),
    teacher: {
      ...reword(teacher, ["aim"], `${collection.id} › teacher`, to),
      preparation: each(teacher.preparation, `${collection.id} › teacher › preparation`),
      steps: teacher.steps.map((step, index) =>
        reword(step, ["does"], `${collection.id} › teacher › steps › ${index + 1}`, to),
      ),
    },
  };
}

/** An indicator with its names and its definition reworded. */
export function rewordIndicator(indicator: Indicator, to: Rewording): Indicator {
  return reword(indicator, ["name", "short", "definition"], indicator.id, to);
}

/** The record of a series with what is said of it reworded; its title names an edition (lib/rules/series-name.ts). */
export function rewordSeries(record: SeriesRecord, to: Rewording): SeriesRecord {
  return reword(record, ["counts", "quotedBy", "caveat", "notes"], record.id, to);
}

/** A source with the note on its address reworded; its title is the name of a work. */
export function rewordSource(source: Source, to: Rewording): Source {
  return reword(source, ["urlNote"], source.id, to);
}

/** The earlier texts with our words about them reworded. */
export function rewordOrigins({ origins, notFound }: OriginFile, to: Rewording): OriginFile {
  return {
    origins: origins.map((origin) => ({
      ...reword(origin, ["dateNote", "urlNote", "periodLabel", "note"], origin.id, to),
      changes: origin.changes.map((change) => reword(change, ["note"], `${origin.id} › changes`, to)),
    })),
    notFound: notFound.map((one) => reword(one, ["searched"], `not found › ${one.of.join(", ")}`, to)),
  };
}
