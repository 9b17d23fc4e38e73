import "server-only";
import { catalog } from "#data";
import { Drawing } from "./drawing";
import { Sheet } from "./sheet";
import { Value } from "./value";
import { indexOf } from "#lib/catalog-index";
import { formatDay, statusNames } from "#lib/format";
import { links } from "#lib/links";
import type { CitedObservation } from "#lib/observation";
import { formatPeriod } from "#lib/period";
import { publishedFor, recordedPeriod, vintageChart } from "#lib/vintages";

/** Every value published for the period of a cited number, by day of publication, the article’s own picked out. */
export function VintageTable({ observation }: { observation: CitedObservation }) {
  const period = recordedPeriod(catalog, observation);
  const all = publishedFor(catalog, observation);
  const chart = indexOf(catalog)
    .charts.get(observation.indicator)
    ?.find(({ vintagesOf }) => vintagesOf === period);
  const drawn = vintageChart(catalog, observation);
  if (!drawn) return null;
  return (
    <section className="section" aria-labelledby="vintages">
      <h2 id="vintages">One number, {all.length} times published</h2>
      <p>
        Values for {formatPeriod(period)}, in the order in which they were published. What was known when the article
        appeared stands above it, what was learnt since below.{" "}
        {chart ? <a href={links.chart(chart.id)}>The same as a chart</a> : null}
      </p>
      <Sheet name="lines" />
      <Sheet name="points" />
      <Sheet name="table" />
      <div className="stage">
        <Drawing chart={drawn.id} here={observation.number ? [observation.id] : []} />
      </div>
      <p className="swipe">The table is wider than the screen; it moves sideways.</p>
      <section className="scroller" aria-label="Published values" tabIndex={0}>
        <table>
          <thead>
            <tr>
              {["Known by", "Value", "Status", "Who", "Where", "What it counts"].map((heading) => (
                <th scope="col" key={heading} className={heading === "Value" ? "value" : undefined}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {all.map(({ observation: one, document }) => (
              <tr
                key={one.id}
                className={one.id === observation.id ? "own" : undefined}
                aria-current={one.id === observation.id ? "true" : undefined}
              >
                <th scope="row">{formatDay(one.asOf)}</th>
                <td className="value">
                  <Value value={one.value} />
                </td>
                <td>{statusNames[one.status]}</td>
                <td>{one.statedBy}</td>
                <td>{one.sourceUrl ? <a href={one.sourceUrl}>{document}</a> : document}</td>
                <td>{one.definition}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
