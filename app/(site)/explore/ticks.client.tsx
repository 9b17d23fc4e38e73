"use client";

import { useId, useState } from "react";
import { type Choice, type Filter, type Ticked, ticked } from "#lib/explore";
import { tickable } from "#lib/facets";

const names: Record<Ticked, string> = {
  kind: "Kind",
  publisher: "Publisher",
  definition: "Definition",
  partner: "Partner",
  frequency: "Frequency",
};

interface Props {
  choices: readonly Choice[];
  filter: Filter;
  onChange: (filter: Filter) => void;
}

/** The values of one property, a box each; several are alternatives. */
function Boxes({ choices, filter, onChange, name }: Props & { name: Ticked }) {
  const id = useId();
  const { options, more } = tickable(choices, filter, name);
  const chosen = filter[name];
  const toggle = (value: string): void =>
    onChange({
      ...filter,
      [name]: chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value],
    });
  return (
    <fieldset>
      <legend>{names[name]}</legend>
      {options.map(({ value, name: label, count }, index) => (
        <label key={value} htmlFor={`${id}${index}`}>
          <input id={`${id}${index}`} type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
          <span>
            {label} <span className="kicker">{count}</span>
          </span>
        </label>
      ))}
      {more ? <p className="kicker">{more} more, which the search finds</p> : null}
    </fieldset>
  );
}

/** What can be ticked to narrow the list, drawn when it is opened. */
export function Ticks(props: Props) {
  const [open, setOpen] = useState(false);
  const count = ticked.reduce((sum, key) => sum + props.filter[key].length, 0);
  return (
    <details className="ticks wide" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        Kind, publisher, definition, partner, frequency {count ? <span className="kicker">{count} ticked</span> : null}
      </summary>
      {open ? (
        <div className="boxes" role="group" aria-label="Narrow the list" tabIndex={0}>
          {ticked.map((name) => (
            <Boxes key={name} name={name} {...props} />
          ))}
        </div>
      ) : null}
    </details>
  );
}
