import type { Catalog } from "#lib/catalog";
import type { ChartModel } from "#lib/chart-model";
import type { Article } from "#lib/schema";
import { Attribution } from "./attribution";
import { Quotation, type Tied } from "./quotation";

/** One passage of an article that a chart rests on. */
export interface Cited {
  article: Article;
  id: string;
  tied: Tied[];
  statements: Catalog["statements"][number][];
}

/** The passages behind a chart, in the order of the articles and of their texts; each with the numbers that are on the chart. */
export function passagesOf(catalog: Catalog, model: ChartModel): Cited[] {
  return catalog.articles.flatMap((article) =>
    Object.keys(article.passages).flatMap((id) => {
      const here = model.marks.filter(({ observation }) => observation.article === article.id && observation.passage === id);
      const statements = model.statements.filter((statement) => statement.article === article.id && statement.passage === id);
      if (!here.length && !statements.length) return [];
      return { article, id, statements, tied: here.map(({ k, observation }) => ({ k, observation, href: `#m-${observation.id}` })) };
    }),
  );
}

function notesOf({ tied, article, id }: Cited): string[] {
  const notes = tied.flatMap(({ observation }) => [observation.note, observation.periodReason]).filter(Boolean);
  const passage = article.passages[id]?.note;
  return [...new Set(passage ? [...notes, passage] : notes)];
}

/** A passage with its heading, who wrote it, and what is to be known about the numbers in it. */
export function Passage({ cited, level = 3 }: { cited: Cited; level?: 2 | 3 }) {
  const { article, id, tied, statements } = cited;
  const passage = article.passages[id];
  const Heading = level === 2 ? "h2" : "h3";
  if (!passage) return null;
  return (
    <article className="passage" id={`p-${id}`}>
      <Heading className={passage.heading ? undefined : "sr"}>{passage.heading ?? `From ${article.title}`}</Heading>
      <Quotation text={passage.text} tied={tied} statements={statements} />
      <Attribution article={article} sentence={tied[0]?.observation.quote ?? statements[0]?.quote ?? passage.text} />
      {notesOf(cited).map((note) => (
        <p className="aside" key={note}>
          {note}
        </p>
      ))}
    </article>
  );
}
