import { readFileSync } from "node:fs";

/** Whoever names one number of a chart mostly goes on to name its others; a catalog of thousands is not kept. */
const mostKept = 16;

/**
 * Tells which observations the charts of an export have a place for: those in the first column of a chart's own table.
 * @param {string} folder
 * @param {Set<string>} files every file of the export; of a chart without a table everything is believed
 * @returns {(chart: string, observation: string) => boolean}
 */
export function chartReader(folder, files) {
  const kept = new Map();
  const idsOf = (chart) => {
    const table = `data/v1/${chart}.csv`;
    if (!files.has(table)) return undefined;
    // No cell holds a line break (conventions: CSV), and no id a comma.
    const [, ...lines] = readFileSync(`${folder}/${table}`, "utf8").split("\r\n");
    return new Set(lines.map((line) => line.slice(0, line.indexOf(","))));
  };
  return (chart, observation) => {
    const ids = kept.get(chart) ?? idsOf(chart);
    if (!ids) return true;
    kept.delete(chart);
    kept.set(chart, ids);
    for (const oldest of kept.keys()) if (kept.size > mostKept) kept.delete(oldest);
    return ids.has(observation);
  };
}
