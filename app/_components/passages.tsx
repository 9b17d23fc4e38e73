import type { ReactNode } from "react";
import type { Catalog } from "#lib/catalog";
import { statedIn } from "#lib/catalog-index";
import type { ChartModel } from "#lib/chart-model";
import { formatValue } from "#lib/format";
import { group } from "#lib/group";
import { links } from "#lib/links";
import type { CitedObservation } from "#lib/observation";
import type { Article } from "#lib/schema";
import { Attribution } from "./attribution";
import { Badges } from "./badges";
import { Evidence } from "./evidence";
import { type LeftOut, Quotation, type Tied } from "./quotation";

/** One passage of an article that a chart rests on. */
export interface Cited {
  article: Article;
  id: string;
  tied: Tied[];
  statements: Catalog["statements"][number][];
  events?: Catalog["events"][number][];
}

/** Numbers of a passage that another chart plots: they lead to their own page. */
function elsewhere(catalog: Catalog, model: ChartModel, article: string, passage: string): Tied[] {
  return statedIn(catalog, { article, passage })
    .cited.filter((one) => !model.marks.some(({ id }) => id === one.id))
    .map((observation) => ({ observation, href: links.observation(observation.id) }));
}

/** The passages behind a chart, in the order of the articles and of their texts; each with the numbers that are on the chart. */
export function passagesOf(catalog: Catalog, model: ChartModel): Cited[] {
  const named = new Set(
    [...model.marks.map(({ observation }) => observation), ...model.statements].map(({ article }) => article),
  );
  const articles = catalog.articles.filter(({ id }) => named.has(id));
  return articles.flatMap((article) =>
    Object.keys(article.passages).flatMap((id) => {
      const here = model.marks.filter(
        ({ observation }) => observation.article === article.id && observation.passage === id,
      );
      const statements = model.statements.filter(
        (statement) => statement.article === article.id && statement.passage === id,
      );
      if (!here.length && !statements.length) return [];
      const tied = here.map(({ k, observation }) => ({ k, observation, href: `#m-${observation.id}` }));
      return { article, id, statements, tied: [...tied, ...elsewhere(catalog, model, article.id, id)] };
    }),
  );
}

/**
 * What is to be known about the numbers of a passage, each remark once. Where it is not about all of them, `about` says which:
 * “$10 mn, 2009–2016”.
 */
export function notesOf({ tied, article, id }: Cited): { about: string; note: string }[] {
  const plotted = tied.flatMap(({ k, observation }) => (k ? observation : []));
  const notes = group(plotted, ({ note, periodReason }) => [note, periodReason].filter(Boolean));
  const name = ({ value, unit, periodLabel }: CitedObservation) => `${formatValue(value, unit)}, ${periodLabel}`;
  const own = [...notes].map(([note, numbers]) => ({
    note,
    about: numbers.length < plotted.length ? [...new Set(numbers.map(name))].join("; ") : "",
  }));
  const passage = article.passages[id]?.note;
  return passage && !notes.has(passage) ? [...own, { note: passage, about: "" }] : own;
}

/** A passage with its heading, who wrote it, and what is to be known about the numbers in it; `beside` says where each is compared. */
export function Passage({
  cited,
  level = 3,
  folded = false,
  beside,
  left = [],
  at,
  children,
}: {
  cited: Cited;
  level?: 2 | 3;
  /** Whether all but the words and who wrote them is folded. */
  folded?: boolean;
  beside?: (id: string) => string;
  /** Numbers of the passage that are on no chart. */
  left?: readonly LeftOut[];
  /** Its place in the article, where the page has another order. */
  at?: number;
  children?: ReactNode;
}) {
  const { article, id, tied, statements } = cited;
  const passage = article.passages[id];
  const Heading = level === 2 ? "h2" : "h3";
  if (!passage) return null;
  const more = (
    <>
      <Badges tied={tied} statements={statements} beside={beside} />
      {cited.events?.map(({ id: event, label, periodLabel, periodReason, note, evidence }) => (
        <p className="aside" key={event}>
          <b>{periodLabel}</b>: {label}. {[note, periodReason].filter(Boolean).join(" ")}
          <Evidence of={evidence} />
        </p>
      ))}
      {notesOf(cited).map(({ about, note }) => (
        <p className="aside" key={note}>
          {about ? (
            <>
              <b>{about}</b>:{" "}
            </>
          ) : null}
          {note}
          {note === passage.note ? <Evidence of={passage.evidence} /> : null}
        </p>
      ))}
    </>
  );
  return (
    <article className="passage" id={`p-${id}`} data-at={at}>
      <Heading className={passage.heading ? undefined : "sr"}>{passage.heading ?? `From ${article.title}`}</Heading>
      <Quotation text={passage.text} tied={tied} statements={statements} left={left} />
      <Attribution
        article={article}
        sentence={tied[0]?.observation.quote ?? statements[0]?.quote ?? passage.text}
        here={folded ? undefined : id}
      />
      {folded ? (
        <details>
          <summary>Beside the record</summary>
          {more}
        </details>
      ) : (
        more
      )}
      {children}
    </article>
  );
}
