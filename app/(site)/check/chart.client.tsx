"use client";

import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { Judged } from "#lib/check/judge";
import { chartQuery } from "../explore/queries.client";
import type { Program } from "./judged.client";

interface Props {
  judged: Judged;
  program: Program;
  /** Of its indicator. */
  name: string;
}

/** The number among the official values that it was compared with; the program that draws is fetched with the first chart. */
function Drawn({ judged, program, name }: Props) {
  const { data: chart, isError, isFetching, refetch } = useQuery(chartQuery);
  const charted = useMemo(() => program.chartedOf(judged, name), [program, judged, name]);
  const [picked, setPicked] = useState<string>();
  if (!charted) return null;
  if (chart)
    return (
      <chart.LiveChart fetched={charted.fetched} view={{ ...charted.view, o: picked }} log={false} onPick={setPicked} />
    );
  if (!isError || isFetching) return <p className="kicker">Drawing.</p>;
  return (
    <p className="notice">
      The part of this page that draws did not arrive.{" "}
      <button type="button" className="quiet" onClick={() => void refetch()}>
        Try again
      </button>
    </p>
  );
}

/** A small chart of a number that was compared, drawn once it is opened. */
export function NumberChart(props: Props) {
  const [open, setOpen] = useState(false);
  if (!props.judged.check.now.judgements.some(({ comparables }) => comparables.length)) return null;
  return (
    <details className="number-chart" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Chart</summary>
      {open ? <Drawn {...props} /> : null}
    </details>
  );
}
