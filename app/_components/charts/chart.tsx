import { AmountsChart } from "./amounts-chart";
import type { ChartProps } from "./frame";
import { TimeChart } from "./time-chart";

/** A chart of either kind at a fixed size; without state or effects, so that it is drawn wherever React renders markup. */
export function Chart(props: ChartProps) {
  return props.model.chart.kind === "amounts" ? <AmountsChart {...props} /> : <TimeChart {...props} />;
}
