import type { ReactNode } from "react";
import type { Form } from "#lib/chart/forms";
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
}

interface Props extends Pick<ChartProps, "label"> {
  width: number;
  height: number;
  children: ReactNode;
}

/** The root of every drawing; its links are reached one by one, so it is a group and not an image. */
export function Frame({ width, height, label, children }: Props) {
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className="drawing"
      role={label ? "group" : undefined}
      aria-label={label}
    >
      {children}
    </svg>
  );
}
