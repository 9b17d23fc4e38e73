import { AmountsChart } from "./amounts-chart";
import type { ChartProps } from "./geometry";
import { TimeChart } from "./time-chart";

/** A chart of either kind at a fixed size; without state or effects, so that it is drawn wherever React renders markup. */
export function Chart(props: ChartProps) {
  switch (props.model.chart.kind) {
    case "time":
    case "panels":
    case "vintages":
      return <TimeChart {...props} />;
    case "amounts":
      return <AmountsChart {...props} />;
  }
}
