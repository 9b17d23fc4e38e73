import "../styles/as-of.css";
import { AsOfScript } from "./reading-script";

/** The choice of a day for a chart of editions; everything published later is hidden. Shown where its script runs. */
export function AsOf() {
  return (
    <>
      <div className="as-of" hidden>
        <label>
          <span>As known on a day</span>
          <input type="range" min={0} step={1} />
        </label>
        <output />
      </div>
      <AsOfScript />
    </>
  );
}
