import { encodings, type FoundEncoding } from "./encoding";
import { grains } from "./grain";
import { layouts } from "./layout";
import { bracketReadings } from "./number-text";
import { type Decided, estimateReadings, type Overrides, type Plan } from "./plan";
import { type Delimiter, delimiters, type Line } from "./split";
import { fiscalYears, splitYears } from "./split-year";

/** Something that was decided about a file, with what showed it, and what else could be. */
export interface Decision {
  key: keyof Overrides;
  label: string;
  value: string;
  why: string;
  sure: boolean;
  /** Values with their names; none where it is typed. */
  options: readonly (readonly [string, string])[];
}

const orders = { ymd: "Year, month, day", dmy: "Day, month, year", mdy: "Month, day, year" } as const;
const decimals = { ".": "Point, 1,234.5", ",": "Comma, 1.234,5" } as const;
const cut = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

function headerOptions(lines: readonly Line[], chosen: number): [string, string][] {
  const full = lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const offered = full.filter(({ line }, index) => index < 12 || line === chosen);
  return [
    ["0", "None"],
    ...offered.map(({ line, cells }): [string, string] => [
      String(line),
      `Line ${line}: ${cut(cells.filter(Boolean).join(", "))}`,
    ]),
  ];
}

function decision(
  key: keyof Overrides,
  label: string,
  { value, why, sure }: Decided<string | number>,
  options: readonly (readonly [string, string])[],
): Decision {
  return { key, label, value: String(value), why, sure, options };
}

/** What was decided about a file, in the order in which one thing depends on another. */
export function decisionsOf(
  encoding: Decided<FoundEncoding["encoding"]>,
  delimiter: Decided<Delimiter>,
  plan: Plan,
  lines: readonly Line[],
): Decision[] {
  const columns = plan.names.map((name, column): [string, string] => [
    String(column),
    cut(name) || `Column ${column + 1}`,
  ]);
  const { order, split, fiscal, grain, estimates, brackets, missing } = plan;
  const splits = Object.entries(splitYears).filter(([key]) => key !== "month" || split?.months);
  return [
    decision("encoding", "Encoding", encoding, Object.entries(encodings)),
    decision("delimiter", "Delimiter", delimiter, Object.entries(delimiters)),
    decision("header", "Header", plan.header, headerOptions(lines, plan.header.value)),
    decision("layout", "Layout", plan.layout, Object.entries(layouts)),
    ...(plan.layout.value === "across" ? [] : [decision("period", "Periods", plan.period, columns)]),
    ...(order ? [decision("order", "Order of dates", order, Object.entries(orders).slice(1))] : []),
    ...(split ? [decision("split", "Years such as 2015/16", split, splits)] : []),
    ...(fiscal ? [decision("fiscal", "Fiscal years", fiscal, Object.entries(fiscalYears))] : []),
    ...(grain ? [decision("grain", "Dates stand for", grain, Object.entries(grains))] : []),
    decision("decimal", "Decimal mark", plan.decimal, Object.entries(decimals)),
    ...(brackets ? [decision("brackets", "Numbers in brackets", brackets, Object.entries(bracketReadings))] : []),
    ...(estimates ? [decision("estimates", "Estimates", estimates, Object.entries(estimateReadings))] : []),
    {
      key: "missing",
      label: "Missing values",
      value: missing.value.join(" "),
      why: missing.why,
      sure: missing.sure,
      options: [],
    },
  ];
}
