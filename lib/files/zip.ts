import { unzipSync, type Zippable, zipSync } from "fflate";

/** The oldest date that a ZIP file can hold; the same bytes whenever it is made. */
const date = new Date(1980, 0, 1);

/** Files as a ZIP file, in the order of their names; made twice it is the same. */
export function writeZip(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const sorted = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted) as Zippable, { mtime: date, level: 9 });
}

/** A ZIP file that somebody else made, without the time at which it was made. */
export function undatedZip(file: Uint8Array): Uint8Array {
  return writeZip(unzipSync(file));
}
