"use client";

import { type QueryClient, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Candidate } from "#lib/check/candidate";
import type { Judged } from "#lib/check/judge";
import type { NumberRead } from "#lib/check/reading";
import type { Words } from "#lib/check/words";
import type { Observation } from "#lib/observation";
import type * as program from "#lib/check/program";
import { recordQuery } from "./queries.client";

export type Program = typeof program;

/** What numbers are judged with. */
export interface Bench {
  day: string;
  program: Program;
  words: Words;
}

/** A number of the text with the reading that counts. */
export interface ReadNumber {
  number: NumberRead;
  reading: Candidate | undefined;
}

/** The indicator whose values a reading needs, if any are held. */
function neededBy(reading: Candidate | undefined, { held }: Words): string | undefined {
  return reading?.period !== undefined && held[reading.indicator]?.length ? reading.indicator : undefined;
}

function judge({ number, reading }: ReadNumber, { day, program, words }: Bench, officials: readonly Observation[]) {
  if (reading?.period === undefined) return undefined;
  const record = { officials, continues: new Map(words.continues) };
  return program.judgeRead(number, { ...reading, period: reading.period }, day, record);
}

/** A number beside the record, which is fetched for it; until that is there, why not. */
export function useJudged({ number, reading }: ReadNumber, { day, program, words }: Bench) {
  const needed = neededBy(reading, words);
  const { data, error, isFetching, isError } = useQuery({
    ...recordQuery(needed ?? ""),
    enabled: needed !== undefined,
  });
  const officials = needed === undefined ? none : data;
  const judged = useMemo(
    () => officials && judge({ number, reading }, { day, program, words }, officials),
    [number, reading, day, program, words, officials],
  );
  const failed = isError && !isFetching;
  return { judged, waiting: officials ? "" : failed ? `The record did not arrive: ${error.message}` : "On its way." };
}
const none: readonly Observation[] = [];

/** Every number of a text beside as much of the record as has arrived. */
export function judgeAll(all: readonly ReadNumber[], bench: Bench, client: QueryClient) {
  return all.map((one) => {
    const needed = neededBy(one.reading, bench.words);
    const officials = needed === undefined ? none : client.getQueryData(recordQuery(needed).queryKey);
    const judged: Judged | undefined = officials && judge(one, bench, officials);
    return { ...one, judged };
  });
}
