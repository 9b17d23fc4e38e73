"use client";

import { useId, useState } from "react";
import { periodProblem, rangeProblem } from "#lib/explore";
import type { View } from "#lib/view";
import type { Change } from "./address.client";

/** One end of the range: what is typed goes to the address as soon as it names a period. */
function End({ name, value, onPeriod }: { name: string; value: string; onPeriod: (code: string | undefined) => void }) {
  const id = useId();
  const [draft, setDraft] = useState({ text: value, value });
  const text = draft.value === value ? draft.text : value;
  const problem = periodProblem(text);

  function type(next: string): void {
    const clean = next.trim();
    const good = periodProblem(clean) === undefined;
    setDraft({ text: next.trimStart(), value: good ? clean : value });
    if (good && clean !== value) onPeriod(clean || undefined);
  }

  return (
    <div>
      <label htmlFor={id}>{name}</label>
      <input
        id={id}
        type="text"
        size={10}
        spellCheck={false}
        autoComplete="off"
        value={text}
        placeholder={name === "From" ? "first" : "last"}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onChange={(event) => type(event.target.value)}
      />
      {problem ? (
        <p className="problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      ) : null}
    </div>
  );
}

/** The range of time shown, as years or period codes; an empty end is open. */
export function RangeInputs({ view, change }: { view: View; change: Change }) {
  const problem = rangeProblem(view);
  return (
    <fieldset className="range">
      <legend className="sr">Range</legend>
      <End name="From" value={view.from ?? ""} onPeriod={(from) => change({ from }, "replace")} />
      <End name="To" value={view.to ?? ""} onPeriod={(to) => change({ to }, "replace")} />
      {problem ? (
        <p className="problem" role="alert">
          {problem}
        </p>
      ) : null}
    </fieldset>
  );
}
