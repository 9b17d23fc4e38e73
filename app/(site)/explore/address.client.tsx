"use client";

import { useSyncExternalStore } from "react";
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

/** The query of the address, which is the only place where a choice is kept, so reload, back and forward need nothing more. */
export function useSearch(): string {
  return useSyncExternalStore(
    subscribe,
    () => location.search,
    () => "",
  );
}

/** How a choice is passed on: what differs from the view shown, and whether it is a step of the history. */
export type Change = (changed: View, step?: "push" | "replace") => void;

/** Writes a view to the address: as a new step for a choice, in place of the current one while someone types. */
export function go(view: View, step: "push" | "replace"): void {
  const address = `${location.pathname}${formatView(view)}`;
  if (step === "push") history.pushState(null, "", address);
  else history.replaceState(null, "", address);
  dispatchEvent(new Event(moved));
}
