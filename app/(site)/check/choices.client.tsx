"use client";

import { useId } from "react";
import type { Choice } from "#lib/check/choice";
import type { Candidate } from "#lib/check/candidate";
import type { NumberRead } from "#lib/check/reading";
import type { Words } from "#lib/check/words";
import { formatPeriod } from "#lib/period";
import type { Program } from "./judged.client";

interface Props {
  number: NumberRead;
  reading: Candidate;
  choice: Choice | undefined;
  onChoose: (choice: Choice) => void;
  program: Program;
  words: Words;
}

function Own({ number, reading, choice, onChoose, program, words }: Props) {
  const id = useId();
  const own = choice?.reading === "own";
  const indicator = own ? choice.indicator : reading.indicator;
  const period = own ? choice.period : (reading.period ?? "");
  const [first = reading] = number.candidates;
  const wrong = own && reading.period === undefined;
  return (
    <div className="own">
      <label htmlFor={`${id}i`}>It counts</label>
      <select
        id={`${id}i`}
        value={indicator}
        onChange={({ target: { value } }) => onChoose({ reading: "own", indicator: value, period })}
      >
        {program.alternatives(first, words).map(({ id: one, name }) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}p`}>in the period</label>
      <input
        id={`${id}p`}
        value={period}
        placeholder="2019, 2019/20, May 2019, 1398"
        spellCheck={false}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `${id}w` : undefined}
        onChange={({ target: { value } }) => onChoose({ reading: "own", indicator, period: value })}
      />
      {wrong ? (
        <p className="problem" id={`${id}w`}>
          Write a year, a month or a span: 2019, 2019/20, 1398, May 2019, 2010 to 2013.
        </p>
      ) : null}
    </div>
  );
}

/** Every way to read a number, and one of the reader's own. */
export function Choices(props: Props) {
  const { number, choice, onChoose, words } = props;
  const name = useId();
  const nameOf = (id: string) => words.indicators.find((one) => one.id === id)?.name ?? id;
  const signed = new Set(number.candidates.map(({ value }) => Math.sign(value))).size > 1;
  return (
    <details className="choices" open={choice ? true : undefined}>
      <summary>Read it another way</summary>
      {number.candidates.length > 1 ? (
        <fieldset>
          <legend className="sr">Readings of {number.text}</legend>
          {number.candidates.map((one, index) => (
            <label key={index}>
              <input
                type="radio"
                name={name}
                checked={(choice?.reading ?? 0) === index}
                onChange={() => onChoose({ reading: index, indicator: one.indicator, period: one.period ?? "" })}
              />
              <span>
                {nameOf(one.indicator)}, {one.period === undefined ? "no period named" : formatPeriod(one.period)}
                {signed ? (one.value < 0 ? ", below zero" : ", above zero") : ""}
                {one.known ? ", as on the page of this number" : ""}
              </span>
            </label>
          ))}
        </fieldset>
      ) : null}
      <Own {...props} />
    </details>
  );
}
