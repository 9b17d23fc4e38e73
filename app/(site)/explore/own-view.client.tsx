"use client";

import { useCallback, useMemo, useState } from "react";
import { isOwnId } from "#lib/import/own-id";
import type { View } from "#lib/view";
import { go } from "./address.client";

type Picks = Pick<View, "o" | "with">;

/** What of a view may stand in an address: no value of a reader's own. */
export function withoutOwn(view: View): View {
  if (isOwnId(view.o)) return { ...view, o: undefined, with: undefined };
  return isOwnId(view.with) ? { ...view, with: undefined } : view;
}

/** The view of the address, with the values of the reader's own that are picked out: those are kept here and nowhere else. */
export function useOwnView(addressed: View): { view: View; keep: (view: View, step: "push" | "replace") => void } {
  const [own, setOwn] = useState<{ picks: Picks; since: string | undefined }>();
  const view = useMemo(
    () => (own && own.since === addressed.o ? { ...addressed, ...own.picks } : addressed),
    [own, addressed],
  );
  const keep = useCallback((next: View, step: "push" | "replace"): void => {
    const told = withoutOwn(next);
    const { o, with: other } = next;
    setOwn(isOwnId(o) || isOwnId(other) ? { picks: { o, with: other }, since: told.o } : undefined);
    go(told, step);
  }, []);
  return { view, keep };
}
