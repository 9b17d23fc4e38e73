"use client";

import { useCallback, useMemo, useState } from "react";
import { frameOf } from "#lib/chart/explorer-frame";
import { cutTo, explorerPanels, type Fetched, timeShown } from "#lib/chart/explorer-panels";
import { unitCodes } from "#lib/unit";
import type { View } from "#lib/view";
import { LiveKey } from "./live-key";
import { LivePanel } from "./live-panel.client";

/** The width of an element, followed as it changes; 0 until it is known. */
function useWidth(): [number, (element: HTMLElement | null) => (() => void) | undefined] {
  const [width, setWidth] = useState(0);
  const follow = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [width, follow];
}

/** Series drawn alive: one axis where they measure the same thing, panels under each other on one scale of time where they do not. */
export function LiveChart({
  fetched,
  view,
  log,
  onPick,
}: {
  fetched: readonly Fetched[];
  view: View;
  log: boolean;
  onPick: (observation: string | undefined) => void;
}) {
  const [width, follow] = useWidth();
  const { from, to, o, with: other } = view;
  const units = unitCodes.find((code) => code === view.units);
  const { panels, time } = useMemo(() => {
    const whole = explorerPanels(fetched, { log, unit: units }).filter(({ series }) =>
      series.some(({ points }) => points.length > 0),
    );
    const shown = timeShown(whole, { from, to });
    return { panels: cutTo(whole, shown), time: shown };
  }, [fetched, from, to, log, units]);
  const frame = useMemo(() => frameOf(panels, time, width), [panels, time, width]);
  return (
    <div className="live-panels" ref={follow}>
      {width > 0
        ? panels.map((panel) => (
            <LivePanel key={panel.key} panel={panel} frame={frame} picked={o} second={other} onPick={onPick} />
          ))
        : null}
      <LiveKey panels={panels} />
    </div>
  );
}
