"use client";

import { type ChosenValue, compareWords, findValue } from "#lib/compare-values";
import { describePeriod } from "#lib/describe";
import { formatValue, statusNames } from "#lib/format";
import { isComputed } from "#lib/explore-show";
import { dateWords } from "#lib/publication";
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
  /** True while the next value that is picked is the second of two. */
  comparing: boolean;
  onCompare: (comparing: boolean) => void;
}

/** The permanent place of a value, on this site wherever it is served from. */
function Permalink({ url }: { url: string }) {
  const { pathname, search } = new URL(url);
  const name = pathname.endsWith(".json") ? "Its series as a file" : search ? "On its chart" : "Its own page";
  return <a href={`${pathname}${search}`}>{name}</a>;
}

/** The way to a second value, which the chart then picks, or what is between the two. */
function Second({ seen, first, view, comparing, onCompare, change }: Omit<Props, "settled"> & { first: ChosenValue }) {
  const second = findValue(seen, view.with);
  if (!view.with)
    return (
      <button type="button" className="quiet" aria-pressed={comparing} onClick={() => onCompare(!comparing)}>
        {comparing ? "Choose the second value in the chart" : "Compare with another value"}
      </button>
    );
  return (
    <>
      <span>{second ? compareWords(first, second) : `with=${view.with} is not a value of what is shown.`}</span>{" "}
      <button type="button" className="quiet" onClick={() => change({ with: undefined })}>
        Let the second go
      </button>
    </>
  );
}

/** The value picked out in words, with its permanent place; a notice when the address picks out one that is not shown. */
export function Picked(props: Props) {
  const { seen, settled, view, change } = props;
  const { o } = view;
  if (!o) return null;
  const found = findValue(seen, o);
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
      {observation.published ? `, ${dateWords(observation.published)}` : ""}.{" "}
      <span className="ways">
        {row.url ? <Permalink url={row.url} /> : null} {letGo}
        <Second {...props} first={found} />
      </span>
    </p>
  );
}
