import type { Fetched } from "../chart/explorer-panels";
import { parsePeriod, shortPeriod } from "../period";
import type { SeriesJson } from "../series-json";
import { convertible, units } from "../unit";
import { ownPrefix as prefix } from "./own-id";
import type { TakenSeries } from "./take";
import { knownUnit } from "./unit-text";

/** An axis of what is shown, on which a reader may draw a series that measures the same. */
export type OwnAxis = Pick<Fetched["choice"], "indicator" | "indicatorName" | "definition" | "unit">;

/** What a reader says of the series of a file. */
export interface OwnFile {
  /** Tells the files of one visit apart. */
  number: number;
  name: string;
  /** The unit of all its series; empty leaves each the one that the file says. */
  unit: string;
  axis: OwnAxis | undefined;
}

type Row = SeriesJson["observations"][number];
type Choice = Fetched["choice"];

const frequencies = { year: "A", quarter: "Q", month: "M", day: null, range: null } as const;
const note = "From a file of the reader's own. This site has not seen or checked it.";

/** The unit that a file says, where it is ours. On an axis of ours it is kept if it converts to the axis's, so that values are drawn true. */
function unitOf(taken: TakenSeries, { unit, axis }: OwnFile): Choice["unit"] {
  const known = knownUnit(unit || taken.unit, taken.name);
  if (!axis) return known ?? "OWN";
  return known && convertible(known, axis.unit) ? known : axis.unit;
}

function choiceOf(taken: TakenSeries, file: OwnFile): Choice {
  const said = file.unit || taken.unit;
  const unit = unitOf(taken, file);
  const measure = unit === "OWN" ? said : units[unit].base || unit;
  const [first = "", last = ""] = [taken.codes[0], taken.codes.at(-1)];
  const drawn = taken.kind === "year" || taken.kind === "quarter" ? "annual" : "monthly";
  return {
    id: `${prefix}${file.number}-${taken.id}`,
    title: taken.name,
    short: `${taken.short} (your data)`,
    kind: "own",
    indicator: file.axis?.indicator ?? `${prefix}${file.number} ${measure}`,
    indicatorName: file.axis?.indicatorName ?? "Your data",
    unit,
    ...(unit === "OWN" && { ownUnit: said }),
    definition: file.axis?.definition ?? `from ${file.name}`,
    publisher: `Your file: ${file.name}`,
    ...{ codes: "", partner: "", vintage: "", chart: null },
    // Several values of one period are joined by nothing.
    statements: new Set(taken.codes).size < taken.codes.length,
    frequency: taken.kind === "range" ? "irregular" : drawn,
    first: first && shortPeriod(first),
    last: last && shortPeriod(last),
    count: taken.values.length,
  };
}

/** How often a period came before, so that each of its values has an id of its own. */
function placeOf(codes: readonly string[], at: number): number {
  let before = 0;
  while (before < at && codes[at - before - 1] === codes[at]) before += 1;
  return before;
}

function rowOf(choice: Choice, { codes, values, decimals, statuses, qualifiers }: TakenSeries, at: number): Row {
  const code = codes[at] ?? "";
  const { start, end, kind } = parsePeriod(code);
  const value = values[at] ?? NaN;
  const place = placeOf(codes, at);
  return {
    observation_id: `${choice.id}-${code}${place ? `-${place + 1}` : ""}`,
    ...{ series_id: choice.id, series: choice.title, period: code, period_label: code },
    ...{ period_start: start, period_end: end, period_basis: null },
    value: Number.isNaN(value) ? null : value,
    unit: choice.unit === "OWN" ? "" : choice.unit,
    unit_name: choice.unit === "OWN" ? (choice.ownUnit ?? "") : units[choice.unit].name,
    status: statuses[at] ?? "A",
    ...{
      qualifier: qualifiers[at] || "exact",
      definition: choice.definition,
      stated_by: choice.publisher,
      kind: "own",
    },
    ...{ as_of: null, vintage: "", source_id: "", source_url: null, url: "", note },
    frequency: frequencies[kind],
    decimals: decimals[at] ?? 0,
  };
}

const slice = 400;

/**
 * A series of a file as the explorer holds every series, in steps: each takes a moment only, so that a page stays awake between them.
 * It bears the name of the file, and no source, licence or id of ours.
 */
export function* ownSeries(taken: TakenSeries, file: OwnFile): Generator<undefined, Fetched> {
  const choice = choiceOf(taken, file);
  const observations: Row[] = [];
  for (let at = 0; at < taken.codes.length; at += 1) {
    observations.push(rowOf(choice, taken, at));
    if (at % slice === slice - 1) yield;
  }
  const { id, title, short, indicator, unit, frequency, definition, publisher, vintage } = choice;
  const source = { id: "", title: file.name, publisher, url: null, licence: "" };
  const json: SeriesJson = {
    ...{ schemaVersion: "1.0.0", id, title, short, kind: "own", indicator, geo: "", unit, frequency, definition },
    ...{ publisher, vintage, notes: "", source, observations },
  };
  return { choice, json };
}
