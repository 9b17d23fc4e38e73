"use client";

import { useMemo, useSyncExternalStore } from "react";
import { isPeriod } from "#lib/period";
import { here } from "#components/here";
import { links } from "#lib/links";

function subscribe(listen: () => void): () => void {
  addEventListener("popstate", listen);
  return () => removeEventListener("popstate", listen);
}

const today = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
};

/** The text and the day that the address carries; without a day it is today. */
export function useAddressed(): { text: string; day: string } {
  const search = useSyncExternalStore(
    subscribe,
    () => location.search,
    () => "",
  );
  const now = useSyncExternalStore(subscribe, today, () => "");
  return useMemo(() => {
    const asked = new URLSearchParams(search);
    const date = asked.get("date") ?? "";
    return { text: asked.get("text") ?? "", day: isDay(date) ? date : now };
  }, [search, now]);
}

export function isDay(text: string): boolean {
  return text.length === 10 && isPeriod(text);
}

/** Longer addresses break on their way through other programs. */
const longest = 2_000;

/** An address that carries the text and the day; nothing where the text is too long for one. */
export function addressOf(text: string, day: string): string | undefined {
  const address = here(links.check(`?${new URLSearchParams({ text, date: day })}`));
  return address.length <= longest ? address : undefined;
}
