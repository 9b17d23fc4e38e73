import { type ChartModel, chartObservations } from "#lib/chart-model";
import { describePeriod } from "#lib/describe";
import { formatDay, formatValue, statusNames } from "#lib/format";
import type { Observation } from "#lib/observation";
import type { Tip } from "./pair.client";

function tip(observation: Observation): Tip {
  const value = observation.value === null ? "missing" : formatValue(observation.value, observation.unit);
  return {
    value: `${observation.qualifier === "about" ? "about " : ""}${value}, ${statusNames[observation.status]}`,
    period: describePeriod(observation),
    by: `${observation.statedBy}, ${formatDay(observation.asOf)}`,
  };
}

/** What each mark of a chart says when it is pointed at, by observation. */
export function tipsOf(model: ChartModel): Record<string, Tip> {
  return Object.fromEntries(model.marks.map(({ id, observation }) => [id, tip(observation)]));
}

/** The same for everything on a chart, its official values too: whatever an address can pick out. */
export function allTipsOf(model: ChartModel): Record<string, Tip> {
  return Object.fromEntries(chartObservations(model).map((observation) => [observation.id, tip(observation)]));
}
