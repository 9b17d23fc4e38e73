"use client";

import { useId } from "react";
import type { View } from "#lib/view";
import type { Change } from "./address.client";

const ways = [
  ["", "as published"],
  ["index", "index, first common period = 100"],
  ["change", "change on a year earlier, %"],
] as const;

/** What values are shown as, and on which scale. */
export function ShowControls({ view, change }: { view: View; change: Change }) {
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
