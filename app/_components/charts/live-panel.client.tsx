"use client";

import { type KeyboardEvent, type PointerEvent, useMemo, useState } from "react";
import { type ExplorerFrame, panelGeometry } from "#lib/chart/explorer-frame";
import type { ExplorerPanel } from "#lib/chart/explorer-panels";
import { type Geometry, spot } from "#lib/chart/geometry";
import { findHit, firstHit, type Hit, nearest, step } from "#lib/chart/hits";
import { NameKey } from "./live-key";
import { LivePlot } from "./live-plot";
import { LiveTip, sayHit } from "./live-tip";

const near = 24;

interface Props {
  panel: ExplorerPanel;
  frame: ExplorerFrame;
  picked: string | undefined;
  /** The value that the one picked out is compared with. */
  second: string | undefined;
  onPick: (observation: string | undefined) => void;
}

/** Name, unit and definition of what a panel shows. */
function Caption({ panel: { title, unitName, definition, repeated } }: { panel: ExplorerPanel }) {
  return (
    <figcaption>
      <h2>
        {title}, {unitName}
      </h2>
      <p>{definition}</p>
      {repeated.length ? (
        <p>
          {repeated.join(" and ")}: the article does not say which definition it means, so its numbers stand in each
          panel.
        </p>
      ) : null}
    </figcaption>
  );
}

/** A ring around the value pointed at, and a heavier one around each value picked out. */
function Rings({ place, hit, chosen }: { place: Geometry; hit: Hit | undefined; chosen: (Hit | undefined)[] }) {
  const ring = (className: string, one: Hit | undefined) => {
    if (!one) return null;
    const { cx, cy } = spot(one.point, place);
    return <circle key={one.point.observation.id} className={className} cx={cx} cy={cy} r={13} />;
  };
  return (
    <svg className="rings" width={place.width} height={place.height} aria-hidden="true">
      {chosen.map((one) => ring("picked-ring", one))}
      {ring("hit-ring", hit)}
    </svg>
  );
}

/**
 * One axis with its series. The nearest value answers the pointer; with the keyboard, arrows move through time and between series,
 * Enter picks a value out, Escape lets go.
 */
export function LivePanel({ panel, frame, picked, second, onPick }: Props) {
  // What is pointed at is kept by name: after a pick or an arrival the same value is another object.
  const [pointedAt, setPointedAt] = useState<string>();
  const [spoken, setSpoken] = useState(false);
  const place = useMemo(() => panelGeometry(panel, frame), [panel, frame]);
  const hit = findHit(panel, pointedAt);

  function pointed(event: PointerEvent): ReturnType<typeof nearest> {
    const box = event.currentTarget.getBoundingClientRect();
    return nearest(panel, place, { x: event.clientX - box.left, y: event.clientY - box.top });
  }

  function look(next: Hit | undefined, aloud: boolean): void {
    setPointedAt(next?.point.observation.id);
    setSpoken(aloud);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const current = hit ?? firstHit(panel, picked);
    if (event.key === "Escape") onPick(undefined);
    if (event.key === "Enter" && current) onPick(current.point.observation.id);
    const next = current && step(panel, current, event.key);
    if (!next) return;
    event.preventDefault();
    look(next, true);
  }

  return (
    <figure className="live">
      <Caption panel={panel} />
      <div
        className="live-plot"
        role="application"
        aria-label={`Chart: ${panel.title}, ${panel.unitName}; ${panel.series.map(({ label }) => label).join(", ")}. Arrow keys move from value to value, Enter picks one out, Escape lets go.`}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onFocus={(event) => event.currentTarget.matches(":focus-visible") && look(firstHit(panel, picked), true)}
        onBlur={() => look(undefined, false)}
        onPointerMove={(event) => look(pointed(event), false)}
        onPointerLeave={() => look(undefined, false)}
        onPointerUp={(event) => {
          const found = pointed(event);
          onPick(found && found.away <= near ? found.point.observation.id : undefined);
        }}
      >
        <LivePlot panel={panel} place={place} />
        <Rings place={place} hit={hit} chosen={[findHit(panel, picked), findHit(panel, second)]} />
        {hit ? <LiveTip hit={hit} place={place} /> : null}
        <p className="sr" role="status">
          {spoken && hit ? sayHit(hit) : ""}
        </p>
      </div>
      <NameKey panel={panel} width={frame.width} />
    </figure>
  );
}
