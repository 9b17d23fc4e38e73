"use client";

import { Sides } from "#components/sides";
import type { Choice } from "#lib/check/choice";
import type { Judged } from "#lib/check/judge";
import type { Words } from "#lib/check/words";
import { formatValue } from "#lib/format";
import { links } from "#lib/links";
import { formatPeriod } from "#lib/period";
import { placeName } from "#lib/place";
import { qualifierSigns } from "#lib/publication";
import { Choices } from "./choices.client";
import { NumberChart } from "./chart.client";
import { type Bench, type Program, type ReadNumber, useJudged } from "./judged.client";
import { surenessNames, surenessSigns } from "./read-text.client";

interface Props extends ReadNumber {
  index: number;
  choice: Choice | undefined;
  onChoose: (choice: Choice) => void;
  bench: Bench;
}

const nameOf = (indicator: string, { indicators }: Words): string =>
  indicators.find(({ id }) => id === indicator)?.name ?? indicator;

/** What the number was read as: its value, what it counts, when and where. */
function ReadAs({ reading, words }: { words: Words; reading: NonNullable<Props["reading"]> }) {
  const name = nameOf(reading.indicator, words);
  return (
    <span>
      <b className="cited-value">
        {qualifierSigns[reading.qualifier]}
        {formatValue(reading.value, reading.unit)}
      </b>{" "}
      {[name, reading.period === undefined ? "no period" : formatPeriod(reading.period), placeName(reading.geo)].join(
        " · ",
      )}
    </span>
  );
}

/** The verdicts of one number, the official values that stand beside it, and its chart. */
function Verdicts({ judged, program, name }: { judged: Judged; program: Program; name: string }) {
  return (
    <>
      <Sides sayings={program.sayingsOf(judged.observation, judged.check, judged.held)} />
      {program.besideOf(judged).map(({ when, words, url }) => (
        <small key={when} className="beside">
          Beside it {when}: {url ? <a href={url}>{words}</a> : words}
        </small>
      ))}
      <NumberChart judged={judged} program={program} name={name} />
    </>
  );
}

/** One number of the text: how it was read, how surely, and how it stands to the record. */
export function Card({ number, reading, index, choice, onChoose, bench }: Props) {
  const { id, text, sureness, reasons } = number;
  const { program, words } = bench;
  const { judged, waiting } = useJudged({ number, reading }, bench);
  const known = reading?.known;
  return (
    <li id={id} className={`crosscheck ${sureness}`} tabIndex={-1}>
      <h3>
        <span className="nth">
          {index + 1}
          {surenessSigns[sureness]}
        </span>{" "}
        {reading ? <ReadAs reading={reading} words={words} /> : <span dir="auto">{text}</span>}
      </h3>
      <p className="sureness">
        <b>{choice ? "Your reading" : surenessNames[sureness]}.</b> {choice ? "" : reasons.join(" ")}
        {known && !choice ? (
          <>
            This sentence is quoted here; it is read as on <a href={links.observation(known)}>the number’s own page</a>.
          </>
        ) : null}
        {choice || !reading?.periodReason || reasons.includes(reading.periodReason) || known
          ? null
          : ` ${reading.periodReason}`}
      </p>
      {judged ? (
        <Verdicts judged={judged} program={program} name={nameOf(judged.observation.indicator, words)} />
      ) : waiting ? (
        <p role="status">{waiting}</p>
      ) : null}
      {reading ? (
        <Choices
          number={number}
          reading={reading}
          choice={choice}
          onChoose={onChoose}
          program={program}
          words={words}
        />
      ) : null}
    </li>
  );
}
