"use client";

import { QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useMemo, useState } from "react";
import type { Choice } from "#lib/explore";
import type { View } from "#lib/view";
import { go, useAddress } from "./address.client";
import { Chooser } from "./chooser.client";
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

function Workbench({ choices, children }: { choices: readonly Choice[]; children: ReactNode }) {
  const byId = useMemo(() => new Map(choices.map((choice) => [choice.id, choice])), [choices]);
  const known = useMemo(() => new Set(byId.keys()), [byId]);
  const { view, dropped } = useAddress(known);
  const ids = view.series ?? [];
  const chosen = useChosen(ids, byId);

  const change = (changed: View, step: "push" | "replace" = "push"): void => go({ ...view, ...changed }, step);
  const toggle = (id: string): void =>
    change({ series: ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id], o: undefined });

  return (
    <>
      <Notice dropped={dropped} />
      <div className="explorer">
        <section className="seen" id="seen" aria-label="What is shown">
          {chosen.length ? <Seen chosen={chosen} view={view} change={change} /> : children}
        </section>
        <Chooser choices={choices} ids={ids} toggle={toggle} />
      </div>
    </>
  );
}

/** Series put together by a reader: what is shown, and the list to choose from. `children` is shown while nothing is chosen. */
export function Explorer({ choices, children }: { choices: readonly Choice[]; children: ReactNode }) {
  const [client] = useState(newClient);
  return (
    <QueryClientProvider client={client}>
      <Workbench choices={choices}>{children}</Workbench>
    </QueryClientProvider>
  );
}
