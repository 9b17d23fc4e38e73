"use client";

import { useMemo, useSyncExternalStore } from "react";
import { readChosen } from "#lib/explore";
import { formatView, type View } from "#lib/view";

const moved = "explore:moved";

function subscribe(listen: () => void): () => void {
  addEventListener("popstate", listen);
  addEventListener(moved, listen);
  return () => {
    removeEventListener("popstate", listen);
    removeEventListener(moved, listen);
  };
}

/** What the address asks for. The address is the only place where it is kept, so reload, back and forward need nothing more. */
export function useAddress(known: ReadonlySet<string>): ReturnType<typeof readChosen> {
  const search = useSyncExternalStore(
    subscribe,
    () => location.search,
    () => "",
  );
  return useMemo(() => readChosen(search, known), [search, known]);
}

/** Writes a view to the address: as a new step for a choice, in place of the current one while someone types. */
export function go(view: View, step: "push" | "replace"): void {
  const address = `${location.pathname}${formatView(view)}`;
  if (step === "push") history.pushState(null, "", address);
  else history.replaceState(null, "", address);
  dispatchEvent(new Event(moved));
}
