"use client";

import { QueryClient, queryOptions, useQueries } from "@tanstack/react-query";
import { queryDefaults } from "#components/query-defaults";
import type { Choice } from "#lib/explore";
import { links } from "#lib/links";
import { readView } from "#lib/view";
import { fetchJson } from "./fetch-json.client";
import { SeriesJson } from "#lib/series-json";

/** A series that was chosen: on its way, arrived, or failed for a reason in words. */
export interface Chosen {
  choice: Choice;
  json: SeriesJson | undefined;
  problem: string | undefined;
  retry: () => void;
}

async function fetchSeries(id: string): Promise<SeriesJson> {
  const read = await fetchJson(links.file(`series/${id}.json`), SeriesJson);
  if (read.id === id) return read;
  throw new Error("The file does not have the documented shape.");
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

/** The search that forgives a slip, fetched when the box is first used. */
export const searchQuery = queryOptions({
  queryKey: ["series-search"],
  queryFn: () => import("#lib/series-search"),
  structuralSharing: false,
});

/** A client that never asks again for what it has, and never by itself for what failed. */
export function newClient(known: readonly Choice[]): QueryClient {
  const client = new QueryClient({ defaultOptions: { queries: queryDefaults } });
  if (typeof location !== "undefined") fetchAhead(client, known);
  return client;
}

/** Asks for what the address names before React has drawn anything; an address without series asks for nothing. */
function fetchAhead(client: QueryClient, known: readonly Choice[]): void {
  const asked = readView(location.search).view.series ?? [];
  const ids = asked.filter((id) => known.some((choice) => choice.id === id));
  for (const id of ids) void client.prefetchQuery(seriesQuery(id));
  if (ids.length) void client.prefetchQuery(chartQuery);
}

/** The chosen series that are known, each with its own state. */
export function useChosen(ids: readonly string[], choices: ReadonlyMap<string, Choice>): Chosen[] {
  const known = ids.filter((id) => choices.has(id));
  const results = useQueries({ queries: known.map(seriesQuery) });
  return known.flatMap((id, index) => {
    const [choice, result] = [choices.get(id), results[index]];
    if (!choice || !result) return [];
    const problem = result.isError && !result.isFetching ? result.error.message : undefined;
    return { choice, json: result.data, problem, retry: () => void result.refetch() };
  });
}
