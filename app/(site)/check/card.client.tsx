"use client";

import type { Choice } from "#lib/check/choice";
import type { Reported } from "#lib/check/report";
import type { Words } from "#lib/check/words";
import { formatValue } from "#lib/format";
import { links } from "#lib/links";
import { formatPeriod } from "#lib/period";
import { placeName } from "#lib/place";
import { qualifierSigns } from "#lib/publication";
import { Choices } from "./choices.client";
import type { Program } from "./checked.client";
import { surenessNames, surenessSigns } from "./read-text.client";

interface Props extends Reported {
  index: number;
  choice: Choice | undefined;
  onChoose: (choice: Choice) => void;
  /** Why the record of its indicator is not there yet, if it is not. */
  waiting: string;
  program: Program;
  words: Words;
}

/** What the number was read as: its value, what it counts, when and where. */
function ReadAs({ reading, words }: Pick<Props, "words"> & { reading: NonNullable<Props["reading"]> }) {
  const name = words.indicators.find(({ id }) => id === reading.indicator)?.name ?? reading.indicator;
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

/** The verdicts of one number, and the official values that stand beside it. */
function Verdicts({ judged, program }: { judged: NonNullable<Props["judged"]>; program: Program }) {
  return (
    <>
      <dl>
        {program.sayingsOf(judged.observation, judged.check, judged.held).map(({ when, verdict, sentence }) => (
          <div className="side" key={when}>
            <dt>{when}</dt>
            <dd>
              <b>{verdict}</b>
              <span>{sentence}</span>
            </dd>
          </div>
        ))}
      </dl>
      {program.besideOf(judged).map(({ when, words, url }) => (
        <small key={when} className="beside">
          Beside it {when}: {url ? <a href={url}>{words}</a> : words}
        </small>
      ))}
    </>
  );
}

/** One number of the text: how it was read, how surely, and how it stands to the record. */
export function Card({ number, reading, judged, index, choice, onChoose, waiting, program, words }: Props) {
  const { id, text, sureness, reasons } = number;
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
      {judged ? <Verdicts judged={judged} program={program} /> : waiting ? <p role="status">{waiting}</p> : null}
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
