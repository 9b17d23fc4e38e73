"use client";

import { type KeyboardEvent, type PointerEvent, useMemo, useState } from "react";
import type { Point } from "#lib/chart-model";
import { units } from "#lib/unit";
import type { Geometry } from "./geometry";
import { firstHit, type Hit, nearest, step } from "./live-hits";
import { type Frame, liveGeometry } from "./live-geometry";
import { NameKey } from "./live-key";
import type { LivePanel as Panel } from "./live-model";
import { LivePlot } from "./live-plot";
import { spot } from "./live-shapes";
import { LiveTip, sayHit } from "./live-tip";

const near = 24;

interface Props {
  panel: Panel;
  frame: Frame;
  picked: string | undefined;
  onPick: (observation: string | undefined) => void;
}

/** Name, unit and definition of what a panel shows. */
function Caption({ panel: { title, unit, definition, repeated } }: { panel: Panel }) {
  return (
    <figcaption>
      <h2>
        {title}, {units[unit].name}
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

/** A ring around the value pointed at, and a heavier one around the value picked out. */
function Rings({
  panel,
  place,
  hit,
  picked,
}: Pick<Props, "panel" | "picked"> & { place: Geometry; hit: Hit | undefined }) {
  const points = panel.series.flatMap((series) => series.points);
  const chosen = points.find(({ observation }) => observation.id === picked);
  const ring = (className: string, point: Point | undefined) => {
    if (!point) return null;
    const { cx, cy } = spot(point, place);
    return <circle className={className} cx={cx} cy={cy} r={13} />;
  };
  return (
    <svg className="rings" width={place.width} height={place.height} aria-hidden="true">
      {ring("picked-ring", chosen)}
      {ring("hit-ring", hit?.point)}
    </svg>
  );
}

/**
 * One axis with its series. The nearest value answers the pointer; with the keyboard, arrows move through time and between series,
 * Enter picks a value out, Escape lets go.
 */
export function LivePanel({ panel, frame, picked, onPick }: Props) {
  const [hit, setHit] = useState<Hit>();
  const [said, setSaid] = useState("");
  const place = useMemo(() => liveGeometry(panel, frame), [panel, frame]);

  function pointed(event: PointerEvent): ReturnType<typeof nearest> {
    const box = event.currentTarget.getBoundingClientRect();
    return nearest(panel, place, event.clientX - box.left, event.clientY - box.top);
  }

  function focusOn(next: Hit | undefined): void {
    setHit(next);
    setSaid(next ? sayHit(next) : "");
  }

  function onKeyDown(event: KeyboardEvent): void {
    const current = hit ?? firstHit(panel, picked);
    if (event.key === "Escape") onPick(undefined);
    if (event.key === "Enter" && current) onPick(current.point.observation.id);
    const next = current && step(panel, current, event.key);
    if (!next) return;
    event.preventDefault();
    focusOn(next);
  }

  const current = panel.series.some(({ points }) => hit && points.includes(hit.point)) ? hit : undefined;
  return (
    <figure className="live">
      <Caption panel={panel} />
      <div
        className="live-plot"
        role="application"
        aria-label={`Chart: ${panel.title}, ${units[panel.unit].name}; ${panel.series.map(({ label }) => label).join(", ")}. Arrow keys move from value to value, Enter picks one out, Escape lets go.`}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onFocus={(event) => event.currentTarget.matches(":focus-visible") && focusOn(firstHit(panel, picked))}
        onBlur={() => focusOn(undefined)}
        onPointerMove={(event) => setHit(pointed(event))}
        onPointerLeave={() => setHit(undefined)}
        onPointerUp={(event) => {
          const found = pointed(event);
          onPick(found && found.away <= near ? found.point.observation.id : undefined);
        }}
      >
        <LivePlot panel={panel} place={place} time={frame.time} />
        <Rings panel={panel} place={place} hit={current} picked={picked} />
        {current ? <LiveTip hit={current} place={place} /> : null}
        <p className="sr" role="status">
          {said}
        </p>
      </div>
      <NameKey panel={panel} width={frame.width} />
    </figure>
  );
}
