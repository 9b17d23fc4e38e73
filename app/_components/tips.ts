import type { ChartModel } from "#lib/chart-model";
import { describePeriod } from "#lib/describe";
import { formatDay, formatValue, statusNames } from "#lib/format";
import type { Tip } from "./pair.client";

/** What each mark of a chart says when it is pointed at, by observation. */
export function tipsOf(model: ChartModel): Record<string, Tip> {
  return Object.fromEntries(
    model.marks.map(({ observation }) => [
      observation.id,
      {
        value: `${observation.qualifier === "about" ? "about " : ""}${formatValue(observation.value, observation.unit)}, ${statusNames[observation.status]}`,
        period: describePeriod(observation),
        by: `${observation.statedBy}, ${formatDay(observation.asOf)}`,
      },
    ]),
  );
}
