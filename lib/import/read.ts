import { decideLater, own } from "./decide";
import { type Decision, decisionsOf } from "./decisions";
import { findDelimiter } from "./delimiter";
import { type Encoding, findEncoding, findLegacy } from "./encoding";
import { nameSeries } from "./names";
import { type Decided, makePlan, type Overrides, type Plan } from "./plan";
import { ImportRefused, type ImportProblem, type ProblemCode } from "./problem";
import { type Delimiter, type Line, Splitter, splitText } from "./split";
import type { RawSeries } from "./raw-series";
import { type Counts, Table } from "./table";

/** A series of a file as it is listed: what it is called, how far it reaches. */
export interface SeriesSummary {
  id: number;
  name: string;
  unit: string;
  kind: RawSeries["kind"];
  count: number;
  missing: number;
  first: string;
  last: string;
}

/** The first rows of a file with what their columns are for. */
export interface Preview {
  header: string[];
  roles: ("period" | "value" | "key" | "")[];
  rows: { line: number; cells: string[] }[];
  more: number;
}

/** All that is told of a file that was read. */
export interface Report {
  name: string;
  decisions: Decision[];
  counts: Counts;
  problems: ImportProblem[];
  problemCounts: [ProblemCode, number][];
  preview: Preview;
  series: SeriesSummary[];
  /** True where nothing is left to look at: every decision is certain and no row was left out. */
  sure: boolean;
}

/** A file that was read: what is told of it, and its series. */
export interface ReadFile {
  report: Report;
  series: RawSeries[];
}

const headBytes = 256 * 1024;
const pieceLength = 64 * 1024;
const shownRows = 6;
const shownColumns = 8;

interface Head {
  encoding: Decided<Encoding>;
  delimiter: Decided<Delimiter>;
  lines: Line[];
  plan: Plan;
}

/** The first rows of a file, decoded; a row that is cut off is left out. */
function headText(bytes: Uint8Array, encoding: Encoding, whole: boolean): string {
  const text = new TextDecoder(encoding).decode(bytes, { stream: !whole });
  return whole ? text : text.slice(0, text.lastIndexOf("\n") + 1);
}

function refuseOthers(text: string): void {
  const start = text.trimStart().slice(0, 200).toLowerCase();
  const name = /^<!doctype html|^<html/.test(start)
    ? "a web page"
    : /^<\?xml/.test(start)
      ? "XML"
      : /^[[{]\s*["{[]/.test(start)
        ? "JSON"
        : "";
  if (!name) return;
  const remedy = name === "a web page" ? "Download the data as CSV from that page." : "Ask the publisher for CSV.";
  throw new ImportRefused({ code: "not_text", message: `The file is ${name}, not CSV.`, remedy });
}

function readHead(bytes: Uint8Array, whole: boolean, chosen: Overrides): Head {
  if (bytes.length === 0)
    throw new ImportRefused({ code: "empty", message: "The file is empty.", remedy: "Choose another one." });
  const { encoding: found, why } = findEncoding(bytes);
  const encoding = own(chosen.encoding, { value: found, why, sure: true });
  const text = headText(bytes, encoding.value, whole);
  refuseOthers(text);
  const [, said] = /^sep=([,;|\t])\r?\n/i.exec(text) ?? [];
  const guess = said
    ? { delimiter: said as Delimiter, why: "The first line says so.", sure: true }
    : findDelimiter(text);
  const delimiter = own(chosen.delimiter, { value: guess.delimiter, why: guess.why, sure: guess.sure });
  const lines = splitText(text, delimiter.value).slice(0, 2000);
  return { encoding, delimiter, lines, plan: makePlan(lines, delimiter.value, chosen) };
}

/** How far the reading of a file has come. */
export type Progress = (bytes: number, total: number) => void;

/** Sends a file through a table, piece by piece. Throws a TypeError where it is not in this encoding. */
async function fill(
  file: Blob,
  { encoding, delimiter, plan }: Head,
  fatal: boolean,
  progress: Progress,
): Promise<Table> {
  const [table, splitter] = [new Table(plan), new Splitter(delimiter.value)];
  const decoder = new TextDecoder(encoding.value, { fatal });
  const take = (text: string): void => {
    for (let at = 0; at < text.length; at += pieceLength)
      for (const line of splitter.push(text.slice(at, at + pieceLength))) table.add(line);
  };
  const reader = file.stream().getReader();
  for (let bytes = 0; ;) {
    const { done, value } = await reader.read();
    if (done) break;
    take(decoder.decode(value, { stream: true }));
    bytes += value.length;
    progress(bytes, file.size);
  }
  take(decoder.decode());
  for (const line of splitter.end()) table.add(line);
  table.finish();
  return table;
}

function previewOf({ plan, lines }: Head): Preview {
  const rows = lines.filter(({ line }) => line >= plan.first).slice(0, shownRows);
  const role = (column: number): Preview["roles"][number] => {
    if (plan.layout.value !== "across" && column === plan.period.value) return "period";
    return plan.values.includes(column) ? "value" : plan.keys.includes(column) ? "key" : "";
  };
  const header = plan.names.slice(0, shownColumns);
  return {
    header,
    roles: header.map((_, column) => role(column)),
    rows: rows.map(({ line, cells }) => ({ line, cells: header.map((_, column) => cells[column] ?? "") })),
    more: plan.names.length - header.length,
  };
}

function summaries(table: Table, plan: Plan, name: string): SeriesSummary[] {
  const named = nameSeries(table, plan, name.replace(/\.[a-z]{2,4}$/i, ""));
  return [...table.series.values()].map(({ kind, times, values }, id) => {
    const missing = values.filter(Number.isNaN).length;
    const range = { first: times[0]?.code ?? "", last: times.at(-1)?.code ?? "" };
    return { id, kind, missing, count: values.length - missing, ...range, name: "", unit: "", ...named[id] };
  });
}

/** Where a file that began as UTF-8 turns out to be none, the old encoding that its letters show. */
async function legacyHead(file: Blob, chosen: Overrides, bytes: Uint8Array, whole: boolean): Promise<Head> {
  const { encoding } = findLegacy(new Uint8Array(await file.slice(0, 8 * 1024 * 1024).arrayBuffer()));
  const head = readHead(bytes, whole, { ...chosen, encoding });
  return { ...head, encoding: { value: encoding, why: "Further down it is no UTF-8.", sure: true } };
}

/**
 * Reads a file as series over time: decides how it is written, reads all of it in pieces, names what cannot be read and keeps the rest.
 *
 * @param chosen what a reader decided otherwise
 * @throws ImportRefused where nothing of it can be read
 */
export async function readFile(
  file: Blob,
  name: string,
  chosen: Overrides = {},
  progress: Progress = () => undefined,
): Promise<ReadFile> {
  const bytes = new Uint8Array(await file.slice(0, headBytes).arrayBuffer());
  const whole = file.size <= headBytes;
  let head = readHead(bytes, whole, chosen);
  let table: Table;
  try {
    table = await fill(file, head, head.encoding.value === "utf-8" && !chosen.encoding, progress);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    head = await legacyHead(file, chosen, bytes, whole);
    table = await fill(file, head, false, progress);
  }
  const plan = decideLater(head.plan, table.met, chosen);
  const decisions = decisionsOf(head.encoding, head.delimiter, plan, head.lines);
  const { counts, problems } = table;
  return {
    series: [...table.series.values()],
    report: {
      ...{ name, decisions, counts },
      problems: problems.toSorted((a, b) => a.line - b.line),
      problemCounts: [...table.problemCounts],
      preview: previewOf(head),
      series: summaries(table, head.plan, name),
      sure: decisions.every(({ sure }) => sure) && problems.length === 0,
    },
  };
}
