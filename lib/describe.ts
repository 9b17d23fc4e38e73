import type { ChartModel } from "./chart-model";
import { formatDay, speakValue, statusNames } from "./format";
import type { CitedObservation, Observation } from "./observation";
import { formatPeriod } from "./period";

/** A mark in words, for those who hear the chart: value, period, status, who and when. */
export function describeMark(observation: CitedObservation): string {
  const value = speakValue(observation.value, observation.unit);
  const about = observation.qualifier === "about" ? "about " : "";
  return `${about}${value}, ${observation.periodLabel}, ${statusNames[observation.status]}; ${observation.statedBy}, ${formatDay(observation.asOf)}`;
}

/** How a period is read: as printed, with its exact form where the two differ. */
export function describePeriod(observation: Observation): string {
  const exact = formatPeriod(observation.period);
  const same = exact === observation.periodLabel || exact.startsWith(`${observation.periodLabel} (`);
  if (observation.periodBasis === "inferred") return `${observation.periodLabel}, read as ${exact}`;
  return same ? exact : `${observation.periodLabel} (${exact})`;
}

function course(model: ChartModel): string {
  return model.marks.map(({ observation }) => `${speakValue(observation.value, observation.unit)} (${observation.periodLabel}, ${statusNames[observation.status]})`).join("; ");
}

/** Alternative text of a chart, at most two sentences: what it is, and the cited values in order. */
export function describeChart(model: ChartModel): string {
  const record = model.lines.length ? ` Beside them, ${model.lines.length === 1 ? "one official series" : `${model.lines.length} official series`}.` : "";
  return `${model.chart.title}, ${model.chart.subtitle}. Cited: ${course(model)}.${record}`;
}
