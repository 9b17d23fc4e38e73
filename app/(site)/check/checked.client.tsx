"use client";

import { useMemo, useState } from "react";
import type { Choice } from "#lib/check/choice";
import { ArticleDraft } from "./article.client";
import { Card } from "./card.client";
import type { Bench } from "./judged.client";
import { ReadText } from "./read-text.client";
import { Take } from "./take.client";

interface Props {
  text: string;
  bench: Bench;
}

/** How many numbers of each kind there are. */
function countWords(numbers: readonly { sureness: string }[]): string {
  const of = (kind: string) => numbers.filter(({ sureness }) => sureness === kind).length;
  const total = `${numbers.length} ${numbers.length === 1 ? "number" : "numbers"}`;
  const parts = [
    [of("sure"), "read surely"],
    [of("unsure"), "unsure"],
    [of("unreadable"), "not read"],
  ].flatMap(([count, kind]) => (count ? `${count} ${kind}` : []));
  return `${total}: ${parts.join(", ")}.`;
}

/** A text as it is read, a card for each of its numbers, and the report to take along. */
export function Checked({ text, bench }: Props) {
  const { day, program, words } = bench;
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const { text: seen, numbers, left } = useMemo(() => program.readText(text, day, words), [program, text, day, words]);
  const read = useMemo(
    () =>
      numbers.map((number) => ({
        number,
        reading: program.chosenReading(number, choices[number.id], { indicators: words.indicators, day }),
      })),
    [program, numbers, choices, words, day],
  );
  const picked = read.flatMap(({ number, reading }) => (reading && choices[number.id] ? [{ number, reading }] : []));
  return (
    <section className="checked" aria-labelledby="as-read">
      <h2 id="as-read">As it was read</h2>
      <p role="status" className="kicker">
        {numbers.length ? countWords(numbers) : "No number stands in this text."} {left.join(" ")}
      </p>
      <ReadText text={seen} numbers={numbers} />
      <ol className="crosschecks">
        {read.map((one, index) => (
          <Card
            key={one.number.id}
            {...one}
            index={index}
            choice={choices[one.number.id]}
            onChoose={(choice) => setChoices({ ...choices, [one.number.id]: choice })}
            bench={bench}
          />
        ))}
      </ol>
      {numbers.length ? (
        <>
          <Take all={read} text={text} bench={bench} />
          <ArticleDraft text={text} picked={picked} bench={bench} />
        </>
      ) : null}
    </section>
  );
}
