"use client";

import { useId, useState } from "react";
import type { Decision } from "#lib/import/decisions";
import { readMarks } from "#lib/import/missing";
import type { Overrides } from "#lib/import/plan";

type OnChange = (chosen: Overrides) => void;

/** A decision that is typed: the marks of missing values. */
function Typed({ id, value, onChange }: { id: string; value: string; onChange: OnChange }) {
  const [text, setText] = useState(value);
  return (
    <input
      id={id}
      name="missing"
      type="text"
      spellCheck={false}
      autoComplete="off"
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => text !== value && onChange({ missing: readMarks(text) })}
      onKeyDown={(event) => event.key === "Enter" && text !== value && onChange({ missing: readMarks(text) })}
    />
  );
}

const numbers: readonly string[] = ["header", "period"];

function Row({ decision, onChange }: { decision: Decision; onChange: OnChange }) {
  const id = useId();
  const { key, label, value, why, sure, options } = decision;
  const choose = (text: string): void => onChange({ [key]: numbers.includes(key) ? Number(text) : text });
  return (
    <div className={sure ? "decision" : "decision unsure"}>
      <label htmlFor={id}>{label}</label>
      {options.length ? (
        <select
          id={id}
          name={key}
          value={value}
          aria-describedby={`${id}-why`}
          onChange={(event) => choose(event.target.value)}
        >
          {options.map(([option, name]) => (
            <option key={option} value={option}>
              {name}
            </option>
          ))}
        </select>
      ) : (
        <Typed key={value} id={id} value={value} onChange={onChange} />
      )}
      <p id={`${id}-why`}>
        {sure ? "" : "Please check. "}
        {why}
      </p>
    </div>
  );
}

/** What was decided about a file, each with its reason, to be changed. */
export function ImportDecisions({ decisions, onChange }: { decisions: readonly Decision[]; onChange: OnChange }) {
  return (
    <div className="decisions">
      {decisions.map((decision) => (
        <Row key={decision.key} decision={decision} onChange={onChange} />
      ))}
    </div>
  );
}
