import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from "node:fs";
import { type Cell, csvPieces, type Row } from "#lib/csv";
import { observationColumns } from "#lib/columns";

type ObservationRow = Row<(typeof observationColumns)[number]>;

const rounds = 5;

/** Invented rows, as many as asked for, each made when it is asked for. */
function* inventedRows(count: number): Generator<ObservationRow> {
  const cells: [string, Cell][] = observationColumns.map((column) => [column, `invented ${column}`]);
  const row = Object.fromEntries(cells) as ObservationRow;
  for (let index = 0; index < count; index += 1)
    yield { ...row, observation_id: `invented-${index}`, value: index / 8, quote: 'It “rose”, by "8%"', note: null };
}

/** The limit: quotes what RFC 4180 asks for, knows nothing of formulas or Unicode, and writes 64 kB at a time. */
function* plainPieces(rows: Iterable<ObservationRow>): Generator<string> {
  const quoted = (value: Cell): string => {
    const text = value === null ? "" : String(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  let piece = `${observationColumns.join(",")}\r\n`;
  for (const row of rows) {
    piece += `${observationColumns.map((column) => quoted(row[column])).join(",")}\r\n`;
    if (piece.length < 65_536) continue;
    yield piece;
    piece = "";
  }
  yield piece;
}

interface Run {
  seconds: number;
  /** The most memory beyond that at the start, in MB. */
  extra: number;
}

function run(pieces: Iterable<string>): Run {
  const [file, before, begun] = [openSync("/dev/null", "w"), process.memoryUsage.rss(), performance.now()];
  let most = before;
  let written = 0;
  for (const piece of pieces) {
    writeSync(file, piece);
    written += 1;
    if (written % 64 === 0) most = Math.max(most, process.memoryUsage.rss());
  }
  closeSync(file);
  return { seconds: (performance.now() - begun) / 1000, extra: (most - before) / 1e6 };
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

/** Writes `count` observations with either writer by turns, and puts medians and their ratio into bench/results. */
export function main(count = 1_000_000): void {
  const ours: Run[] = [];
  const plain: Run[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(run(csvPieces(observationColumns, inventedRows(count))));
    plain.push(run(plainPieces(inventedRows(count))));
  }
  const seconds = { ours: median(ours.map((one) => one.seconds)), plain: median(plain.map((one) => one.seconds)) };
  const extra = Math.max(...ours.map((one) => one.extra));
  const table = [
    `| ${count.toLocaleString("en-GB")} observations | ours | plain writer | ratio | budget |`,
    "| --- | --- | --- | --- | --- |",
    `| seconds, median of ${rounds} | ${seconds.ours.toFixed(2)} | ${seconds.plain.toFixed(2)} | ${(seconds.ours / seconds.plain).toFixed(2)} | 1.5 |`,
    `| extra memory, MB, most of ${rounds} | ${extra.toFixed(0)} | ${Math.max(...plain.map((one) => one.extra)).toFixed(0)} | | 100 |`,
  ].join("\n");
  mkdirSync("bench/results", { recursive: true });
  writeFileSync("bench/results/exports.json", `${JSON.stringify({ count, ours, plain, seconds }, null, 1)}\n`);
  writeFileSync("bench/results/exports.md", `# Exports\n\n${table}\n`);
  console.log(table);
}
