"use client";

import { observationOf } from "#lib/explore";
import { describePeriod } from "#lib/describe";
import { formatDay, formatValue, statusNames } from "#lib/format";
import { isComputed } from "#lib/explore-show";
import type { SeriesJson } from "#lib/series-json";
import { unitCodes } from "#lib/unit";
import type { View } from "#lib/view";
import type { Fetched } from "#lib/chart/explorer-panels";
import type { Change } from "./address.client";

/** A published value with its unit: “2.4 mb/d”. */
function publishedWords({ value, unit }: SeriesJson["observations"][number]): string {
  const code = unitCodes.find((one) => one === unit);
  return value === null || !code ? "missing" : formatValue(value, code);
}

interface Props {
  seen: readonly Fetched[];
  settled: boolean;
  view: View;
  change: Change;
}

/** The permanent place of a value, on this site wherever it is served from. */
function Permalink({ url }: { url: string }) {
  const { pathname, search } = new URL(url);
  const name = pathname.endsWith(".json") ? "Its series as a file" : search ? "On its chart" : "Its own page";
  return <a href={`${pathname}${search}`}>{name}</a>;
}

/** The value picked out in words, with its permanent place; a notice when the address picks out one that is not shown. */
export function Picked({ seen, settled, view: { o }, change }: Props) {
  if (!o) return null;
  const [found] = seen.flatMap(({ choice, json }) =>
    json.observations
      .filter((row) => row.observation_id === o)
      .map((row) => ({ row, choice, observation: observationOf(json, choice.unit, row) })),
  );
  const letGo = (
    <button type="button" className="quiet" onClick={() => change({ o: undefined })}>
      Let go
    </button>
  );
  if (!found)
    return settled ? (
      <p className="notice" role="status">
        o={o} is not a value of the series and range shown. {letGo}
      </p>
    ) : null;
  const { observation, choice, row } = found;
  const value =
    observation.value === null ? "missing" : formatValue(Number(observation.value.toFixed(2)), observation.unit);
  return (
    <p className={`picked ${choice.kind}`} role="status">
      <b>{value}</b> {isComputed(row) ? `(published: ${publishedWords(row.raw)}) ` : ""}
      {describePeriod(observation)}, {statusNames[observation.status]}. {choice.title}; stated by {observation.statedBy}
      , {formatDay(observation.asOf)}.{" "}
      <span className="ways">
        <Permalink url={row.url} /> {letGo}
      </span>
    </p>
  );
}
