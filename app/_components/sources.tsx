import "server-only";
import { catalog } from "#data";
import { indexOf } from "#lib/catalog-index";
import { type ChartModel, chartObservations } from "#lib/chart-model";
import type { Source } from "#lib/schema";

/** More than these of the official record are folded away, so that a list does not bury the page's end. */
const fewSources = 6;

function List({ sources }: { sources: readonly Source[] }) {
  return (
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
  );
}

/** The source line: every report, data set and article that a chart's values come from, by source tag; articles first. */
export function Sources({ model }: { model: ChartModel }) {
  const ids = new Set(chartObservations(model).map(({ sourceId }) => sourceId));
  const sources = [...ids].flatMap((id) => catalog.sources.get(id) ?? []);
  const articles = sources.filter(({ id }) => indexOf(catalog).article.has(id));
  const record = sources.filter((source) => !articles.includes(source));
  return (
    <section className="section" aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      {record.length > fewSources ? (
        <>
          <List sources={articles} />
          <details className="unfolded-in-print">
            <summary>{record.length} sources of the official record</summary>
            <List sources={record} />
          </details>
        </>
      ) : (
        <List sources={sources} />
      )}
    </section>
  );
}
