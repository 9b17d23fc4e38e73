"use client";

import { useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { Filter } from "#lib/explore";
import { formatFilter, readFilter, withFilter } from "#lib/filter-address";
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

/** Writes a view to the address: as a new step for a choice, in place of the current one while someone types. What narrows the list stays. */
export function go(view: View, step: "push" | "replace"): void {
  write(withFilter(formatView(view), readFilter(location.search)), step);
}

function write(search: string, step: "push" | "replace"): void {
  const address = `${location.pathname}${search}`;
  if (step === "push") history.pushState(null, "", address);
  else history.replaceState(null, "", address);
  dispatchEvent(new Event(moved));
}

const settled = 300;

/** What narrows the list: at once on the page, and a moment later in the address, which browsers let nobody write at every key. */
export function useFilter(): [Filter, (filter: Filter) => void] {
  const addressed = useSyncExternalStore(
    subscribe,
    () => formatFilter(readFilter(location.search)),
    () => "",
  );
  const [own, setOwn] = useState<{ filter: Filter; since: string }>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const filter = useMemo(() => (own?.since === addressed ? own.filter : readFilter(addressed)), [own, addressed]);
  function change(next: Filter): void {
    setOwn({ filter: next, since: addressed });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      write(withFilter(location.search, next), "replace");
      setOwn({ filter: next, since: formatFilter(readFilter(location.search)) });
    }, settled);
  }
  return [filter, change];
}
