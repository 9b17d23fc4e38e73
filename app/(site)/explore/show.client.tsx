"use client";

import { useId } from "react";
import { type UnitCode, units } from "#lib/unit";
import type { View } from "#lib/view";
import type { Change } from "./address.client";

const ways = [
  ["", "as published"],
  ["index", "index, first common period = 100"],
  ["change", "change on a year earlier, %"],
] as const;

/** What values are shown as, in which unit and on which scale. */
export function ShowControls({
  view,
  change,
  choices,
}: {
  view: View;
  change: Change;
  /** The units that there is a choice between. */
  choices: readonly UnitCode[];
}) {
  const id = useId();
  return (
    <div className="show">
      <label htmlFor={id}>Values</label>
      <select
        id={id}
        value={view.show ?? ""}
        onChange={({ target: { value } }) => change({ show: ways.find(([way]) => way === value)?.[0] || undefined })}
      >
        {ways.map(([way, name]) => (
          <option key={way} value={way}>
            {name}
          </option>
        ))}
      </select>
      {choices.length && !view.show ? (
        <>
          <label htmlFor={`${id}-unit`}>Unit</label>
          <select
            id={`${id}-unit`}
            value={choices.find((code) => code === view.units) ?? ""}
            onChange={({ target: { value } }) => change({ units: value || undefined })}
          >
            <option value="">the shortest to write</option>
            {choices.map((code) => (
              <option key={code} value={code}>
                {units[code].name}
              </option>
            ))}
          </select>
        </>
      ) : null}
      <label className="tick">
        <input
          type="checkbox"
          checked={view.scale === "log"}
          onChange={({ target: { checked } }) => change({ scale: checked ? "log" : undefined })}
        />
        Log scale
      </label>
    </div>
  );
}

/** How the values are computed, or why they are not. */
export function ShowNote({ words }: { words: string }) {
  return words ? (
    <p className="note" role="status">
      {words}
    </p>
  ) : null;
}
