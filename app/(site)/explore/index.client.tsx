"use client";

import { queryOptions, useQueries, type UseQueryResult } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Facets } from "#lib/facets";
import { links } from "#lib/links";
import { type Indexed, IndexPart, inOrder, partOf } from "#lib/series-index";
import { fetchJson } from "./fetch-json.client";

/** What the page knows of the list of series without asking: its beginning, its length, and the first id of each part of its index. */
export interface SeriesList {
  listed: readonly Indexed[];
  total: number;
  firsts: readonly string[];
  facets: Facets;
}

/** The series known so far, in order; whether more are on their way, or why they did not come. */
export interface Index {
  choices: readonly Indexed[];
  waiting: boolean;
  problem: string | undefined;
  retry: () => void;
}

function partQuery(part: number) {
  return queryOptions({
    queryKey: ["index", part],
    queryFn: () => fetchJson(links.seriesIndex(part), IndexPart),
  });
}

function together(results: UseQueryResult<IndexPart>[]) {
  const failed = results.filter(({ isError, isFetching }) => isError && !isFetching);
  return {
    parts: results.flatMap(({ data }) => (data ? [data.choices] : [])),
    waiting: results.some(({ isFetching, isPending }) => isFetching || (isPending && failed.length === 0)),
    problem: failed[0]?.error?.message,
    retry: () => failed.forEach((result) => void result.refetch()),
  };
}

/** Which parts are needed: all of them to search, else those that hold an asked id which the page does not list. A list of one part is had at once. */
function neededParts({ listed, total, firsts }: SeriesList, asked: readonly string[], search: boolean): number[] {
  if (listed.length >= total) return [];
  if (search || firsts.length === 1) return firsts.map((_, index) => index + 1);
  const known = new Set(listed.map(({ id }) => id));
  return [...new Set(asked.filter((id) => !known.has(id)).map((id) => partOf(firsts, id)))];
}

/** The index of all series, fetched in parts and only as far as it is needed. */
export function useIndex(list: SeriesList, asked: readonly string[], search: boolean): Index {
  const { listed } = list;
  const queries = neededParts(list, asked, search).map(partQuery);
  const { parts, ...state } = useQueries({ queries, combine: together });
  const choices = useMemo(() => inOrder([...listed, ...parts.flat()]), [listed, parts]);
  return { choices, ...state };
}
