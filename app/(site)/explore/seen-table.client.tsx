"use client";

import { useState } from "react";
import { Value } from "#components/value";
import type { Fetched } from "#lib/chart/explorer-panels";
import { describePeriod } from "#lib/describe";
import { unitWords, vintageName } from "#lib/explore";
import { type Sort, type SortKey, sortRows, type TableRow, tableRows, tableText } from "#lib/explore-table";
import { formatValue, statusNames } from "#lib/format";
import { links } from "#lib/links";
import type { Observation } from "#lib/observation";
import { formatPeriod } from "#lib/period";
import { units } from "#lib/unit";
import type { View } from "#lib/view";
import { copyText } from "./copy.client";

const headings: readonly [string, SortKey | undefined][] = [
  ["Period", "period"],
  ["Value", "value"],
  ["Status", "status"],
  ["Stated by", "statedBy"],
  ["Vintage", "vintage"],
  ["Link", undefined],
];

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

/** A value, and beneath a computed one what was published. */
function Cell({ observation, published }: TableRow) {
  return (
    <td className="value">
      <Value of={observation} />
      {published === undefined || published.value === null ? null : (
        <small>
          <span className="sr">published: </span>
          {formatValue(Number(published.value.toFixed(3)), published.unit)}
        </small>
      )}
    </td>
  );
}

function Row({ row, picked, named }: { row: TableRow; picked: boolean; named: boolean }) {
  const { choice, observation, published } = row;
  const { id, status, statedBy, vintage } = observation;
  const kind = published ? "official" : observation.kind;
  return (
    <tr className={kind} data-o={id} aria-current={picked || undefined}>
      {named ? (
        <td>
          {choice.short}, {units[observation.unit].short || choice.ownUnit}
        </td>
      ) : null}
      <th scope="row">{describePeriod(observation)}</th>
      <Cell {...row} />
      <td>{statusNames[status]}</td>
      <td>{statedBy}</td>
      <td>{vintage ? vintageName(vintage) : "not stated"}</td>
      <td>
        <Link observation={observation} />
      </td>
    </tr>
  );
}

/** What a series is and counts, above its values. */
function SeriesHead({ choice }: Fetched) {
  return (
    <tr className={choice.kind}>
      <th scope="rowgroup" colSpan={headings.length}>
        <b>{choice.title}</b>
        {choice.definition}, {unitWords(choice)}
      </th>
    </tr>
  );
}

interface HeadProps {
  name: string;
  column: SortKey | undefined;
  sort: Sort | undefined;
  onSort: (sort: Sort) => void;
}

/** A column's name, which sorts by it; once more, the other way round. */
function Head({ name, column, sort, onSort }: HeadProps) {
  const className = name === "Value" ? "value" : undefined;
  if (!column)
    return (
      <th scope="col" className={className}>
        {name}
      </th>
    );
  const now = sort?.key === column ? sort : undefined;
  const direction = now?.descending ? "descending" : "ascending";
  return (
    <th scope="col" className={className} aria-sort={now ? direction : undefined}>
      <button
        type="button"
        className="quiet"
        onClick={() => onSort({ key: column, descending: now ? !now.descending : false })}
      >
        {name}
        <span aria-hidden="true">{now ? (now.descending ? " ↓" : " ↑") : ""}</span>
      </button>
    </th>
  );
}

/** The rows under their series, or sorted across all of them, each with the name of its series. */
function Bodies({ seen, sort, picked }: { seen: readonly Fetched[]; sort: Sort | undefined; picked: View["o"] }) {
  const row = (one: TableRow) => (
    <Row key={one.observation.id} row={one} picked={one.observation.id === picked} named={sort !== undefined} />
  );
  if (sort) return <tbody>{sortRows(tableRows(seen), sort).map(row)}</tbody>;
  return seen
    .filter(({ json }) => json.observations.length > 0)
    .map((one) => (
      <tbody key={one.choice.id}>
        <SeriesHead {...one} />
        {tableRows([one]).map(row)}
      </tbody>
    ));
}

/** Copies the table as it stands; “Series by series” undoes a sorting. */
function Tools({ seen, sort, undo }: { seen: readonly Fetched[]; sort: Sort | undefined; undo: () => void }) {
  const [said, setSaid] = useState("");
  const copy = async (): Promise<void> => {
    const rows = tableRows(seen);
    const copied = await copyText(tableText(sort ? sortRows(rows, sort) : rows));
    setSaid(copied ? "The table was copied, cells apart by tabs." : "This browser does not allow copying.");
  };
  return (
    <p className="tools">
      <button type="button" className="quiet" onClick={() => void copy()}>
        Copy table
      </button>
      {sort ? (
        <button type="button" className="quiet" onClick={undo}>
          Series by series
        </button>
      ) : null}
      <span role="status">{said}</span>
    </p>
  );
}

/** Every value of the chosen series within the range, the same rows as in the file. */
export function SeenTable({ seen, view }: { seen: readonly Fetched[]; view: View }) {
  const [sort, setSort] = useState<Sort>();
  const count = seen.reduce((sum, { json }) => sum + json.observations.length, 0);
  const caption = `${seen.length} series, ${rangeName(view)}: ${count} ${count === 1 ? "value" : "values"}`;
  return (
    <>
      <Tools seen={seen} sort={sort} undo={() => setSort(undefined)} />
      <p className="swipe">The table is wider than the screen; it moves sideways.</p>
      <section className="scroller" aria-label={caption} tabIndex={0}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {sort ? <Head name="Series" column="series" sort={sort} onSort={setSort} /> : null}
              {headings.map(([name, column]) => (
                <Head key={name} name={name} column={column} sort={sort} onSort={setSort} />
              ))}
            </tr>
          </thead>
          <Bodies seen={seen} sort={sort} picked={view.o} />
        </table>
      </section>
    </>
  );
}
