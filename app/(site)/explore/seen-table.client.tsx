"use client";

import type { Fetched } from "#components/charts/live-model";
import { describePeriod } from "#lib/describe";
import { observationOf, vintageName } from "#lib/explore";
import { formatNumber, statusNames } from "#lib/format";
import { formatPeriod } from "#lib/period";
import { units } from "#lib/unit";
import type { View } from "#lib/view";

const headings = ["Series", "Period", "Value", "Unit", "Status", "Stated by", "Vintage", "Definition"];

function rangeName({ from, to }: View): string {
  if (!from && !to) return "every period";
  if (!to) return `from ${formatPeriod(from ?? "")} on`;
  return from ? `from ${formatPeriod(from)} to ${formatPeriod(to)}` : `up to ${formatPeriod(to)}`;
}

function Row({
  fetched: { choice, json },
  row,
  picked,
}: {
  fetched: Fetched;
  row: Fetched["json"]["observations"][number];
  picked: boolean;
}) {
  const observation = observationOf(json, choice.unit, row);
  const { value, unit, status, statedBy, vintage, definition } = observation;
  return (
    <tr className={choice.kind} data-o={observation.id} aria-current={picked || undefined}>
      <th scope="row">{choice.title}</th>
      <td>{describePeriod(observation)}</td>
      <td className="value">
        {value === null ? "" : <data value={value}>{formatNumber(Number(value.toFixed(2)))}</data>}
      </td>
      <td>{units[unit].name}</td>
      <td>{statusNames[status]}</td>
      <td>{statedBy}</td>
      <td>{vintageName(vintage)}</td>
      <td>{definition}</td>
    </tr>
  );
}

/** Every value of the chosen series within the range, the same rows as in the file. */
export function SeenTable({ seen, view }: { seen: readonly Fetched[]; view: View }) {
  const count = seen.reduce((sum, { json }) => sum + json.observations.length, 0);
  const caption = `${seen.length === 1 ? "1 series" : `${seen.length} series`}, ${rangeName(view)}: ${count} values`;
  return (
    <>
      <p className="swipe">The table is wider than the screen; it moves sideways.</p>
      <div className="scroller" role="region" aria-label={caption} tabIndex={0}>
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
          <tbody>
            {seen.flatMap((fetched) =>
              fetched.json.observations.map((row) => (
                <Row key={row.observation_id} fetched={fetched} row={row} picked={row.observation_id === view.o} />
              )),
            )}
          </tbody>
        </table>
      </div>
    </>
  );
}
