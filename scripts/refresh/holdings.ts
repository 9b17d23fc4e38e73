import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { seriesRecords } from "#data/series";
import { sources } from "#data/sources";
import { latestDay } from "#lib/record";
import { SeriesRecord, type SeriesRow } from "#lib/schema";
import { readSeriesRows } from "#lib/series-file";
import { RefreshError } from "./refresh-error";

/** What a data folder holds: its records, and the source tags that need not be written again. */
export interface Holdings {
  root: string;
  records: readonly SeriesRecord[];
  sources: ReadonlySet<string>;
}

/** A series' files, from the project's root; `json` holds the record of a refreshed one. */
export function seriesFile({ folder, publisher, id }: SeriesRecord, kind: "csv" | "json"): string {
  return `data/series/${folder ?? publisher}/${id}.${kind}`;
}

/** The file of a refreshed source tag, from the project's root. */
export function sourceFile(tag: string): string {
  return `data/sources/${tag}.json`;
}

function filesBelow(root: string, folder: string): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  const found = readdirSync(path, { recursive: true, encoding: "utf8" });
  return found.map((file) => `${folder}/${file.replaceAll("\\", "/")}`).sort();
}

function refreshedRecords(root: string): SeriesRecord[] {
  const files = filesBelow(root, "data/series").filter((file) => file.endsWith(".json"));
  return files.map((file) => SeriesRecord.parse(JSON.parse(readFileSync(join(root, file), "utf8"))));
}

/**
 * What the folder holds, with what earlier runs wrote into it.
 *
 * @param root the project, or a copy of its data folder's parent
 */
export function readHoldings(root: string): Holdings {
  const records = [...seriesRecords.map((record) => SeriesRecord.parse(record)), ...refreshedRecords(root)];
  const tagFiles = filesBelow(root, "data/sources").filter((file) => file.endsWith(".json"));
  return {
    root,
    records: [...new Map(records.map((record) => [record.id, record])).values()],
    sources: new Set([...sources.map(({ id }) => id), ...tagFiles.map((file) => basename(file, ".json"))]),
  };
}

/** The vintage of a lineage that was published last. Throws a RefreshError for a lineage without members. */
export function newestOf(lineage: string, { records }: Holdings): SeriesRecord {
  const members = records.filter((record) => record.lineage === lineage);
  const [newest] = members.sort((a, b) => latestDay(b.vintage).localeCompare(latestDay(a.vintage)));
  if (newest) return newest;
  throw new RefreshError(`No record in data/series.ts has the lineage ${lineage}: write its first vintage by hand.`);
}

/** The rows of a record. Throws a CorpusError naming every cell that is wrong. */
export function rowsOf(record: SeriesRecord, root: string): SeriesRow[] {
  const file = seriesFile(record, "csv");
  return readSeriesRows(readFileSync(join(root, file), "utf8"), file);
}

/** What a run that was killed left behind: files half written, and rows that no record names. */
export function leftOvers({ root, records }: Holdings): string[] {
  const named = new Set(records.map((record) => seriesFile(record, "csv")));
  const files = [...filesBelow(root, "data/series"), ...filesBelow(root, "data/sources")];
  return files.filter((file) => file.endsWith(".tmp") || (file.endsWith(".csv") && !named.has(file)));
}
