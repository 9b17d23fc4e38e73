import "server-only";
import { catalog } from "#data";
import { chartModel } from "#lib/chart-model";
import type { ChartSpec } from "#lib/schema";
import { Pictures } from "./drawing";

/** A chart as a picture beside a link to its page: without events, and without links and names of its own. */
export function Preview({ chart }: { chart: ChartSpec }) {
  const model = { ...chartModel(catalog, chart), events: [] };
  return (
    <div className="stage" aria-hidden="true">
      <Pictures model={model} here={[]} only={["medium", "narrow"]} silent />
    </div>
  );
}
