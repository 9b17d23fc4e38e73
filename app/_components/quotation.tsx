import type { CitedObservation } from "#lib/observation";
import { describeMark } from "#lib/describe";
import { segments } from "#lib/segments";
import type { Statement } from "#lib/catalog";

/** A number to pick out, and the mark it stands for: `k` ties the two on one page, `href` leads to the mark. */
export interface Tied {
  k?: number;
  observation: CitedObservation;
  href: string;
}

/** A passage, verbatim, in which every number that is plotted is a link to its mark. */
export function Quotation({
  text,
  tied,
  statements = [],
}: {
  text: string;
  tied: readonly Tied[];
  statements?: readonly Statement[];
}) {
  const numbers = tied.map(({ observation: { id, quote, number } }) => ({ id, quote, number }));
  const says = statements.map(({ id, quote }) => ({ id, quote, number: "" }));
  const byId = new Map(tied.map((one) => [one.observation.id, one]));
  return (
    <blockquote className="quotation">
      “
      {segments(text, [...numbers.filter(({ number }) => number), ...says]).map((segment, index) => {
        if (segment.kind === "text") return segment.text;
        if (segment.kind === "says")
          return (
            <mark className="says" key={segment.id}>
              {segment.text}
            </mark>
          );
        const one = byId.get(segment.id);
        return (
          <a
            key={index}
            className="number"
            id={one?.k ? `n-${segment.id}` : undefined}
            href={one?.href}
            data-k={one?.k}
            data-o={one?.k ? segment.id : undefined}
            title={one ? describeMark(one.observation) : undefined}
          >
            {segment.text}
          </a>
        );
      })}
      ”
    </blockquote>
  );
}
