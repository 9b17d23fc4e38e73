"use client";

import { useQueries } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { Choice } from "#lib/check/choice";
import type * as program from "#lib/check/program";
import type { Reported } from "#lib/check/report";
import type { Words } from "#lib/check/words";
import { Card } from "./card.client";
import { recordQuery } from "./queries.client";
import { ReadText } from "./read-text.client";
import { Take } from "./take.client";

export type Program = typeof program;

interface Props {
  text: string;
  day: string;
  program: Program;
  words: Words;
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
export function Checked({ text, day, program, words }: Props) {
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
  const needed = [
    ...new Set(
      read.flatMap(({ reading }) =>
        reading?.period !== undefined && words.held[reading.indicator]?.length ? reading.indicator : [],
      ),
    ),
  ];
  const records = useQueries({ queries: needed.map(recordQuery) });
  const continues = useMemo(() => new Map(words.continues), [words]);
  const recordOf = (indicator: string) => records[needed.indexOf(indicator)];

  function judged({ number, reading }: (typeof read)[number]): Reported["judged"] {
    if (reading?.period === undefined) return undefined;
    const officials = needed.includes(reading.indicator) ? recordOf(reading.indicator)?.data : [];
    return (
      officials && program.judgeRead(number, { ...reading, period: reading.period }, day, { officials, continues })
    );
  }
  function waiting({ reading }: (typeof read)[number]): string {
    const record = reading && recordOf(reading.indicator);
    if (!record || record.data) return "";
    return record.isError && !record.isFetching ? `The record did not arrive: ${record.error.message}` : "On its way.";
  }
  const all = read.map((one) => ({ ...one, judged: judged(one) }));
  return (
    <section className="checked" aria-labelledby="as-read">
      <h2 id="as-read">As it was read</h2>
      <p role="status" className="kicker">
        {numbers.length ? countWords(numbers) : "No number stands in this text."} {left.join(" ")}
      </p>
      <ReadText text={seen} numbers={numbers} />
      <ol className="crosschecks">
        {all.map((one, index) => (
          <Card
            key={one.number.id}
            {...one}
            index={index}
            choice={choices[one.number.id]}
            onChoose={(choice) => setChoices({ ...choices, [one.number.id]: choice })}
            waiting={waiting(one)}
            program={program}
            words={words}
          />
        ))}
      </ol>
      {numbers.length ? <Take all={all} text={text} day={day} program={program} words={words} /> : null}
    </section>
  );
}
