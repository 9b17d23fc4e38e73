import { Fragment } from "react";
import { formatNumber, formatValue } from "#lib/format";
import { links } from "#lib/links";
import type { CitedObservation } from "#lib/observation";
import { units } from "#lib/unit";
import { A } from "./way-out";

/** The cited number, or the course of numbers, in large type; each is a link to its own page. Amounts are never joined into a sum. */
export function Headline({ observations }: { observations: readonly CitedObservation[] }) {
  const [first] = observations;
  if (!first) return null;
  const amounts = first.counted.measure === "amount";
  const { short, name } = units[first.unit];
  const inline = short === "%" || short.startsWith("$");
  return (
    <p className="headline">
      {observations.map((observation, index) => (
        <Fragment key={observation.id}>
          {index && !amounts ? (
            <span className="arrow" role="img" aria-label="to">
              →
            </span>
          ) : null}
          {index && amounts ? <span className="arrow">and</span> : null}
          <A href={links.observation(observation.id)}>
            {inline ? formatValue(observation.value, observation.unit) : formatNumber(observation.value)}
          </A>
        </Fragment>
      ))}
      {inline ? null : (
        <abbr className="unit" title={name}>
          {short}
        </abbr>
      )}
    </p>
  );
}
