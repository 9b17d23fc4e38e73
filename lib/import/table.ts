import type { Status } from "../cells";
import { statusNames } from "../format";
import { parsePeriod, type Period } from "../period";
import { coarsen } from "./grain";
import { markOf } from "./missing";
import { type CellNumber, readNumber } from "./number-text";
import { isPeriodText, readPeriod } from "./period-text";
import { plainCell } from "./plain";
import { howOf, type Met } from "./decide";
import type { Plan } from "./plan";
import { importProblem, type ImportProblem, type ProblemCode } from "./problem";
import { emptySeries, type RawSeries, sortSeries, type Time } from "./raw-series";
import { isBlank, type Line } from "./split";
import { isFiscalYear, isSplitYear } from "./split-year";
import { scaled } from "./unit-text";

/** Where every line of a file went. `lines` is the sum of those before it; `cells` that of `values`, `missing` and `bad`. */
export interface Counts {
  before: number;
  header: number;
  blank: number;
  /** Lines of words among or below the rows, such as a source. */
  notes: number;
  rows: number;
  lines: number;
  values: number;
  missing: number;
  /** Cells of values that a problem names. */
  bad: number;
  cells: number;
}

/** Of so many problems each is named; of more, only their number. */
export const mostProblems = 200;
const mostSeries = 20_000;
/** A status by its letter and by its word. */
const statuses = new Map(
  (Object.entries(statusNames) as [Status, string][]).flatMap(([status, name]): [string, Status][] => [
    [status.toLowerCase(), status],
    [name, status],
  ]),
);

/** Takes the lines of a file one by one. Every line and every cell of values is counted as something. */
export class Table {
  readonly counts: Counts = {
    before: 0,
    header: 0,
    blank: 0,
    notes: 0,
    rows: 0,
    lines: 0,
    values: 0,
    missing: 0,
    bad: 0,
    cells: 0,
  };
  readonly problems: ImportProblem[] = [];
  readonly problemCounts = new Map<ProblemCode, number>();
  readonly series = new Map<string, RawSeries>();
  /** The first text of each kind that can be read in several ways. */
  readonly met: Met = {};
  private readonly periods = new Map<string, Time | string>();
  private readonly parts: string[] | undefined;
  private readonly missing: ReadonlySet<string>;

  constructor(private readonly plan: Plan) {
    this.missing = new Set(plan.missing.value);
    const [first = ""] = plan.names;
    // Eurostat writes several keys in one cell, “freq,unit,geo\TIME_PERIOD”.
    this.parts = plan.layout.value === "across" && first.includes("\\") ? first.split("\\")[0]?.split(",") : undefined;
  }

  /** The names of what tells series apart. */
  get keyNames(): string[] {
    return this.parts ?? this.plan.keys.map((column) => this.plan.names[column] ?? "");
  }

  add(line: Line): void {
    const { plan, counts } = this;
    counts.lines += 1;
    if (isBlank(line) && !line.fault) counts.blank += 1;
    else if (line.line === plan.header.value) counts.header += 1;
    else if (line.line < plan.header.value) counts.before += 1;
    else if (line.line < plan.first && !this.hasNumber(line)) counts[plan.header.value ? "notes" : "before"] += 1;
    else if (this.isNote(line)) counts.notes += 1;
    else this.addRow(line);
  }

  /** True for words without a value: alone in a line, or across in a row that has nothing under any period. */
  private isNote({ cells, fault }: Line): boolean {
    const { layout, width, values, decimal } = this.plan;
    if (fault) return false;
    if (layout.value === "across" && cells.length >= width)
      return values.every((column) => cells[column]?.trim() === "");
    const full = cells.filter((cell) => cell.trim() !== "");
    const text = full.length === 1 ? plainCell(full[0] ?? "") : "";
    return text !== "" && !isPeriodText(text) && readNumber(text, decimal.value) === undefined;
  }

  /** True for a row of the table that has a number where one is expected, though it stands above the first period. */
  private hasNumber({ cells }: Line): boolean {
    const { values, decimal } = this.plan;
    return values.some((at) => readNumber(plainCell(cells[at] ?? ""), decimal.value) !== undefined);
  }

  private addRow(row: Line): void {
    const { plan, counts } = this;
    counts.rows += 1;
    counts.cells += plan.values.length;
    const fault = this.faultOf(row);
    if (fault) return this.refuse(fault[0], row, undefined, fault[1], plan.values.length);
    if (plan.layout.value === "across") return this.addAcross(row);
    const time = this.periodOf(row.cells[plan.period.value] ?? "");
    if (typeof time === "string") {
      const code = time.startsWith("The date") ? "not_whole_period" : "no_period";
      return this.refuse(code, row, plan.period.value, time, plan.values.length);
    }
    for (const column of plan.values) this.addCell(row, column, column, time);
  }

  private addAcross(row: Line): void {
    for (const column of this.plan.values) {
      const time = this.periodOf(this.plan.names[column] ?? "");
      if (typeof time === "string") this.refuse("no_period", row, column, time, 1);
      else this.addCell(row, column, -1, time);
    }
  }

  private faultOf({ cells, fault }: Line): [ProblemCode, string] | undefined {
    const { width } = this.plan;
    if (fault === "open_quote") return ["open_quote", "A quotation mark is opened and never closed."];
    if (fault) return ["loose_quote", "A quotation mark stands inside a cell."];
    if (cells.length < width) return ["short_row", `The row has ${cells.length} cells, the table ${width}.`];
    const over = cells.length > width && cells.slice(width).some((cell) => cell.trim() !== "");
    return over ? ["long_row", `The row has ${cells.length} cells, the table ${width}.`] : undefined;
  }

  /** The period of a cell; a sentence where it has none. */
  private periodOf(cell: string): Time | string {
    const before = this.periods.get(cell);
    if (before !== undefined) return before;
    const found = this.readPeriod(cell);
    this.periods.set(ownCopy(cell), found);
    return found;
  }

  private readPeriod(cell: string): Time | string {
    const { grain } = this.plan;
    const text = plainCell(cell);
    const exact = readPeriod(text, howOf(this.plan));
    if (exact && isSplitYear(text)) this.met.split ??= text;
    if (exact && isFiscalYear(text) && !exact.startsWith(`SH${text.slice(-4)}`)) this.met.fiscal ??= text;
    if (exact === undefined)
      return text === "" ? "The period is missing." : `“${short(text)}” is not a period that is known here.`;
    const code = coarsen(exact, grain?.value ?? "day");
    if (code === undefined)
      return `The date “${short(text)}” is neither the first nor the last day of a ${grain?.value}.`;
    const { kind, start } = parsePeriod(code);
    return { code, kind, start };
  }

  private addCell(row: Line, at: number, column: number, time: Time): void {
    const { plan, counts } = this;
    const cell = plainCell(row.cells[at] ?? "");
    const isMissing = cell === "" || this.missing.has(markOf(cell));
    const number = isMissing ? undefined : this.numberOf(cell);
    if (!isMissing && !number) return this.refuse("not_a_number", row, at, `“${short(cell)}” is not a number.`, 1);
    if (cell === "" && plan.site?.form === "wide") {
      counts.missing += 1;
      return;
    }
    const series = this.seriesOf(row, column, time.kind);
    if (!series) return this.refuse("too_many_series", row, at, `The file has more than ${mostSeries} series.`, 1);
    if (number) counts.values += 1;
    else counts.missing += 1;
    series.times.push(time);
    series.values.push(number?.value ?? NaN);
    series.decimals.push(number?.decimals ?? 0);
    series.statuses.push(number ? this.statusOf(row, number.status, time) : "M");
    series.qualifiers.push(plan.qualifier === undefined ? "" : (row.cells[plan.qualifier] ?? ""));
    series.stated.push(cell !== "");
    series.lines.push(row.line);
  }

  /** The number of a cell, one in brackets as it was decided. */
  private numberOf(cell: string): CellNumber | undefined {
    const { decimal, brackets } = this.plan;
    const number = readNumber(cell, decimal.value);
    if (!number || !cell.startsWith("(")) return number;
    this.met.brackets ??= cell;
    return brackets?.value === "plain" ? { ...number, value: Math.abs(number.value) } : number;
  }

  private statusOf({ cells }: Line, printed: Status, { start }: Time): Status {
    const { status, estimates } = this.plan;
    if (printed !== "A") return printed;
    const last = estimates?.value === "after" ? (cells[estimates.column] ?? "").trim() : "";
    if (/^(?:19|20)\d\d$/.test(last) && start.slice(0, 4) > last) return "E";
    return status === undefined ? "A" : (statuses.get((cells[status] ?? "").trim().toLowerCase()) ?? "A");
  }

  /** The series that a value belongs to. In the files of others each kind of period is one of its own. */
  private seriesOf({ cells }: Line, column: number, kind: Period["kind"]): RawSeries | undefined {
    const { keys, site } = this.plan;
    const words = this.parts ? (cells[0] ?? "").split(",") : keys.map((key) => cells[key] ?? "");
    const id = [column, site ? this.unitOf(cells, column) : kind, ...words].join("\u0001");
    const found = this.series.get(id);
    if (found && found.kind !== kind) found.kind = "range";
    if (found || this.series.size >= mostSeries) return found;
    const names = words.map((word) => ownCopy(word.replace(/\s+/g, " ").trim()));
    const series = emptySeries({ column, kind, keys: names, unit: ownCopy(this.unitOf(cells, column)) });
    this.series.set(id, series);
    return series;
  }

  private unitOf(cells: readonly string[], column: number): string {
    const { unit, scale, units } = this.plan;
    const name = (unit === undefined ? units[column] : cells[unit])?.trim() ?? "";
    return scaled(name, scale === undefined ? "" : (cells[scale]?.trim() ?? ""));
  }

  private refuse(code: ProblemCode, { line }: Line, column: number | undefined, message: string, cells: number): void {
    this.counts.bad += cells;
    this.problemCounts.set(code, (this.problemCounts.get(code) ?? 0) + 1);
    if (this.problems.length >= mostProblems) return;
    const place = column === undefined ? undefined : { number: column + 1, name: this.plan.names[column] ?? "" };
    this.problems.push(importProblem(code, { line, column: place, cells }, message));
  }

  /** Puts every series in the order of time; of a period that comes twice the first stays, the other is named. Files of ours keep all. */
  finish(): void {
    for (const series of this.series.values())
      sortSeries(series, this.plan.site ? undefined : (index, first) => this.twice(series, index, first));
  }

  private twice({ times, values, lines, column }: RawSeries, index: number, first: number): void {
    if (Number.isNaN(values[index] ?? NaN)) this.counts.missing -= 1;
    else this.counts.values -= 1;
    const at = column < 0 ? undefined : column;
    const message = `${times[index]?.code} of this series stands in line ${lines[first]} already, which is kept.`;
    this.refuse("twice", { line: lines[index] ?? 0, cells: [] }, at, message, 1);
  }
}

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

/** A text of its own: a part of a longer one would keep all of it in memory. */
const ownCopy = (text: string): string => JSON.parse(JSON.stringify(text)) as string;
