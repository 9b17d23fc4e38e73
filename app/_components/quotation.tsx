import type { CitedObservation } from "#lib/observation";
import { describeMark } from "#lib/describe";
import { segments } from "#lib/segments";
import type { Statement } from "#lib/catalog";
import { A } from "./way-out";

/** A number to pick out, and the mark it stands for: `k` ties the two on one page, `href` leads to the mark. */
export interface Tied {
  k?: number;
  observation: CitedObservation;
  href: string;
}

/** Words of a passage that no chart has, and why. */
export interface LeftOut {
  id: string;
  quote: string;
  why: string;
}

/** Why words are left out; it opens where they stand, by click, key or touch, and stands outside the quotation. */
function Why({ one: { id, why } }: { one: LeftOut }) {
  return (
    <span className="means" id={id} popover="auto">
      <b>On no chart</b>
      <span>{why}</span>
      <a href="#coverage">All that is left out</a>
    </span>
  );
}

/** A passage, verbatim, in which every number that is plotted is a link to its mark, and what is left out says why. */
export function Quotation({
  text,
  tied,
  statements = [],
  left = [],
}: {
  text: string;
  tied: readonly Tied[];
  statements?: readonly Statement[];
  left?: readonly LeftOut[];
}) {
  const numbers = tied.map(({ observation: { id, quote, number } }) => ({ id, quote, number }));
  const says = statements.map(({ id, quote }) => ({ id, quote, number: "" }));
  const others = left.map(({ id, quote }) => ({ id, quote, number: "", left: true }));
  const whyOf = (id: string): string => `On no chart: ${left.find((one) => one.id === id)?.why ?? ""}`;
  const byId = new Map(tied.map((one) => [one.observation.id, one]));
  return (
    <blockquote className="quotation">
      “
      {segments(text, [...numbers.filter(({ number }) => number), ...says, ...others]).map((segment, index) => {
        if (segment.kind === "text") return segment.text;
        if (segment.kind === "says")
          return (
            <mark className="says" key={segment.id} data-s={segment.id}>
              {segment.text}
            </mark>
          );
        if (segment.kind === "left")
          return (
            <button
              key={segment.id}
              type="button"
              className="left"
              popoverTarget={segment.id}
              title={whyOf(segment.id)}
            >
              {segment.text}
            </button>
          );
        const one = byId.get(segment.id);
        return (
          <A
            key={index}
            className="number"
            id={one?.k ? `n-${segment.id}` : undefined}
            href={one?.href}
            data-k={one?.k}
            data-o={one?.k ? segment.id : undefined}
            title={one ? describeMark(one.observation) : undefined}
          >
            {segment.text}
          </A>
        );
      })}
      ”
      {left.map((one) => (
        <Why key={one.id} one={one} />
      ))}
    </blockquote>
  );
}
