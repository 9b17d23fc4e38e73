import "server-only";
import type { ReactNode } from "react";
import { catalog } from "#data";
import { type ChartModel, toNewest } from "#lib/chart-model";
import { links } from "#lib/links";
import { Pictures } from "./drawing";
import { StatusKey } from "./status-key";

/** The flags above a chart, in words. */
export function Happenings({ events }: { events: ChartModel["events"] }) {
  if (!events.length) return null;
  return (
    <ol className="happenings" aria-label="Events marked on the chart">
      {events.map(({ event, k }) => (
        <li key={event.id}>
          <b>{k}</b>
          <span>
            <a href={links.article(event.article, event.passage)}>{event.label}</a>, {event.periodLabel}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** What each series on the chart counts, so that no two definitions are taken for one. */
export function Definitions({ model }: { model: ChartModel }) {
  const cited = model.marks.map(({ observation: { kind, definition } }) =>
    kind === "derived" ? `Derived: ${definition}` : `Cited: ${definition}`,
  );
  const record = model.lines
    .filter(({ compared }) => !compared)
    .map(({ label, series }) => `${label}: ${series.definition}`);
  return (
    <ul className="chips" aria-label="Definitions">
      {[...new Set([...cited, ...record])].map((definition) => (
        <li key={definition}>{definition}</li>
      ))}
    </ul>
  );
}

/** What has to be known about the chart as a whole, first of all why two definitions share it. */
export function ChartNotes({ model }: { model: ChartModel }) {
  const { notes, allowMixedDefinitions } = model.chart;
  return [...(allowMixedDefinitions ? [allowMixedDefinitions] : []), ...notes].map((note) => (
    <p className="note" key={note}>
      {note}
    </p>
  ));
}

/** Empty anchors that a number in a sentence leads to: they light its mark and bring the chart into view without scripts. */
export function Targets({ model }: { model: ChartModel }) {
  return model.marks.map(({ id, k }) => <span key={id} className="target" id={`m-${id}`} data-k={k} />);
}

/** The same chart with its record up to the newest value held, behind a click. */
export function ToNewest({ model }: { model: ChartModel }) {
  const newest = toNewest(catalog, model.chart);
  if (!newest) return null;
  const last = newest.lines
    .flatMap(({ points }) => points.map(({ observation }) => observation))
    .sort((a, b) => a.periodEnd.localeCompare(b.periodEnd))
    .at(-1);
  return (
    <details className="newest">
      <summary>The record to the newest value held{last ? `, ${last.periodLabel}` : ""}</summary>
      <div className="stage">
        <Pictures model={newest} here={[]} only={["medium", "narrow"]} silent />
      </div>
    </details>
  );
}

/** A chart with its title and everything needed to read it. `children` goes below the drawing. */
export function ChartFigure({
  model,
  heading,
  children,
}: {
  model: ChartModel;
  heading?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <figure>
      {heading ? <figcaption>{heading}</figcaption> : null}
      <div className="stage">
        <Targets model={model} />
        <Pictures
          model={model}
          here={model.marks.filter(({ observation }) => observation.number).map(({ id }) => id)}
        />
      </div>
      <StatusKey model={model} />
      {model.chart.kind === "time" ? <Happenings events={model.events} /> : null}
      {children}
    </figure>
  );
}
