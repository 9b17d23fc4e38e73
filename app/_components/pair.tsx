import type { ReactNode } from "react";
import type { Tip } from "../_reading/pair";

/** A text inside a script element can end it or open a comment; a browser reads the escaped form as the same JSON. */
const json = (tips: Record<string, Tip>): string => JSON.stringify(tips).replace(/</g, "\\u003c");

/**
 * A chart and its passages. The reading script ties them: a click or Enter on a number or a mark picks it out, `addressed` writes it to
 * the address, Escape lets go. On a page about one number (`own`) the others lead to theirs. What it wraps works without it.
 */
export function Pair({
  tips,
  className = "pair",
  addressed = false,
  own,
  children,
}: {
  tips: Record<string, Tip>;
  className?: string;
  addressed?: boolean;
  own?: string;
  children: ReactNode;
}) {
  return (
    <div className={className} data-own={own} data-addressed={addressed ? "" : undefined}>
      {addressed || own ? <p className="notice" role="status" hidden /> : null}
      {children}
      <p className="sr" role="status" />
      <script type="application/json" className="tips">
        {json(tips)}
      </script>
    </div>
  );
}
