"use client";

import { Value } from "#components/value";
import type { Fetched } from "#lib/chart/explorer-panels";
import { describePeriod } from "#lib/describe";
import { observationOf, vintageName } from "#lib/explore";
import { statusNames } from "#lib/format";
import { links } from "#lib/links";
import type { Observation } from "#lib/observation";
import { formatPeriod } from "#lib/period";
import { units } from "#lib/unit";
import type { View } from "#lib/view";

const headings = ["Period", "Value", "Status", "Stated by", "Vintage", "Link"];

function rangeName({ from, to }: View): string {
  if (!from && !to) return "every period";
  if (!to) return `from ${formatPeriod(from ?? "")} on`;
  return from ? `from ${formatPeriod(from)} to ${formatPeriod(to)}` : `up to ${formatPeriod(to)}`;
}

/** Where a value comes from: a cited one has a page of its own. */
function Link({ observation: { id, kind, period, sourceUrl } }: { observation: Observation }) {
  const of = <span className="sr"> of {formatPeriod(period)}</span>;
  if (kind === "cited") return <a href={links.observation(id)}>This number{of}</a>;
  return sourceUrl ? <a href={sourceUrl}>Source{of}</a> : null;
}

function Row({ observation, picked }: { observation: Observation; picked: boolean }) {
  const { id, kind, status, statedBy, vintage } = observation;
  return (
    <tr className={kind} data-o={id} aria-current={picked || undefined}>
      <th scope="row">{describePeriod(observation)}</th>
      <td className="value">
        <Value of={observation} />
      </td>
      <td>{statusNames[status]}</td>
      <td>{statedBy}</td>
      <td>{vintageName(vintage)}</td>
      <td>
        <Link observation={observation} />
      </td>
    </tr>
  );
}

/** One series: what it is and counts, then its values. */
function Rows({ fetched: { choice, json }, picked }: { fetched: Fetched; picked: string | undefined }) {
  return (
    <tbody>
      <tr className={choice.kind}>
        <th scope="rowgroup" colSpan={headings.length}>
          <b>{choice.title}</b>
          {choice.definition}, {units[choice.unit].name}
        </th>
      </tr>
      {json.observations.map((row) => (
        <Row
          key={row.observation_id}
          observation={observationOf(json, choice.unit, row)}
          picked={row.observation_id === picked}
        />
      ))}
    </tbody>
  );
}

/** Every value of the chosen series within the range, the same rows as in the file. */
export function SeenTable({ seen, view }: { seen: readonly Fetched[]; view: View }) {
  const count = seen.reduce((sum, { json }) => sum + json.observations.length, 0);
  const caption = `${seen.length} series, ${rangeName(view)}: ${count} ${count === 1 ? "value" : "values"}`;
  return (
    <>
      <p className="swipe">The table is wider than the screen; it moves sideways.</p>
      <section className="scroller" aria-label={caption} tabIndex={0}>
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
          {seen
            .filter(({ json }) => json.observations.length > 0)
            .map((fetched) => (
              <Rows key={fetched.choice.id} fetched={fetched} picked={view.o} />
            ))}
        </table>
      </section>
    </>
  );
}
