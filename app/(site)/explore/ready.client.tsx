"use client";

import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** False in the page as it is served, true once React runs it: what needs React is disabled until then. */
export function useReady(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
