import "server-only";
import type { ReactNode } from "react";
import { catalog } from "#data";
import { type ChartModel, toNewest } from "#lib/chart-model";
import { links } from "#lib/links";
import { AsOf } from "./as-of";
import { Pictures } from "./drawing";
import { StatusKey } from "./status-key";
import { A } from "./way-out";

/** The flags above a chart, in words. */
export function Happenings({ events }: { events: ChartModel["events"] }) {
  if (!events.length) return null;
  return (
    <ol className="happenings" aria-label="Events marked on the chart">
      {events.map(({ event, k }) => (
        <li key={event.id}>
          <b>{k}</b>
          <span>
            <A href={links.article(event.article, event.passage)}>{event.label}</A>, {event.periodLabel}
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

/** What the record of a chart reaches to when all of it is drawn. */
function lastOf({ lines }: ChartModel): string {
  const all = lines.flatMap(({ points }) => points.map(({ observation }) => observation));
  return all.sort((a, b) => a.periodEnd.localeCompare(b.periodEnd)).at(-1)?.periodLabel ?? "";
}

/** Which time is drawn, chosen without a script: the style shows the stage of the range that is checked. */
function Ranges({ newest }: { newest: ChartModel }) {
  return (
    <fieldset className="ranges">
      <legend className="sr">Time shown</legend>
      <label>
        <input type="radio" name="range" value="around" defaultChecked />
        <span>Around the article</span>
      </label>
      <label>
        <input type="radio" name="range" value="newest" />
        <span>To the newest, {lastOf(newest)}</span>
      </label>
    </fieldset>
  );
}

/** A chart in one range, or in two where its record goes on after the time shown; the marks of both lead to the same sentences. */
function Stages({ model }: { model: ChartModel }) {
  const here = model.marks.filter(({ observation }) => observation.number).map(({ id }) => id);
  const newest = toNewest(catalog, model.chart);
  return (
    <>
      <div className="shown">
        <Targets model={model} />
        <div className="stage around">
          <Pictures model={model} here={here} />
        </div>
        {newest ? (
          <div className="stage newest">
            <Pictures model={newest} here={here} />
          </div>
        ) : null}
      </div>
      {newest ? <Ranges newest={newest} /> : null}
      {model.chart.kind === "vintages" ? <AsOf chart={model.chart} /> : null}
    </>
  );
}

/** A chart with its title and everything needed to read it, below it or folded. `children` goes below the drawing. */
export function ChartFigure({
  model,
  heading,
  folded = false,
  children,
}: {
  model: ChartModel;
  heading?: ReactNode;
  folded?: boolean;
  children?: ReactNode;
}) {
  const help = (
    <>
      <StatusKey model={model} />
      {model.chart.kind === "time" ? <Happenings events={model.events} /> : null}
      {children}
    </>
  );
  return (
    <figure aria-label={heading ? undefined : model.chart.title}>
      {heading ? <figcaption>{heading}</figcaption> : null}
      <Stages model={model} />
      {folded ? (
        <details>
          <summary>How to read the chart</summary>
          {help}
        </details>
      ) : (
        <div className="key-and-events">{help}</div>
      )}
    </figure>
  );
}
