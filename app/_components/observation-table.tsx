import type { ReactNode } from "react";
import { citedWords, countedWords, describePeriod, publicationWords, statusWords } from "#lib/describe";
import { attributionWords } from "#lib/publication";
import type { ChartModel } from "#lib/chart-model";
import { links } from "#lib/links";
import type { Observation } from "#lib/observation";
import { units } from "#lib/unit";
import { Value } from "./value";

function Row({ observation, k }: { observation: Observation; k?: number }) {
  const cited = observation.kind !== "official";
  return (
    <tr data-k={k} data-o={cited ? observation.id : undefined} id={cited ? undefined : `r-${observation.id}`}>
      <th scope="row">{describePeriod(observation)}</th>
      <td className="value">
        <Value of={observation} />
      </td>
      <td className="unit">{units[observation.unit].name}</td>
      <td>{statusWords(observation)}</td>
      <td>{attributionWords(observation)}</td>
      <td>{publicationWords(observation)}</td>
      <td>{countedWords(observation)}</td>
      <td>
        {cited ? (
          <a href={links.observation(observation.id)}>This number</a>
        ) : (
          <a href={observation.sourceUrl || links.file(`series/${observation.seriesId}.json`)}>Source</a>
        )}
      </td>
    </tr>
  );
}

const headings = ["Period", "Value", "Unit", "Status", "Stated by", "Published", "Definition", "Link"];

function Table({ caption, children }: { caption: string; children: ReactNode }) {
  return (
    <>
      <p className="swipe">The table is wider than the screen; it moves sideways.</p>
      <section className="scroller observations" aria-label={caption} tabIndex={0}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {headings.map((heading) => (
                <th scope="col" key={heading} className={heading === "Value" ? "value" : undefined}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </section>
    </>
  );
}

/** Every value a chart shows, the same rows as in its CSV file: cited ones in the open, a long record behind a click. */
export function ObservationTable({ model }: { model: ChartModel }) {
  const { title, subtitle } = model.chart;
  const cited = citedWords(model.marks.map(({ observation }) => observation));
  const official = [
    ...model.lines.flatMap(({ points }) => points.map(({ observation }) => observation)),
    ...model.later,
  ];
  const record = (
    <Table caption={`${title}: the official record, ${official.length} values`}>
      {official.map((observation) => (
        <Row key={observation.id} observation={observation} />
      ))}
    </Table>
  );
  return (
    <>
      {model.marks.length ? (
        <Table caption={`${title}, ${cited}. ${subtitle}.`}>
          {model.marks.map(({ observation, k }) => (
            <Row key={observation.id} observation={observation} k={k} />
          ))}
        </Table>
      ) : null}
      {official.length > 24 ? (
        <details>
          <summary>The official record, {official.length} values</summary>
          {record}
        </details>
      ) : null}
      {official.length > 0 && official.length <= 24 ? record : null}
    </>
  );
}
