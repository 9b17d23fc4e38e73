import type { ReactNode } from "react";
import type { Form } from "#lib/chart/forms";
import type { Geometry } from "#lib/chart/geometry";
import type { ChartModel } from "#lib/chart/model";
import type { Lead } from "./mark";

/** What is drawn, in which form, and the whole whose scale a panel shares. */
export interface ChartProps {
  model: ChartModel;
  form: Form;
  scale: ChartModel;
  /** Its alternative text. */
  label?: string | undefined;
  /** Without it the picture only looks: nothing in it is a link or has a name. */
  lead?: Lead | undefined;
  /** The observation whose mark is lit. */
  picked?: string | undefined;
  /** Which of its chart's panels it is, from 0. */
  panel?: number | undefined;
}

interface Props extends Pick<ChartProps, "label" | "panel"> {
  width: number;
  height: number;
  /** Its two scales, so that the reading script knows which day is where. */
  place?: Geometry;
  /** True where nothing in it is a link, so that keys reach it by itself. */
  alone?: boolean;
  children: ReactNode;
}

/** The root of every drawing; what is in it is reached one by one, so it is a group and not an image. */
export function Frame({ width, height, label, panel, place, alone = false, children }: Props) {
  const scales = label ? place : undefined;
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className="drawing"
      role={label ? "group" : undefined}
      aria-label={label}
      tabIndex={alone ? 0 : undefined}
      data-panel={panel || undefined}
      data-across={scales && [scales.left, scales.right, ...scales.xDomain].join(" ")}
      data-up={scales && [scales.bottom, scales.top, ...scales.yDomain].join(" ")}
    >
      {children}
    </svg>
  );
}
