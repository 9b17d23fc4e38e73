import "server-only";
import { catalog } from "#data";
import { type ChartModel, chartObservations } from "#lib/chart-model";

/** The source line: every report, data set and article that a chart's values come from, by source tag. */
export function Sources({ model }: { model: ChartModel }) {
  const ids = new Set(chartObservations(model).map(({ sourceId }) => sourceId));
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
