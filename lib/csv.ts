import Papa from "papaparse";

/** A cell as it is written: numbers stay numbers, null is an empty cell. */
export type Cell = string | number | null;
export type Row<Column extends string> = Record<Column, Cell>;

/** The built-in pattern misses cells with a line break, hence our own (OWASP formula injection; conventions: CSV). */
const formula = /^[=+\-@\t\r]/;
const invisible = /[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Text as a cell may hold it: NFC, no bidi controls, plain spaces for no-break and thin ones. */
export function cleanText(text: string): string {
  return text
    .normalize("NFC")
    .replace(invisible, "")
    .replace(/[\u00a0\u2009\u202f]/g, " ");
}

const dialect = { newline: "\r\n", escapeFormulae: formula };

/** A cell that is written as it is: plain letters and digits with nothing in it or around it that anybody would quote. */
const bare = /^[A-Za-z0-9](?:[ !#-+\--~]*[!#-+\--~])?$/;
const pieceLength = 65_536;

/** A cell as the file has it. PapaParse decides about every cell that is not bare: asked for each of millions, it takes twice the time. */
function written(value: Cell): string {
  if (value === null) return "";
  if (typeof value === "string") return bare.test(value) ? value : Papa.unparse([[cleanText(value)]], dialect);
  return value === 0 ? "0" : String(value);
}

/**
 * Rows as a CSV file in our standard dialect, piece by piece: UTF-8 without BOM, comma, CRLF after every line, header first, RFC 4180
 * quoting. No more than one piece is held, however many rows there are.
 *
 * @param columns the columns, in order
 * @param rows one record a row; a missing value is null
 * @returns the pieces, in order; together they are the file
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

/** True when a cell of text would be read as a formula by a spreadsheet. */
export function looksLikeFormula(text: string): boolean {
  return formula.test(text);
}

/**
 * The records of a CSV file with a header line; every cell is text.
 *
 * @throws Error naming the line when the file is malformed
 */
export function readCsv(text: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const [first] = errors;
  if (first) throw new Error(`line ${(first.row ?? 0) + 2}: ${first.message}`);
  return data;
}
