"use client";

import { QueryClient, queryOptions, useQueries } from "@tanstack/react-query";
import type { Choice } from "#lib/explore";
import { links } from "#lib/links";
import { SeriesJson } from "#lib/series-json";

/** A series that was chosen: on its way, arrived, or failed for a reason in words. */
export interface Chosen {
  choice: Choice;
  json: SeriesJson | undefined;
  problem: string | undefined;
  retry: () => void;
}

async function fetchSeries(id: string): Promise<SeriesJson> {
  const response = await fetch(links.file(`series/${id}.json`)).catch(() => {
    throw new Error("The network did not answer.");
  });
  if (!response.ok) throw new Error(`The server answered with status ${response.status}.`);
  const parsed = SeriesJson.safeParse(await response.json().catch(() => undefined));
  if (parsed.success && parsed.data.id === id) return parsed.data;
  const where = parsed.error?.issues[0]?.path.join(".");
  throw new Error(`The file does not have the documented shape${where ? ` (at ${where})` : ""}.`);
}

/** How a series is fetched: once, kept for as long as the page is open, tried twice. */
export function seriesQuery(id: string) {
  return queryOptions({ queryKey: ["series", id], queryFn: () => fetchSeries(id) });
}

/** The program that draws, a file of its own that is fetched when it is first needed. */
export const chartQuery = queryOptions({
  queryKey: ["live-chart"],
  queryFn: () => import("#components/charts/live-chart.client"),
  structuralSharing: false,
});

/** A client that never asks again for what it has, and never by itself for what failed. */
export function newClient(): QueryClient {
  const queries = {
    staleTime: Infinity,
    gcTime: Infinity,
    retry: 1,
    retryDelay: 500,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    networkMode: "always",
  } as const;
  return new QueryClient({ defaultOptions: { queries } });
}

/** The chosen series, each with its own state. */
export function useChosen(ids: readonly string[], choices: ReadonlyMap<string, Choice>): Chosen[] {
  const results = useQueries({ queries: ids.map(seriesQuery) });
  return ids.flatMap((id, index) => {
    const [choice, result] = [choices.get(id), results[index]];
    if (!choice || !result) return [];
    const problem = result.isError && !result.isFetching ? result.error.message : undefined;
    return { choice, json: result.data, problem, retry: () => void result.refetch() };
  });
}
