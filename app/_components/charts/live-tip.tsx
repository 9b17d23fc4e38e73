import { type Geometry, spot } from "#lib/chart/geometry";
import type { Hit } from "#lib/chart/hits";
import { describePeriod } from "#lib/describe";
import { madeBy, unitWords } from "#lib/explore";
import { formatValue, speakValue, statusNames } from "#lib/format";

const half = 130;
const about = { about: "about ", at_least: "at least ", at_most: "at most ", exact: "", range: "" };

/** A value in words, for those who hear the chart. */
export function sayHit({ series, point: { observation } }: Hit): string {
  const { choice, label } = series;
  const value = speakValue(Number((observation.value ?? 0).toFixed(2)), observation.unit);
  const by = madeBy(choice.publisher, observation.vintage);
  return `${label}: ${about[observation.qualifier]}${value}, ${describePeriod(observation)}, ${statusNames[observation.status]}; ${by}`;
}

/** What the value pointed at is: value, unit, period, status, publisher, vintage. It stands above or below its mark, never on it. */
export function LiveTip({ hit, place }: { hit: Hit; place: Geometry }) {
  const { cx, cy } = spot(hit.point, place);
  const { observation } = hit.point;
  const { choice, label } = hit.series;
  const left = Math.max(Math.min(half, place.width / 2), Math.min(place.width - half, cx));
  return (
    <div
      className={`tip live-tip ${choice.kind}${cy < 150 ? " under" : ""}`}
      aria-hidden="true"
      style={{ transform: `translate(${left}px, ${cy}px)` }}
    >
      <b>
        {about[observation.qualifier]}
        {formatValue(Number((observation.value ?? 0).toFixed(2)), observation.unit)}
      </b>
      {unitWords({ ...choice, unit: observation.unit })}
      <br />
      {describePeriod(observation)}, {statusNames[observation.status]}
      <br />
      {label}: {madeBy(choice.publisher, observation.vintage)}
    </div>
  );
}
