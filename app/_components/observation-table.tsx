import { describePeriod } from "#lib/describe";
import { formatDay, formatNumber, statusNames } from "#lib/format";
import type { ChartModel } from "#lib/chart-model";
import { links } from "#lib/links";
import type { Observation } from "#lib/observation";
import { units } from "#lib/unit";

function Row({ observation, k }: { observation: Observation; k?: number }) {
  const cited = observation.kind === "cited";
  return (
    <tr data-k={k} data-o={cited ? observation.id : undefined}>
      <th scope="row">{describePeriod(observation)}</th>
      <td className="value">{observation.value === null ? "" : formatNumber(observation.value)}</td>
      <td>{units[observation.unit].name}</td>
      <td>{statusNames[observation.status]}</td>
      <td>{observation.statedBy}</td>
      <td>{formatDay(observation.asOf)}</td>
      <td>{observation.definition}</td>
      <td>
        {cited ? (
          <a href={links.observation(observation.id)}>This number</a>
        ) : (
          <a href={observation.sourceUrl || links.file("sources.csv")}>Source</a>
        )}
      </td>
    </tr>
  );
}

const headings = ["Period", "Value", "Unit", "Status", "Stated by", "As of", "Definition", "Link"];

/** Every value a chart shows, cited ones first: the same rows as in its CSV file. */
export function ObservationTable({ model }: { model: ChartModel }) {
  const official = model.lines.flatMap(({ points }) => points.map(({ observation }) => observation));
  return (
    <>
      <p className="swipe">The table is wider than the screen; it moves sideways.</p>
      <div className="scroller" role="region" aria-label={`Table: ${model.chart.title}`} tabIndex={0}>
        <table>
          <caption>
            {model.chart.title}. {model.chart.subtitle}.
          </caption>
          <thead>
            <tr>
              {headings.map((heading) => (
                <th scope="col" key={heading} className={heading === "Value" ? "value" : undefined}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {model.marks.map(({ observation, k }) => (
              <Row key={observation.id} observation={observation} k={k} />
            ))}
            {official.map((observation) => (
              <Row key={observation.id} observation={observation} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
