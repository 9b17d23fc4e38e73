"use client";

import { useCallback, useEffect, useState } from "react";
import { formatView, readView } from "#lib/view";
import type { Tip } from "./pair.client";

/** The number a fragment leads to: what a click wrote before the page was awake. */
function fromHash(hash: string): string | undefined {
  return /^#[mn]-(.+)$/.exec(hash)?.[1];
}

/** Opens the table row of an official value and brings it into view; cited ones have a mark of their own. */
function reveal(id: string): void {
  const row = document.getElementById(`r-${id}`);
  for (const other of document.querySelectorAll("tr[aria-current]")) other.removeAttribute("aria-current");
  if (!row) return;
  row.closest("details")?.setAttribute("open", "");
  row.setAttribute("aria-current", "true");
  row.scrollIntoView({ block: "nearest", behavior: "instant" });
}

/**
 * Which number of a page is picked out, kept in the address as `o` where the page is addressed by it.
 *
 * @param tips every number that can be picked out, by id
 * @param addressed whether the address says and remembers it
 * @param own the number that the page itself is about
 * @returns what is picked, how to pick (nothing lets go), and what an address asked for in vain
 */
export function usePicked(tips: Record<string, Tip>, addressed: boolean, own: string | undefined) {
  const [picked, setPicked] = useState(own);
  const [notice, setNotice] = useState<string>();

  useEffect(() => {
    const follow = (): void => {
      const clicked = fromHash(location.hash);
      if (!addressed) return setPicked((before) => (clicked !== undefined && clicked in tips ? clicked : before));
      const { view, dropped } = readView(location.search);
      const asked = view.o ?? clicked;
      const known = asked !== undefined && asked in tips ? asked : undefined;
      setPicked(known);
      if (known) reveal(known);
      if (known && !view.o) history.replaceState(null, "", `${location.pathname}${formatView({ o: known })}`);
      const unknown = view.o !== undefined && !known ? [`o=${view.o} is not a number on this chart`] : [];
      setNotice([...dropped, ...unknown].join("; ") || undefined);
    };
    follow();
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, [addressed, tips]);

  const pick = useCallback(
    (id: string | undefined): void => {
      setPicked(id);
      if (addressed) history.pushState(null, "", `${location.pathname}${formatView({ o: id })}`);
    },
    [addressed],
  );

  useEffect(() => {
    if (!picked) return;
    const letGo = (event: KeyboardEvent): void => {
      if (event.key === "Escape") pick(own);
    };
    addEventListener("keydown", letGo);
    return () => removeEventListener("keydown", letGo);
  }, [picked, pick, own]);

  return { picked, pick, notice };
}
