"use client";

import type { NumberRead, Sureness } from "#lib/check/reading";

/** A sign for each kind beside its line, so that colour and line are not alone. */
export const surenessSigns: Record<Sureness, string> = { sure: "", unsure: "?", unreadable: "×" };
export const surenessNames: Record<Sureness, string> = { sure: "Sure", unsure: "Unsure", unreadable: "Not read" };

/** The text with every number where it stands, each leading to its card. */
export function ReadText({ text, numbers }: { text: string; numbers: readonly NumberRead[] }) {
  const pieces = numbers.map(({ id, start, end, sureness }, index) => ({
    ...{ id, sureness, index, number: text.slice(start, end) },
    before: text.slice(numbers[index - 1]?.end ?? 0, start),
  }));
  return (
    <blockquote className="as-read" dir="auto">
      {pieces.map(({ id, before, number, sureness, index }) => (
        <span key={id}>
          {before}
          <a className={sureness} href={`#${id}`}>
            {number}
            <sup>
              <span className="sr">, number </span>
              {index + 1}
              {surenessSigns[sureness]}
              <span className="sr">, {surenessNames[sureness].toLowerCase()}</span>
            </sup>
          </a>
        </span>
      ))}
      {text.slice(numbers.at(-1)?.end ?? 0)}
    </blockquote>
  );
}
