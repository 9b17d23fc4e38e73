import type { Catalog } from "./catalog";
import { chartModel } from "./chart-model";
import type { Row } from "./csv";
import { group } from "./group";
import { absolute, links } from "./links";

/** The columns of events.csv, in order; a public contract (conventions: CSV). */
export const eventColumns = [
  "event_id",
  "article_id",
  "label",
  "period",
  "period_label",
  "period_start",
  "period_end",
  "period_basis",
  "drawn",
  "charts",
  "passage_id",
  "quote",
  "url",
  "note",
] as const;
type EventColumn = (typeof eventColumns)[number];

/** What each column of events.csv means. */
export const eventDictionary: Record<EventColumn, string> = {
  event_id: "Permanent id of the happening; primary key.",
  article_id: "The article that tells of it.",
  label: "What happened, in a few words.",
  period: "When, as a period code.",
  period_label: "When, as the article words it.",
  period_start: "First day of the period.",
  period_end: "Last day of the period.",
  period_basis: "stated or inferred.",
  drawn: "true when it is drawn as a flag on charts.",
  charts: "The charts that draw it, joined by |.",
  passage_id: "The passage of the article.",
  quote: "The words that tell of it, verbatim.",
  url: "Permanent address of the passage.",
  note: "What else has to be known, including how an inferred period was read.",
};

/** Every dated happening that an article tells of, by id, with the charts that draw it as a flag. */
export function eventRows(catalog: Catalog): Row<EventColumn>[] {
  const flags = catalog.charts.flatMap((chart) =>
    chartModel(catalog, chart).events.map(({ event }) => ({ id: event.id, chart: chart.id })),
  );
  const charts = group(flags, ({ id }) => [id]);
  return catalog.events
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ drawn, ...event }) => ({
      event_id: event.id,
      article_id: event.article,
      label: event.label,
      period: event.period,
      period_label: event.periodLabel,
      period_start: event.start,
      period_end: event.end,
      period_basis: event.periodBasis,
      drawn: String(drawn),
      charts:
        charts
          .get(event.id)
          ?.map(({ chart }) => chart)
          .join("|") ?? null,
      passage_id: event.passage,
      quote: event.quote,
      url: absolute(links.article(event.article, event.passage)),
      note: [event.note, event.periodReason].filter(Boolean).join(" ") || null,
    }));
}
