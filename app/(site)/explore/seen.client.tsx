"use client";

import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { asKnownOn, asOfWords } from "#lib/as-of";
import { type Choice, rangeProblem, withinRange } from "#lib/explore";
import type { View } from "#lib/view";
import type { Change } from "./address.client";
import { AsOf, AsOfNote } from "./as-of.client";
import { ChosenList } from "./chosen-list.client";
import { logProblem, showAs, withoutWords } from "#lib/explore-show";
import { type Fetched, unitChoices } from "#lib/chart/explorer-panels";
import { overlapWords } from "#lib/explore-range";
import { Picked } from "./picked.client";
import { Presets } from "./presets.client";
import { type Chosen, chartQuery, useChosen } from "./queries.client";
import { RangeInputs } from "./range.client";
import { ShowControls, ShowNote } from "./show.client";
import { SeenTable } from "./seen-table.client";
import { Take } from "./take.client";

type Arrived = Chosen & { json: NonNullable<Chosen["json"]> };

const shapes = ["chart", "table"] as const;

function Shape({ view, change }: { view: View; change: Change }) {
  return (
    <fieldset className="shape">
      <legend>Show as</legend>
      {shapes.map((shape) => (
        <label key={shape}>
          <input
            type="radio"
            name="view"
            checked={(view.view ?? "chart") === shape}
            onChange={() => change({ view: shape === "chart" ? undefined : shape })}
          />
          {shape === "chart" ? "Chart" : "Table"}
        </label>
      ))}
    </fieldset>
  );
}

interface ChartProps {
  fetched: readonly Arrived[];
  log: boolean;
  view: View;
  change: Change;
  comparing: boolean;
  onCompare: (comparing: boolean) => void;
}

/** The chart, once its program has arrived; until then a line of words in its place. */
function Chart({ fetched, log, view, change, comparing, onCompare }: ChartProps) {
  const { data: program, isError, isFetching, refetch } = useQuery(chartQuery);
  function onPick(o: string | undefined): void {
    onCompare(false);
    if (comparing) return o && o !== view.o ? change({ with: o }) : undefined;
    if (o !== view.o) change({ o });
  }
  // A series without a value here is not named at the chart.
  const drawn = useMemo(() => fetched.filter(({ json }) => json.observations.length > 0), [fetched]);
  if (program) return <program.LiveChart fetched={drawn} view={view} log={log} onPick={onPick} />;
  if (!isError || isFetching) return <p className="kicker">Drawing.</p>;
  return (
    <p className="notice">
      The part of this page that draws did not arrive. The table needs none of it.{" "}
      <button type="button" className="quiet" onClick={() => void refetch()}>
        Try again
      </button>
    </p>
  );
}

function emptyWords(view: View): string {
  if (view.as_of) return rangeProblem(view) ?? "No value of the chosen series in this range was known on that day.";
  return rangeProblem(view) ?? "The chosen series have no value in this range.";
}

function Body({ waiting, ...props }: ChartProps & { waiting: number }) {
  const { fetched, view } = props;
  const rows = fetched.reduce((sum, { json }) => sum + json.observations.length, 0);
  if (!fetched.length) return <p className="kicker">{waiting ? "Fetching the series." : "No series has arrived."}</p>;
  if (!rows) return <p className="note">{emptyWords(view)}</p>;
  if (view.view === "table") return <SeenTable seen={fetched} view={view} />;
  return <Chart {...props} />;
}

/** The chosen series as chart or table, their range, their states, and ways to take them along. */
export function Seen({
  ids,
  byId,
  own,
  articles,
  view,
  change,
  removeOwn,
  clear,
}: {
  ids: readonly string[];
  byId: ReadonlyMap<string, Choice>;
  /** Series of the reader's own. */
  own: readonly Fetched[];
  /** The years around the articles. */
  articles: { from: string; to: string };
  view: View;
  change: Change;
  removeOwn: (id: string) => void;
  clear: () => void;
}) {
  const [comparing, setComparing] = useState(false);
  const published = useChosen(ids, byId);
  const chosen = useMemo(
    () => [...published, ...own.map((one): Chosen => ({ ...one, problem: undefined, retry: () => undefined }))],
    [published, own],
  );
  const { from, to, as_of: day, show } = view;
  const arrived = useMemo(() => chosen.flatMap((one) => (one.json ? { ...one, json: one.json } : [])), [chosen]);
  const { known, shown, fetched } = useMemo(() => {
    const cut = (all: readonly Arrived[]) => all.map((one) => ({ ...one, json: withinRange(one.json, { from, to }) }));
    const known = asKnownOn(cut(arrived), day);
    // A change on a year earlier needs the year before the range, an index begins with the range.
    const shown = showAs(show === "change" ? asKnownOn(arrived, day).seen : known.seen, show);
    return { known, shown, fetched: cut(shown.seen) };
  }, [arrived, from, to, day, show]);
  const waiting = chosen.filter(({ json, problem }) => !json && !problem).length;
  const logged = view.scale && logProblem(fetched);
  const shownWords = [shown.words, withoutWords(fetched), logged].filter(Boolean).join(" ");
  const drawn = logged ? { ...view, scale: undefined } : view;
  const overlap = overlapWords(fetched, { from, to });
  const missing = chosen.flatMap(({ choice, json, problem }) =>
    json ? [] : { choice, reason: problem ?? "It had not arrived yet." },
  );
  return (
    <>
      <div className="controls">
        <Shape view={view} change={change} />
        <RangeInputs view={view} change={change} />
        <AsOf view={view} change={change} />
        <ShowControls view={view} change={change} choices={unitChoices(chosen)} />
        <Presets
          series={arrived.map(({ json }) => json)}
          awaited={waiting > 0}
          articles={articles}
          view={view}
          change={change}
        />
      </div>
      {overlap ? <p className="note">{overlap}</p> : null}
      <AsOfNote known={known} view={view} change={change} />
      <ShowNote words={shownWords} />
      <div className="stage-live">
        <Body
          waiting={waiting}
          fetched={fetched}
          log={view.scale === "log" && !logged}
          view={view}
          change={change}
          comparing={comparing}
          onCompare={setComparing}
        />
      </div>
      <Picked
        seen={fetched}
        settled={waiting === 0}
        view={view}
        change={change}
        comparing={comparing}
        onCompare={setComparing}
      />
      <ChosenList chosen={chosen} view={view} change={change} removeOwn={removeOwn} />
      <Take
        seen={fetched.map(({ json }) => json)}
        view={drawn}
        missing={missing}
        overlap={overlap}
        clear={clear}
        notes={[day ? asOfWords(known, day) : "", shownWords].filter(Boolean).join(" ")}
      />
    </>
  );
}
