"use client";

import { QueryClient, queryOptions } from "@tanstack/react-query";
import * as z from "zod/mini";
import { queryDefaults } from "#components/query-defaults";
import type { Words } from "#lib/check/words";
import { RecordFile } from "#lib/check/record-file";
import { links } from "#lib/links";
import { fetchJson } from "../explore/fetch-json.client";

const WordsFile = z.looseObject({
  indicators: z.array(z.looseObject({ id: z.string(), name: z.string(), unit: z.string() })),
  vocabulary: z.record(z.string(), z.array(z.string())),
  hints: z.record(z.string(), z.array(z.string())),
  held: z.record(z.string(), z.array(z.string())),
  continues: z.array(z.tuple([z.string(), z.string()])),
  known: z.array(z.looseObject({ id: z.string(), quote: z.string() })),
});

/** What texts are read with. */
export const wordsQuery = queryOptions({
  queryKey: ["check", "words"],
  queryFn: async () => (await fetchJson(links.checkFile("words"), WordsFile)) as unknown as Words,
});

/** The program that reads and judges, a file of its own that is fetched when it is first needed. */
export const programQuery = queryOptions({
  queryKey: ["check", "program"],
  queryFn: () => import("#lib/check/program"),
  structuralSharing: false,
});

/** The official values of one indicator. */
export function recordQuery(indicator: string) {
  return queryOptions({
    queryKey: ["check", "record", indicator],
    queryFn: async () => {
      const [file, { observationsIn }] = await Promise.all([
        fetchJson(links.checkFile(indicator), RecordFile),
        import("#lib/check/program"),
      ]);
      return observationsIn(file);
    },
    structuralSharing: false,
  });
}

export function newClient(): QueryClient {
  return new QueryClient({ defaultOptions: { queries: queryDefaults } });
}
