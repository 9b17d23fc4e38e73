import type { ChartModel } from "./chart-model";
import { formatDay, formatNumber, speakValue, statusNames } from "./format";
import type { CitedObservation, Observation } from "./observation";
import { formatPeriod } from "./period";
import { dimensions } from "./definition";
import type { Indicator } from "./schema";
import { dateWords, publishedWords, qualifierSigns } from "./publication";
import type { UnitCode } from "./unit";

/** A mark in words, for those who hear the chart: value, period, status, who and when. */
export function describeMark(observation: CitedObservation): string {
  const value = speakValue(observation.value, observation.unit);
  if (observation.kind === "derived") return `${value}, ${observation.periodLabel}; added up here, no text states it`;
  const about = observation.qualifier === "about" ? "about " : "";
  return `${about}${value}, ${observation.periodLabel}, ${statusNames[observation.status]}; ${observation.statedBy}, ${formatDay(observation.asOf)}`;
}

/** How a period is read: as printed, with its exact form where the two differ. */
export function describePeriod(observation: Observation): string {
  const exact = formatPeriod(observation.period);
  if (observation.kind === "official") return exact;
  const same = exact === observation.periodLabel || exact.startsWith(`${observation.periodLabel} (`);
  if (observation.periodBasis === "inferred")
    return same ? `${exact}, inferred` : `${observation.periodLabel}, read as ${exact}`;
  return same ? exact : `${observation.periodLabel} (${exact})`;
}

/** The cited values in order, and apart from them what was added up here. */
function course({ marks }: ChartModel): string {
  const told = (kind: CitedObservation["kind"], name: string): string => {
    const all = marks.map(({ observation }) => observation).filter((one) => one.kind === kind);
    const say = ({ value, unit, periodLabel, status }: CitedObservation): string =>
      `${speakValue(value, unit)} (${periodLabel}${kind === "cited" ? `, ${statusNames[status]}` : ""})`;
    return all.length ? ` ${name}: ${all.map(say).join("; ")}.` : "";
  };
  return `${told("cited", "Cited")}${told("derived", "Added up here")}`;
}

/** Where an official line starts, ends, and turns: “OPEC: from 2.6 … to 2.1 …, at most 3.8 …”. */
function describeLine({ label, points, series }: ChartModel["lines"][number]): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return "";
  const say = (point: typeof first): string =>
    `${speakValue(Number(point.value.toPrecision(3)), chartUnit(series))} (${point.observation.periodLabel})`;
  return first === last ? `${label}: ${say(first)}` : `${label}: from ${say(first)} to ${say(last)}`;
}

function chartUnit(series: { unit: UnitCode }): UnitCode {
  return series.unit === "KBD" ? "MBD" : series.unit;
}

/** Alternative text of a chart, at most two sentences: what it is with the cited values in order, then the official lines. */
export function describeChart(model: ChartModel): string {
  const cited = course(model);
  const lines = model.lines
    .filter(({ compared }) => !compared)
    .map(describeLine)
    .filter(Boolean);
  const record = lines.length ? ` The record: ${lines.join("; ")}.` : "";
  return `${model.chart.title}. ${model.chart.subtitle}.${cited}${record}`;
}

/** Alternative text of one panel of small multiples. */
export function describePanel(title: string, model: ChartModel): string {
  return `${title}. ${[...model.lines, ...model.sums]
    .filter(({ compared }) => !compared)
    .map(describeLine)
    .filter(Boolean)
    .join("; ")}.`;
}

/**
 * What a cited number measures, in a few words: its indicator, or what the article calls it where that is another measure, such as
 * “Production capacity”.
 */
export function subjectOf({ counted }: Pick<CitedObservation, "counted">, indicator: Indicator): string {
  const [usual] = indicator.definitions.measure ?? [];
  const own = counted.measure && usual && counted.measure !== usual ? dimensions.measure[counted.measure] : "";
  return own ? `${own.charAt(0).toUpperCase()}${own.slice(1)}` : indicator.name;
}

/** The status of a value in words; what was added up here has none of its own. */
export function statusWords({ kind, status }: Pick<Observation, "kind" | "status">): string {
  return kind === "derived" ? "added up here" : statusNames[status];
}

/** What a value counts, and how it was computed where it was computed here. */
export function countedWords({ kind, definition, derivation }: Observation): string {
  return kind === "official" && derivation ? `${definition}; computed here: ${derivation}` : definition;
}

/** How a table of cited numbers says where they come from. */
export function citedWords(cited: readonly Pick<Observation, "kind">[]): string {
  return cited.some(({ kind }) => kind === "derived") ? "as cited, with a sum added up here" : "as cited";
}

/** When a value was published: of an article the day, of an official value what shows it. */
export function publicationWords(observation: Observation): string {
  if (observation.kind === "derived") return "added up here";
  return observation.kind === "official" ? publishedWords(observation) : dateWords(observation.published);
}

/** How many decimals of a number a table prints: those that its source prints, three at most. */
export function tableDigits({ decimals }: Pick<Observation, "decimals">): number {
  return Math.min(decimals, 3);
}

/**
 * A number in a table, with as many decimals as its source prints, three at most, and a sign where it is stated as approximate or as a
 * bound.
 */
export function tableValue({
  value,
  decimals,
  qualifier,
}: Pick<Observation, "value" | "decimals" | "qualifier">): string {
  if (value === null) return "";
  const digits = tableDigits({ decimals });
  return `${qualifierSigns[qualifier]}${formatNumber(Number(value.toFixed(digits)), digits)}`;
}
