"use client";

import { useId, useState } from "react";
import type { Fetched } from "#lib/chart/explorer-panels";
import { formatNumber } from "#lib/format";
import { firstChosen } from "#lib/import/first-chosen";
import type { OwnAxis, OwnFile } from "#lib/import/own-series";
import type { SeriesSummary } from "#lib/import/read";
import { mostOwn } from "#lib/import/take";
import { unitCodes, units } from "#lib/unit";
import { shortPeriod } from "#lib/period";

interface Props {
  series: readonly SeriesSummary[];
  shown: readonly Fetched["choice"][];
  /** True while series of this file stand on the chart. */
  drawn: boolean;
  onAdd: (ids: number[], said: Pick<OwnFile, "unit" | "axis">) => void;
}

/** So many are listed at once, since a page takes its time to draw hundreds of boxes. */
const listed = 60;

/** The axes of what is shown, each once. */
function axesOf(shown: Props["shown"]): Map<string, OwnAxis> {
  const official = shown.filter(({ kind }) => kind === "official");
  return new Map(
    official.map(({ indicator, indicatorName, definition, unit }) => [
      `${indicatorName}, ${units[unit].name}: ${definition.split(";")[0]}`,
      { indicator, indicatorName, definition, unit },
    ]),
  );
}

function span({ first, last, count }: SeriesSummary): string {
  if (!first) return "no value";
  const values = `${formatNumber(count)} ${count === 1 ? "value" : "values"}`;
  return `${first === last ? shortPeriod(first) : `${shortPeriod(first)} – ${shortPeriod(last)}`}, ${values}`;
}

function Boxes({
  series,
  ids,
  toggle,
}: {
  series: readonly SeriesSummary[];
  ids: ReadonlySet<number>;
  toggle: (id: number) => void;
}) {
  return (
    <ul className="own-list" tabIndex={0} aria-label="Series of the file">
      {series.slice(0, listed).map((one) => (
        <li key={one.id}>
          <label>
            <input
              type="checkbox"
              checked={ids.has(one.id)}
              disabled={!ids.has(one.id) && ids.size >= mostOwn}
              onChange={() => toggle(one.id)}
            />
            <span>{one.name}</span>
          </label>
          <small>
            {span(one)}
            {one.unit ? `; ${one.unit}` : ""}
          </small>
        </li>
      ))}
    </ul>
  );
}

/** Which series of a file are drawn, in which unit, and on which axis. */
export function ImportSeries({ series, shown, drawn, onAdd }: Props) {
  const id = useId();
  const [ids, setIds] = useState<ReadonlySet<number>>(() => new Set(firstChosen(series)));
  const [sought, setSought] = useState("");
  const [unit, setUnit] = useState("");
  const [axis, setAxis] = useState("");
  const axes = axesOf(shown);
  const found = series.filter(({ name }) => name.toLowerCase().includes(sought.trim().toLowerCase()));
  const toggle = (one: number): void => {
    const next = new Set(ids);
    if (!next.delete(one)) next.add(one);
    setIds(next);
  };
  return (
    <fieldset className="own-series">
      <legend>Series to draw</legend>
      {series.length > 12 ? (
        <div className="field">
          <label htmlFor={`${id}q`}>Search the {formatNumber(series.length)} series</label>
          <input id={`${id}q`} type="search" value={sought} onChange={(event) => setSought(event.target.value)} />
        </div>
      ) : null}
      <Boxes series={found} ids={ids} toggle={toggle} />
      {found.length > listed ? <p>{formatNumber(found.length - listed)} more, which the search finds.</p> : null}
      <div className="fields">
        <div className="field">
          <label htmlFor={`${id}u`}>Unit</label>
          <input
            id={`${id}u`}
            type="text"
            list={`${id}l`}
            value={axes.has(axis) ? units[axes.get(axis)?.unit ?? "OWN"].name : unit}
            disabled={axes.has(axis)}
            placeholder={series.some((one) => one.unit) ? "as in the file" : "not stated"}
            onChange={(event) => setUnit(event.target.value)}
          />
          <datalist id={`${id}l`}>
            {unitCodes.map((code) => (
              <option key={code} value={units[code].name} />
            ))}
          </datalist>
        </div>
        {axes.size ? (
          <div className="field">
            <label htmlFor={`${id}a`}>Axis</label>
            <select id={`${id}a`} value={axes.has(axis) ? axis : ""} onChange={(event) => setAxis(event.target.value)}>
              <option value="">One of its own</option>
              {[...axes.keys()].map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </div>
        ) : null}
        <button
          type="button"
          className="framed"
          disabled={!ids.size}
          onClick={() => onAdd([...ids], { unit: axes.has(axis) ? "" : unit.trim(), axis: axes.get(axis) })}
        >
          {drawn ? "Draw again with these" : "Add to chart"}
        </button>
      </div>
    </fieldset>
  );
}
