import type { ChartModel } from "#lib/chart-model";
import { describePeriod } from "#lib/describe";
import { formatDay, formatValue, statusNames } from "#lib/format";
import type { CitedObservation } from "#lib/observation";
import type { Tip } from "../_reading/pair";

function tip(observation: CitedObservation): Tip {
  const value = formatValue(observation.value, observation.unit);
  return [
    `${observation.qualifier === "about" ? "about " : ""}${value}, ${statusNames[observation.status]}`,
    describePeriod(observation),
    `${observation.statedBy}, ${formatDay(observation.asOf)}`,
  ];
}

/** What each mark of a chart says when it is pointed at, by observation. */
export function tipsOf(model: ChartModel): Record<string, Tip> {
  return Object.fromEntries(model.marks.map(({ id, observation }) => [id, tip(observation)]));
}
