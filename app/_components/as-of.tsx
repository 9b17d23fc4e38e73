import { formatValue } from "#lib/format";
import type { ChartSpec } from "#lib/schema";
import { type UnitCode, units } from "#lib/unit";
import { AsOfScript, scriptAddress } from "./reading-script";

/** A distance of nothing in a unit, as a form to write others in: of percent it is counted in percentage points. */
const noDistance = (unit: UnitCode): string =>
  units[unit].short === "%" ? `0 ${units.PP.spoken}` : formatValue(0, unit, 0);

/**
 * The choice of a day for a chart of editions; everything published later is hidden, and what comes next can be forecast. Shown where its
 * script runs.
 */
export function AsOf({ chart: { title, subtitle, unit } }: { chart: Pick<ChartSpec, "title" | "subtitle" | "unit"> }) {
  return (
    <>
      <div className="as-of" data-chart={`${title}. ${subtitle}`} hidden>
        <label>
          <span>As known on a day</span>
          <input type="range" min={0} step={1} />
        </label>
        <output />
        <p className="note">
          A value counts from the day by which it was public for certain. One dated to a year alone is shown last; one
          without a date is in the table alone.
        </p>
        <button
          type="button"
          className="framed"
          data-script={scriptAddress("forecast")}
          data-value={formatValue(0, unit, 0)}
          data-distance={noDistance(unit)}
          data-digits={units[unit].decimals}
        >
          Forecast the next value
        </button>
      </div>
      <AsOfScript />
    </>
  );
}
