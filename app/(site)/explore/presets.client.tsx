"use client";

import { presetsOf } from "#lib/explore-range";
import type { SeriesJson } from "#lib/series-json";
import type { View } from "#lib/view";
import type { Change } from "./address.client";

interface Props {
  /** The chosen series with all that they hold. */
  series: readonly SeriesJson[];
  articles: { from: string; to: string };
  view: View;
  change: Change;
}

/** Ranges that are often wanted, a button each. */
export function Presets({ series, articles, view, change }: Props) {
  const presets = presetsOf(series, articles);
  if (!presets.length) return null;
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
