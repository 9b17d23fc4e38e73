import Papa from "papaparse";
import { cleanText, formulaStart } from "./text";

/** A cell as it is written: numbers stay numbers, null is an empty cell. */
export type Cell = string | number | null;
export type Row<Column extends string> = Record<Column, Cell>;

const dialect = { newline: "\r\n", escapeFormulae: formulaStart };

/** A cell that is written as it is: plain letters and digits with nothing in it or around it that anybody would quote. */
const bare = /^[A-Za-z0-9](?:[ !#-+\--~]*[!#-+\--~])?$/;
const pieceLength = 65_536;

/** A number in plain digits, which every reader of CSV reads alike: “0.0000001” for 1e-7. */
function digits(value: number): string {
  const text = value === 0 ? "0" : String(value);
  if (!text.includes("e")) return text;
  const [, sign = "", whole = "", decimals = "", exponent] = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? [];
  const places = Number(exponent);
  return places < 0
    ? `${sign}0.${"0".repeat(-places - 1)}${whole}${decimals}`
    : `${sign}${whole}${decimals.padEnd(places, "0")}`;
}

/** A cell as the file has it. PapaParse decides about every cell that is not bare: asked for each of millions, it takes twice the time. */
function written(value: Cell): string {
  if (value === null) return "";
  if (typeof value === "string") return bare.test(value) ? value : Papa.unparse([[cleanText(value)]], dialect);
  if (Number.isFinite(value)) return digits(value);
  throw new RangeError(`${value} is no value that a file can hold: write null where a value is missing.`);
}

/**
 * Rows as a CSV file in our standard dialect, piece by piece: UTF-8 without BOM, comma, CRLF after every line, header first, RFC 4180
 * quoting. No more than one piece is held, however many rows there are.
 *
 * @param columns the columns, in order
 * @param rows one record a row; a missing value is null
 * @returns the pieces, in order; together they are the file
 * @throws RangeError on a number that is none, or has no end
 */
export function* csvPieces<Column extends string>(
  columns: readonly Column[],
  rows: Iterable<Row<Column>>,
): Generator<string> {
  let piece = `${columns.map(written).join(",")}\r\n`;
  for (const row of rows) {
    piece += `${columns.map((column) => written(row[column])).join(",")}\r\n`;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = "";
  }
  if (piece) yield piece;
}

/** The same file as one text, for few rows. */
export function writeCsv<Column extends string>(columns: readonly Column[], rows: Iterable<Row<Column>>): string {
  return [...csvPieces(columns, rows)].join("");
}

/** The cells of one line of a CSV file, and the line in the file on which it begins. */
interface CsvLine {
  line: number;
  cells: string[];
}

/** The lines of a CSV file, its header's first, blank ones left out; every cell is text. Throws an Error naming the line that is malformed. */
export function csvLines(text: string): CsvLine[] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: "," });
  let next = 1;
  const lines = data.map((cells): CsvLine => {
    const line = next;
    next += cells.join("").split("\n").length;
    return { line, cells };
  });
  const [first] = errors;
  if (first) throw new Error(`line ${lines[first.row ?? 0]?.line ?? 1}: ${first.message}`);
  return lines.filter(({ cells }) => cells.length > 1 || cells[0] !== "");
}

/**
 * The records of a CSV file with a header line, each with the line on which it begins; every cell is text.
 *
 * @throws Error naming the line when the file is malformed, has a column twice or a line of another length
 */
export function readRecords(text: string): { line: number; record: Record<string, string> }[] {
  const [{ cells: header } = { cells: [] }, ...lines] = csvLines(text);
  const seen = new Set<string>();
  const twice = header.find((name) => seen.size === seen.add(name).size);
  if (twice !== undefined) throw new Error(`line 1: the column “${twice}” stands there twice`);
  return lines.map(({ line, cells }) => {
    if (cells.length !== header.length)
      throw new Error(`line ${line}: it has ${cells.length} cells, the header has ${header.length}`);
    return { line, record: Object.fromEntries(header.map((name, column) => [name, cells[column] ?? ""])) };
  });
}

/** The records alone. */
export function readCsv(text: string): Record<string, string>[] {
  return readRecords(text).map(({ record }) => record);
}
