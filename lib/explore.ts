import type { Cell, Row } from "./csv";
import type { Observation } from "./observation";
import { formatPeriod, isPeriod, parsePeriod } from "./period";
import type { SeriesJson } from "./series-json";
import { observationColumns } from "./columns";
import { type UnitCode, unitCodes, units } from "./unit";
import { readView, type View } from "./view";

/** A series as the explorer lists it, before its values are fetched. */
export interface Choice {
  id: string;
  title: string;
  short: string;
  kind: "cited" | "official" | "own";
  indicator: string;
  indicatorName: string;
  unit: UnitCode;
  definition: string;
  publisher: string;
  /** Other names it is found by: its publisher's short one, the code its publisher gives it. */
  codes: string;
  /** The buyers or sellers on the other side, joined by “|”; empty for most. */
  partner: string;
  frequency: "annual" | "monthly" | "irregular";
  vintage: string;
  /** Single statements by different documents, which nothing joins into a line. */
  statements: boolean;
  first: string;
  last: string;
  count: number;
  /** The chart that shows the series, if one does. */
  chart: string | null;
  /** Of a reader's own series, its unit in the reader's words; empty where none is stated. */
  ownUnit?: string;
}

/** What of a series can be ticked; several ticks of one are alternatives. */
export const ticked = ["kind", "publisher", "definition", "partner", "frequency"] as const;
export type Ticked = (typeof ticked)[number];

/** What narrows the list of series; an empty text or list asks for nothing. `vintage` is a year. */
export interface Filter extends Record<Ticked, readonly string[]> {
  text: string;
  indicator: string;
  vintage: string;
}
const unticked = { kind: [], publisher: [], definition: [], partner: [], frequency: [] };
export const noFilter: Filter = { text: "", indicator: "", vintage: "", ...unticked };

/** What a series has of something that can be ticked: of its definition the words before “;”. */
export function tickedValues(choice: Choice, key: Ticked): string[] {
  if (key === "definition") return [choice.definition.split(";")[0]?.trim() ?? ""];
  return key === "partner" ? choice.partner.split("|").filter(Boolean) : [choice[key]];
}

const plain = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** Whether every word occurs somewhere in what the list says about a series. */
function saysAll(choice: Choice, words: readonly string[]): boolean {
  const { id, title, short, indicator, indicatorName, definition, publisher, codes, vintage } = choice;
  const said = plain([id, title, short, indicator, indicatorName, definition, publisher, codes, vintage].join(" "));
  return words.every((word) => said.includes(word));
}

/** The series that a filter lets through: every word of its text occurs somewhere in what the list says about a series. */
export function narrow(choices: readonly Choice[], filter: Filter): Choice[] {
  const words = plain(filter.text).split(/\s+/).filter(Boolean);
  return choices.filter(
    (choice) =>
      (!words.length || saysAll(choice, words)) &&
      (!filter.indicator || choice.indicator === filter.indicator) &&
      choice.vintage.startsWith(filter.vintage) &&
      ticked.every(
        (key) => !filter[key].length || tickedValues(choice, key).some((value) => filter[key].includes(value)),
      ),
  );
}

/** A filter in words, “the text “gas”, the indicator Oil production”; empty when it asks for nothing. */
export function describeFilter(filter: Filter, nameOf: (indicator: string) => string | undefined): string {
  const indicator = nameOf(filter.indicator);
  const parts = [
    filter.text.trim() && `the text “${filter.text.trim()}”`,
    filter.indicator && `the indicator ${indicator ?? filter.indicator}`,
    ...ticked.map((key) => filter[key].length && `the ${key} ${filter[key].join(" or ")}`),
    filter.vintage && `the vintage ${filter.vintage}`,
  ];
  return parts.filter(Boolean).join(", ");
}

/** Series under the name of their indicator, both in the order given. */
export function byIndicator(choices: readonly Choice[]): { id: string; name: string; choices: Choice[] }[] {
  const ids = [...new Set(choices.map(({ indicator }) => indicator))];
  return ids.map((id) => {
    const members = choices.filter(({ indicator }) => indicator === id);
    return { id, name: members[0]?.indicatorName ?? id, choices: members };
  });
}

/** A vintage in words: “July 2019”, “10 July 2019”, “2023”. */
export function vintageName(vintage: string): string {
  const code = vintage.length === 7 ? vintage.replace("-", "M") : vintage;
  return isPeriod(code) ? formatPeriod(code) : vintage;
}

/** The unit of a series in words. */
export function unitWords({ unit, ownUnit }: Pick<Choice, "unit" | "ownUnit">): string {
  return unit === "OWN" ? ownUnit || "unit not stated" : units[unit].name;
}

/** Who publishes a value, and in which vintage; a reader's own file has none. */
export const madeBy = (publisher: string, vintage: string): string =>
  vintage ? `${publisher}, vintage ${vintageName(vintage)}` : publisher;

/**
 * An address of the explorer, read leniently.
 *
 * @param known the ids of the series there are
 * @returns the view with the series that exist, each once, and what was dropped and why
 */
export function readChosen(search: string, known: ReadonlySet<string>): { view: View; dropped: string[] } {
  const { view, dropped } = readView(search);
  const { series = [], from, to, as_of, show, scale, o, with: other } = view;
  const unknown = series.filter((id) => !known.has(id)).map((id) => `series ${id} does not exist`);
  const { view: shape, cal, digits, units: unit } = view;
  const wanted = unitCodes.find((code) => code === unit);
  const unread = wanted ? undefined : unit;
  const unused = Object.entries({ view: shape === "vintages" ? shape : undefined, cal, digits, units: unread })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${value} is not used here`);
  return {
    view: {
      view: shape === "table" ? shape : undefined,
      series: [...new Set(series)].filter((id) => known.has(id)),
      from,
      to,
      as_of,
      show,
      scale,
      units: wanted,
      o,
      with: o && other,
    },
    dropped: [...dropped, ...unknown, ...unused],
  };
}

/** What is wrong with a text as an end of the range, or nothing; an empty one leaves the range open. */
export function periodProblem(text: string): string | undefined {
  return text === "" || isPeriod(text)
    ? undefined
    : `“${text}” is not a period: write a year such as 2018, or 2018Q2, 2018M04, 2018-04-15, SH1398.`;
}

/** What is wrong with two ends together, or nothing. */
export function rangeProblem({ from, to }: Pick<View, "from" | "to">): string | undefined {
  if (!from || !to || parsePeriod(from).start <= parsePeriod(to).end) return undefined;
  return `The range ends (${formatPeriod(to)}) before it begins (${formatPeriod(from)}), so nothing lies in it.`;
}

/** A series with the observations whose period touches the range. */
export function withinRange(series: SeriesJson, { from, to }: Pick<View, "from" | "to">): SeriesJson {
  const first = from ? parsePeriod(from).start : "";
  const last = to ? parsePeriod(to).end : "9999";
  const observations = series.observations.filter((row) => row.period_end >= first && row.period_start <= last);
  return { ...series, observations };
}

/** The observation that a row of a series' file holds. */
export function observationOf(
  series: SeriesJson,
  unit: UnitCode,
  row: SeriesJson["observations"][number],
): Observation {
  const text = (value: unknown): string => (typeof value === "string" ? value : "");
  return {
    id: row.observation_id,
    seriesId: series.id,
    // A reader's own value is worded and placed as an official one is; its series says whose it is.
    kind: series.kind === "own" ? "official" : series.kind,
    indicator: series.indicator,
    geo: series.geo,
    period: row.period,
    periodLabel: row.period_label,
    periodStart: row.period_start,
    periodEnd: row.period_end,
    periodBasis: row.period_basis ?? "stated",
    periodReason: "",
    value: row.value,
    valueText: text(row.value_text),
    unit: unitCodes.find((code) => code === row.unit) ?? unit,
    status: row.status,
    qualifier: (["about", "at_least", "at_most", "range"] as const).find((one) => one === row.qualifier) ?? "exact",
    definition: row.definition,
    counted: {},
    statedBy: row.stated_by,
    publisherId: text(row.publisher_id),
    quotedBy: "",
    published: text(row.published),
    publishedPrecision: (["day", "month", "year"] as const).find((one) => one === row.published_precision) ?? "unknown",
    asOf: row.as_of ?? "",
    knownBy: text(row.not_after),
    dateBasis: "",
    dateSource: "",
    vintage: row.vintage,
    document: "",
    lineage: text(row.lineage_id),
    derivation: text(row.derivation),
    computed: false,
    soleCopy: false,
    caveat: "",
    revises: text(row.revises),
    decimals: typeof row.decimals === "number" ? row.decimals : 0,
    sourceId: row.source_id,
    sourceUrl: row.source_url ?? "",
    note: row.note ?? "",
  };
}

type FileRow = Row<(typeof observationColumns)[number]>;
const cell = (value: unknown): Cell => (typeof value === "string" || typeof value === "number" ? value : null);

/** Several series in the order of the files on the server. */
export function inFileOrder(series: readonly SeriesJson[]): SeriesJson["observations"] {
  return series.toSorted((a, b) => (a.id < b.id ? -1 : 1)).flatMap(({ observations }) => observations);
}

/** One row of a series in the columns of the files on the server. */
export function fileRow(row: SeriesJson["observations"][number]): FileRow {
  return Object.fromEntries(observationColumns.map((name) => [name, cell(row[name])])) as FileRow;
}

/** Several series as the rows of one file, in the columns and the order of the files on the server. */
export function fileRows(series: readonly SeriesJson[]): FileRow[] {
  return inFileOrder(series).map(fileRow);
}

/** A view with nothing left to defaults, for links that are handed on: a later change of a default does not change them. */
export function explicitView(view: View, seen: readonly SeriesJson[]): View {
  const rows = seen.flatMap(({ observations }) => observations);
  const first = rows.map((row) => row.period_start.slice(0, 4)).sort()[0];
  const last = rows
    .map((row) => row.period_end.slice(0, 4))
    .sort()
    .at(-1);
  return { ...view, view: view.view ?? "chart", from: view.from ?? first, to: view.to ?? last };
}
