"use client";

import { QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useCallback, useMemo, useState } from "react";
import { type Choice, readChosen } from "#lib/explore";
import type { Fetched } from "#lib/chart/explorer-panels";
import type { Facets } from "#lib/facets";
import { type Change, go, useSearch } from "./address.client";
import { useOwnView } from "./own-view.client";
import { ownPrefix } from "#lib/import/own-id";
import { Chooser } from "./chooser.client";
import { Own } from "./own.client";
import { newClient } from "./queries.client";
import { Seen } from "./seen.client";

const none: readonly string[] = [];

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

interface Props {
  choices: readonly Choice[];
  facets: Facets;
  /** The years around the articles. */
  articles: { from: string; to: string };
  children: ReactNode;
}

function Workbench({ choices, facets, articles, children }: Props) {
  const search = useSearch();
  const byId = useMemo(() => new Map(choices.map((choice) => [choice.id, choice])), [choices]);
  const { view: addressed, dropped } = useMemo(() => readChosen(search, new Set(byId.keys())), [search, byId]);
  const { view, keep } = useOwnView(addressed);
  const [own, setOwn] = useState<readonly Fetched[]>([]);
  const ids = view.series ?? none;

  const change = useCallback<Change>(
    (changed, step = "push") => keep({ ...view, ...("o" in changed && { with: undefined }), ...changed }, step),
    [view, keep],
  );
  const toggle = useCallback(
    (id: string): void =>
      change({ series: ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id], o: undefined }),
    [change, ids],
  );

  // The files of one visit have numbers; what is drawn of one takes the place of what was.
  const addOwn = useCallback((file: number, series: Fetched[]): void => {
    const others = (all: readonly Fetched[]) =>
      all.filter(({ choice }) => !choice.id.startsWith(`${ownPrefix}${file}-`));
    setOwn((all) => [...others(all), ...series]);
  }, []);
  const clear = useCallback((): void => {
    setOwn([]);
    go({}, "push");
  }, []);
  const shown = useMemo(() => ids.flatMap((id) => byId.get(id) ?? []), [ids, byId]);

  return (
    <>
      <Notice dropped={dropped} />
      <Own shown={shown} onAdd={addOwn} />
      <div className="explorer">
        <section className="seen" id="seen" aria-label="What is shown">
          {ids.length || own.length ? (
            <Seen
              {...{ ids, byId, own, articles, view, change }}
              removeOwn={(id) => setOwn(own.filter(({ choice }) => choice.id !== id))}
              clear={clear}
            />
          ) : (
            children
          )}
        </section>
        <Chooser choices={choices} facets={facets} ids={ids} toggle={toggle} />
      </div>
    </>
  );
}

/** Series put together by a reader: what is shown, and the list to choose from. `children` is shown while nothing is chosen. */
export function Explorer(props: Props) {
  const [client] = useState(() => newClient(props.choices));
  return (
    <QueryClientProvider client={client}>
      <Workbench {...props} />
    </QueryClientProvider>
  );
}
