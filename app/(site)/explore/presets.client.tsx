"use client";

import { presetsOf } from "#lib/explore-range";
import type { SeriesJson } from "#lib/series-json";
import type { View } from "#lib/view";
import type { Change } from "./address.client";

interface Props {
  /** The chosen series with all that they hold. */
  series: readonly SeriesJson[];
  /** Whether more of it is on its way: then there is room for the buttons, so that nothing moves when they come. */
  awaited: boolean;
  articles: { from: string; to: string };
  view: View;
  change: Change;
}

/** Ranges that are often wanted, a button each. */
export function Presets({ series, awaited, articles, view, change }: Props) {
  const presets = presetsOf(series, articles);
  if (!presets.length) return awaited ? <div className="presets" /> : null;
  return (
    <div className="presets" role="group" aria-label="Ranges">
      {presets.map(({ name, from, to }) => (
        <button
          key={name}
          type="button"
          className="quiet"
          aria-pressed={view.from === from && view.to === to}
          onClick={() => change({ from, to })}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
