import type { Status } from "#lib/cells";
import type { SeriesRecord, SourceSpec } from "#lib/schema";
import type { Client } from "./client";

/** One value of a release: period in our code, value in the record's unit. Periods without a value are left out. */
export interface Reading {
  period: string;
  value: number;
  status: Status;
}

/** What a publisher says of a series today. */
export interface Release {
  /** The day of the publisher's release or, where it gives none, of the retrieval: `2026-11-05`. */
  vintage: string;
  /** What that day is: the publisher's release, or that of the copy fetched. */
  dateBasis: "release" | "snapshot";
  readings: readonly Reading[];
  source: SourceSpec;
  /** The edition as a title names it: "World Development Indicators, 5 November 2026". */
  edition: string;
  /** The edition as a chart's label names it: "WDI 5 November 2026". */
  short: string;
  /** The sentences of the notes that say which numbers these are and where they were fetched. */
  provenance: string;
}

/** What a fetch may use; the day is UTC. */
export interface Context {
  client: Client;
  env: Readonly<Record<string, string | undefined>>;
  today: string;
}

/** A series that can be refreshed: the lineage it continues and how its next vintage is fetched and labelled. */
export interface Template {
  lineage: string;
  /** The publisher's code of it. */
  code: string;
  /** Decimals kept of what the API sends. */
  decimals: number;
  /** What follows the edition in the short name, where the indicator alone does not say it: "services". */
  label?: string;
  /** What a reader of any vintage has to know. */
  caveat?: string;
  /**
   * Fetches the whole series.
   *
   * @param record the newest vintage held: its place, calendar and frequency say how to read the answer
   * @throws RefreshError when the answer cannot be had or is not the one asked for
   */
  fetchSeries(context: Context, record: SeriesRecord): Promise<Release>;
}

/** A publisher with an API. Each stands in scripts/refresh/publishers and is found there. */
export interface Publisher {
  /** As the command line names it. */
  id: string;
  title: string;
  series: readonly Template[];
  /** Says what is missing before anything can be fetched, such as a key; undefined when nothing is. */
  missing?(env: Context["env"]): string | undefined;
}
