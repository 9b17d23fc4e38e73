import { codes } from "./column-types";
import type { Table } from "./tables";
import type { Step } from "./version";

/** What programs that read the files rely on: every column, every code and every address. */
export type Contract = readonly string[];

/**
 * The contract of what is published, sorted.
 *
 * @param tables the tables of the catalog
 * @param paths the files under /data/v1/, but for those of series, which come and go with their editions
 */
export function contractOf(tables: readonly Table[], paths: Iterable<string>): Contract {
  return [
    ...tables.flatMap(({ name, columns }) => columns.map((column) => `column ${name} ${column}`)),
    ...Object.entries(codes).flatMap(([column, all]) => all.map((code) => `code ${column} ${code}`)),
    ...Array.from(paths)
      .filter((path) => !path.startsWith("series/"))
      .map((path) => `address ${path}`),
  ].sort();
}

/** What of a contract is gone, what is new, and the step of the version that this asks for. */
export function contractStep(released: Contract, now: Contract): { gone: string[]; added: string[]; step?: Step } {
  const [before, after] = [new Set(released), new Set(now)];
  const gone = released.filter((line) => !after.has(line));
  const added = now.filter((line) => !before.has(line));
  if (gone.length) return { gone, added, step: "major" };
  return added.length ? { gone, added, step: "minor" } : { gone, added };
}
