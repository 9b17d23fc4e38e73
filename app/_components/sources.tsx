import "server-only";
import { catalog } from "#data";
import type { ChartModel } from "#lib/chart-model";

/** The source line: every report, data set and article that a chart's values come from, by source tag. */
export function Sources({ model }: { model: ChartModel }) {
  const ids = new Set([
    ...model.marks.map(({ observation }) => observation.sourceId),
    ...model.lines.map(({ series }) => series.sourceId),
  ]);
  const sources = [...ids].flatMap((id) => catalog.sources.get(id) ?? []);
  return (
    <section className="section" aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <dl className="facts">
        {sources.map((source) => (
          <div key={source.id} className="row">
            <dt>
              <code>{source.id}</code>
            </dt>
            <dd>
              {source.authors?.length ? `${source.authors.join(" and ")}, ` : ""}
              {source.url ? <a href={source.url}>{source.title}</a> : source.title}. {source.publisher},{" "}
              {source.published}.{source.url ? "" : ` ${source.urlNote}`}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
