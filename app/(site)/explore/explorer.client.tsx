"use client";

import { QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useEffect, useMemo, useState } from "react";
import { readChosen } from "#lib/explore";
import { readView, type View } from "#lib/view";
import { go, useSearch } from "./address.client";
import { Chooser } from "./chooser.client";
import { type Index, type SeriesList, useIndex } from "./index.client";
import { newClient, useChosen } from "./queries.client";
import { Seen } from "./seen.client";

/** What the address holds that cannot be shown, by name. */
function Notice({ dropped }: { dropped: readonly string[] }) {
  return (
    <div role="status">
      {dropped.length ? (
        <p className="notice">The address asks for something this page does not have: {dropped.join("; ")}.</p>
      ) : null}
    </div>
  );
}

/** What stands in the place of the chart while none of the asked series is known. */
function Asked({ index }: { index: Index }) {
  return <p className="kicker">{index.problem ? "The series could not be looked up." : "Looking up the series."}</p>;
}

function useWorkbench(list: SeriesList, wanted: boolean) {
  const search = useSearch();
  const asked = useMemo(() => readView(search).view.series ?? [], [search]);
  const index = useIndex(list, asked, wanted);
  const { choices, waiting, problem } = index;
  const byId = useMemo(() => new Map(choices.map((choice) => [choice.id, choice])), [choices]);
  const open = waiting || problem !== undefined;
  const known = useMemo(() => new Set([...byId.keys(), ...(open ? asked : [])]), [byId, asked, open]);
  const { view, dropped } = useMemo(() => readChosen(search, known), [search, known]);
  const ids = view.series ?? [];
  return { index, view, dropped, ids, chosen: useChosen(ids, byId), unknown: ids.filter((id) => !byId.has(id)).length };
}

function Workbench({ list, children }: { list: SeriesList; children: ReactNode }) {
  const [wanted, setWanted] = useState(false);
  const { index, view, dropped, ids, chosen, unknown } = useWorkbench(list, wanted);

  const change = (changed: View, step: "push" | "replace" = "push"): void => go({ ...view, ...changed }, step);
  const toggle = (id: string): void =>
    change({ series: ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id], o: undefined });
  const rest = unknown ? <Asked index={index} /> : children;

  return (
    <>
      <Notice dropped={dropped} />
      <div className="explorer">
        <section className="seen" id="seen" aria-label="What is shown">
          {chosen.length ? <Seen chosen={chosen} unknown={unknown} view={view} change={change} /> : rest}
        </section>
        <Chooser list={list} index={index} ids={ids} toggle={toggle} want={() => setWanted(true)} />
      </div>
    </>
  );
}

/** Series put together by a reader: what is shown, and the list to choose from. `children` is shown while nothing is chosen. */
export function Explorer({ list, children }: { list: SeriesList; children: ReactNode }) {
  const [client] = useState(newClient);
  // What was clicked and entered before is done again now (scripts/hold-scripts.mjs).
  useEffect(() => void dispatchEvent(new Event("awake")), []);
  return (
    <QueryClientProvider client={client}>
      <Workbench list={list}>{children}</Workbench>
    </QueryClientProvider>
  );
}
