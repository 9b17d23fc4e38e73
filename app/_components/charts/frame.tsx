import type { ReactNode } from "react";

interface Props {
  width: number;
  height: number;
  /** What the picture shows, in words; without it the picture only looks. */
  label?: string | undefined;
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
