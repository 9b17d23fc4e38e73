import type { ChartModel } from "#lib/chart-model";
import { AmountsChart } from "./amounts-chart";
import type { Form } from "./geometry";
import { TimeChart } from "./time-chart";

/** A chart of either kind, drawn by Recharts at a fixed size. `title` is its alternative text, `scale` the whole whose scale a panel shares. */
export function Chart(props: { model: ChartModel; form: Form; title: string; scale?: ChartModel }) {
  switch (props.model.chart.kind) {
    case "time":
    case "panels":
    case "vintages":
      return <TimeChart {...props} />;
    case "amounts":
      return <AmountsChart {...props} />;
  }
}
