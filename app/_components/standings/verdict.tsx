import "server-only";
import { catalog } from "#data";
import { verdictNames } from "#lib/crosscheck/crosscheck";
import type { VerdictKind } from "#lib/crosscheck/beside";
import { verdictSentence } from "#lib/crosscheck/sentence";
import type { CitedObservation } from "#lib/observation";
import { decidedBy, offWords } from "#lib/standing-words";
import type { StandingLine, StandingSide } from "#lib/standings";

const squares: Record<VerdictKind, string> = {
  agrees: "M0 0H10V10H0Z",
  otherwise: "M0 0H5V10H0Z",
  differs: "",
  nothing: "",
};

/** A square in ink: full where the record agrees, half where it does for something else, empty where not; a dash where there is none. */
export function VerdictSquare({ kind }: { kind: VerdictKind }) {
  return (
    <svg className="square" viewBox="0 0 10 10" aria-hidden="true">
      <path className="edge" d={kind === "nothing" ? "M0 5H10" : "M.75.75h8.5v8.5h-8.5z"} />
      {squares[kind] ? <path className="full" d={squares[kind]} /> : null}
    </svg>
  );
}

function Named({ side }: { side: StandingSide }) {
  return (
    <>
      <VerdictSquare kind={side.kind} /> <b>{verdictNames[side.verdict]}</b>
    </>
  );
}

/** What is missing where nothing compares. */
function Missing({ side, observation }: { side: StandingSide; observation: CitedObservation }) {
  const held = catalog.comparable(observation.indicator, observation.geo);
  return <p className="sub">{verdictSentence(observation, side, { day: undefined, held })}</p>;
}

/** The verdicts of one reading, each with the value that decides it; the second only where it is another. */
export function Verdicts({ line, observation }: { line: StandingLine; observation: CitedObservation }) {
  const { then, now } = line;
  const off = offWords(line, observation);
  const [before, after] = [decidedBy(then, observation), decidedBy(now, observation)];
  if (then.kind === "nothing" && now.kind === "nothing")
    return (
      <>
        <p className="verdict">
          <Named side={then} />
        </p>
        <Missing side={now} observation={observation} />
      </>
    );
  return (
    <>
      <p className="verdict">
        <i>then</i> <Named side={then} />
      </p>
      {before ? <p className="sub">{before}</p> : null}
      <p className="verdict">
        <i>now</i> {now.verdict === then.verdict ? <span className="sub">unchanged</span> : <Named side={now} />}
      </p>
      {after && after !== before ? <p className="sub">{after}</p> : null}
      {off ? <p className="sub">{off}</p> : null}
    </>
  );
}
