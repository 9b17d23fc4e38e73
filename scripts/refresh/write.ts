import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readSeriesRows, writeSeriesRows } from "#lib/series-file";
import { type Holdings, seriesFile, sourceFile } from "./holdings";
import type { Vintage } from "./vintage";

/** Writes a file so that it is there whole or not at all. */
export type Write = (path: string, text: string) => void;

/** Writes to the disk through a temporary name. Throws what the disk says, leaving neither file nor temporary one. */
export const writeWhole: Write = (path, text) => {
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(`${path}.tmp`, text, { flush: true });
    renameSync(`${path}.tmp`, path);
  } catch (error) {
    rmSync(`${path}.tmp`, { force: true });
    throw error;
  }
};

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Rows first, record last, so that no record ever names a file or a source that is missing. */
function filesOf({ record, rows, source }: Vintage, known: ReadonlySet<string>): [path: string, text: string][] {
  const tag: [string, string][] = known.has(source.id) ? [] : [[sourceFile(source.id), json(source)]];
  return [[seriesFile(record, "csv"), writeSeriesRows(rows)], ...tag, [seriesFile(record, "json"), json(record)]];
}

/**
 * Writes a vintage beside the older ones: all its files, or none. It does not wait in between, so that a signal is
 * acted on before or after.
 *
 * @returns the holdings with the vintage
 * @throws what the disk says, after taking back what was written
 */
export function writeVintage(vintage: Vintage, holdings: Holdings, write: Write): Holdings {
  const files = filesOf(vintage, holdings.sources);
  readSeriesRows(writeSeriesRows(vintage.rows), seriesFile(vintage.record, "csv"));
  const written: string[] = [];
  try {
    for (const [file, text] of files) {
      write(join(holdings.root, file), text);
      written.push(file);
    }
  } catch (error) {
    for (const file of written) rmSync(join(holdings.root, file), { force: true });
    throw error;
  }
  const records = [...holdings.records, vintage.record];
  return { ...holdings, records, sources: new Set([...holdings.sources, vintage.source.id]) };
}
