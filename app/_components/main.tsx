import type { ReactNode } from "react";
import { FirstPaint } from "./first-paint";

interface Props {
  className?: string;
  /** The id before which the first paint does not come: the number, its chart and its sentence stand above it. */
  until?: string;
  children: ReactNode;
}

/** The content of a page. */
export function Main({ className = "page", until, children }: Props) {
  return (
    <main className={className} id="main">
      {until ? <FirstPaint until={until} /> : null}
      {children}
    </main>
  );
}
