import Papa from "papaparse";

/** The characters that can part cells. */
export const delimiters = { ",": "Comma", ";": "Semicolon", "\t": "Tab", "|": "Vertical bar" } as const;
export type Delimiter = keyof typeof delimiters;

/** A row of a file and the line on which it begins; `fault` where its quotation marks are not in order. */
export interface Line {
  line: number;
  cells: string[];
  fault?: "open_quote" | "loose_quote";
}

interface Parsed {
  data: string[][];
  errors: { code: string; row?: number }[];
  meta: { cursor: number };
}

/** A quotation mark that is not closed within so many letters is taken for a fault, else it would swallow the rest of the file. */
const longestQuote = 200_000;
/** After so many faults quotation marks are taken for letters, since each fault costs a second look. */
const mostFaults = 500;

const plainEnds = (text: string): string => (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);

/** Parts text that comes in pieces into rows of cells; all line ends become plain ones. */
export class Splitter {
  private rest = "";
  private line = 1;
  private faults = 0;

  constructor(private readonly delimiter: Delimiter) {}

  /** The rows that are whole once a piece has come. */
  push(piece: string): Line[] {
    // Whether a line feed follows a carriage return at the end is seen in the next piece.
    const held = piece.endsWith("\r") ? 1 : 0;
    const whole = this.rest + piece.slice(0, piece.length - held);
    this.rest = plainEnds(whole);
    const lines = this.take(true);
    if (held) this.rest += "\r";
    return lines;
  }

  /** The rows that are left when nothing more comes. */
  end(): Line[] {
    this.rest = plainEnds(this.rest);
    const whole = this.rest.endsWith("\n") ? this.take(true) : [];
    return [...whole, ...this.take(false)];
  }

  private parse(ignoreLastRow: boolean): Parsed {
    const quotes = this.faults < mostFaults;
    const parser = new Papa.Parser({ delimiter: this.delimiter, newline: "\n", ...(!quotes && { fastMode: true }) });
    return parser.parse(this.rest, 0, ignoreLastRow) as Parsed;
  }

  private take(more: boolean): Line[] {
    const lines: Line[] = [];
    while (this.rest !== "") {
      const { data, errors, meta } = this.parse(more);
      const row = errors.find(({ row: at = 0 }) => at < data.length)?.row;
      if (row !== undefined) {
        this.takeUntilFault(lines, data, row, errors);
        continue;
      }
      this.add(lines, data);
      this.rest = more ? this.rest.slice(meta.cursor) : "";
      if (this.rest.length < longestQuote || !this.rest.includes('"') || this.faults >= mostFaults) break;
      this.breakOff(lines);
    }
    return lines;
  }

  /** Takes the rows before a fault, and of the fault one line, so that it costs no other row. */
  private takeUntilFault(lines: Line[], rows: readonly string[][], at: number, errors: Parsed["errors"]): void {
    const [row = [], open] = [rows[at], errors.some((one) => one.row === at && one.code === "MissingQuotes")];
    const alone = !open && !row.some((cell) => cell.includes("\n"));
    const count = this.add(lines, rows.slice(0, at));
    this.rest = this.rest.slice(this.lengthOf(count));
    const loose = errors.some((one) => one.row === at && one.code === "InvalidQuotes");
    this.breakOff(lines, loose ? "loose_quote" : "open_quote", alone ? row : undefined);
  }

  /** Appends rows with their lines; returns how many lines they take. */
  private add(lines: Line[], rows: readonly string[][]): number {
    const before = this.line;
    const quoted = this.rest.includes('"');
    for (const cells of rows) {
      lines.push({ line: this.line, cells });
      this.line += quoted ? cells.reduce((sum, cell) => sum + cell.split("\n").length - 1, 1) : 1;
    }
    return this.line - before;
  }

  /** How long so many lines at the beginning of what is left are. */
  private lengthOf(count: number): number {
    let at = 0;
    for (let line = 0; line < count; line += 1) {
      const end = this.rest.indexOf("\n", at);
      at = end < 0 ? this.rest.length : end + 1;
    }
    return at;
  }

  /** Takes the first line out as one whose quotation marks are not in order. */
  private breakOff(lines: Line[], fault: Line["fault"] = "open_quote", cells?: string[]): void {
    const length = this.lengthOf(1);
    const text = this.rest.slice(0, length).replace(/\n$/, "");
    lines.push({ line: this.line, cells: cells ?? text.split(this.delimiter), fault });
    this.faults += 1;
    this.line += 1;
    this.rest = this.rest.slice(length);
  }
}

/** All rows of a text. */
export function splitText(text: string, delimiter: Delimiter): Line[] {
  const splitter = new Splitter(delimiter);
  return [...splitter.push(text), ...splitter.end()];
}

export const isBlank = ({ cells }: Line): boolean => cells.every((cell) => cell.trim() === "");
