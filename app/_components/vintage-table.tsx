import "server-only";
import { catalog } from "#data";
import { AsOf } from "./as-of";
import { Drawing } from "./drawing";
import { Value } from "./value";
import { indexOf } from "#lib/catalog-index";
import { formatDay, statusNames } from "#lib/format";
import { links } from "#lib/links";
import type { CitedObservation, Observation } from "#lib/observation";
import { attributionWords, caveats, publishedWords } from "#lib/publication";
import { spokenPeriod } from "#lib/crosscheck/sentence";
import { publishedFor, vintageChart, vintageModel } from "#lib/vintages";

/** A row of the table: an official edition, or the article’s own number. */
function Edition({ one, own }: { one: Observation; own: boolean }) {
  const name = one.document || "The page that reports it";
  return (
    <tr className={own ? "own" : undefined} aria-current={own ? "true" : undefined}>
      <th scope="row">{own ? formatDay(one.knownBy) : publishedWords(one)}</th>
      <td className="value">
        <Value of={one} />
      </td>
      <td>{statusNames[one.status]}</td>
      <td>{own ? one.periodLabel : spokenPeriod(one)}</td>
      <td>{own ? one.statedBy : attributionWords(one)}</td>
      <td>{one.sourceUrl ? <a href={one.sourceUrl}>{name}</a> : one.document}</td>
      <td>{[one.definition, ...caveats(one)].join("; ")}</td>
    </tr>
  );
}

/** Every value published for the period of a cited number, by day of publication, the article’s own picked out. */
export function VintageTable({ observation }: { observation: CitedObservation }) {
  const official = publishedFor(catalog, observation).map((one) => one.observation);
  const chart = indexOf(catalog)
    .charts.get(observation.indicator)
    ?.find(({ vintagesOf }) => vintagesOf === observation.period);
  const drawn = vintageChart(catalog, observation);
  if (!drawn) return null;
  const known = official.filter(({ knownBy }) => knownBy !== "" && knownBy <= observation.knownBy);
  const later = official.filter((one) => one.asOf && !known.includes(one));
  const unknown = official.filter((one) => !one.asOf && !known.includes(one));
  return (
    <section className="section" aria-labelledby="vintages">
      <h2 id="vintages">One number, {official.length + 1} times published</h2>
      <p>
        Values for {observation.periodLabel}, in the order in which they were published. What was public for certain
        when the article appeared on {formatDay(observation.knownBy)} stands above it, all else below; values of unknown
        day come last. {chart ? <a href={links.chart(chart.id)}>The same as a chart</a> : null}
      </p>
      <div className="stage">
        <Drawing
          model={vintageModel(catalog, drawn, [observation])}
          here={observation.number ? [observation.id] : []}
        />
      </div>
      <AsOf chart={drawn} />
      <details>
        <summary>The same as a table</summary>
        <p className="swipe">The table is wider than the screen; it moves sideways.</p>
        <section className="scroller" aria-label="Published values" tabIndex={0}>
          <table>
            <thead>
              <tr>
                {["Published", "Value", "Status", "Period", "Who", "Where", "What it counts"].map((heading) => (
                  <th scope="col" key={heading} className={heading === "Value" ? "value" : undefined}>
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {[...known, observation, ...later, ...unknown].map((one) => (
                <Edition key={one.id} one={one} own={one.id === observation.id} />
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </section>
  );
}
