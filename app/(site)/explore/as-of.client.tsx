"use client";

import { useId, useState } from "react";
import { asOfWords, type Known } from "#lib/as-of";
import type { Fetched } from "#lib/chart/explorer-panels";
import { isPeriod } from "#lib/period";
import type { View } from "#lib/view";
import type { Change } from "./address.client";

/** The day on which everything shown was known. What is typed goes to the address as soon as it is a day. */
export function AsOf({ view, change }: { view: View; change: Change }) {
  const id = useId();
  const day = view.as_of ?? "";
  const [draft, setDraft] = useState({ text: day, day });
  function type(text: string): void {
    // While a year is typed a date field says 0002, 0020, 0202.
    const good = text === "" || isPeriod(text);
    setDraft({ text, day: good ? text : day });
    if (good && text !== day) change({ as_of: text || undefined, o: undefined }, "replace");
  }
  return (
    <div className="as-of">
      <label htmlFor={id}>As known on</label>
      <input
        id={id}
        type="date"
        min="1990-01-01"
        value={draft.day === day ? draft.text : day}
        onChange={(event) => type(event.target.value)}
      />
    </div>
  );
}

/** What the day leaves out, counted, and the way back to all that is known now. */
export function AsOfNote({ known, view, change }: { known: Known<Fetched>; view: View; change: Change }) {
  if (!view.as_of) return null;
  return (
    <p className="note">
      <span role="status">{asOfWords(known, view.as_of)}</span>{" "}
      <button type="button" className="quiet" onClick={() => change({ as_of: undefined })}>
        Show what is known now
      </button>
    </p>
  );
}
