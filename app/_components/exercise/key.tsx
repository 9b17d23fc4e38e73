import "server-only";
import { CrosscheckCard, StatementCard } from "#components/crosscheck-card";
import { catalog } from "#data";
import { indexOf } from "#lib/catalog-index";
import { type Exercise, exerciseName } from "#lib/exercise/exercise";
import { comparedPeriod, comparedValue } from "#lib/crosscheck/sentence";
import { links } from "#lib/links";
import { matchNames, type Origin, originsOf, publishedWords } from "#lib/origin";
import type { CitedObservation } from "#lib/observation";
import { editionWords } from "#lib/standing-words";
import { standingOf, type StandingSide } from "#lib/standings";

type OfNumber = Extract<Exercise, { kind: "number" }>;

/** The official value beside a number on one side. */
function recordWords({ beside }: StandingSide, observation: CitedObservation): string {
  if (!beside) return "no official value to compare with";
  return `${comparedValue(beside, observation)} for ${comparedPeriod(beside)}: ${editionWords(beside)}`;
}

/** What the record had in place of the number, and what it has now; of several readings each. */
function Records({ exercise: { observation, check } }: { exercise: OfNumber }) {
  return standingOf(observation, check).lines.map(({ reading, then, now }) => (
    <ul className="records" key={reading.says}>
      {reading.says ? <li>Read as {reading.says}:</li> : null}
      <li>
        <b>Record then</b> {recordWords(then, observation)}
      </li>
      <li>
        <b>Record now</b> {recordWords(now, observation)}
      </li>
    </ul>
  ));
}

/** An earlier text with the number, in a line: its words, whose they are, and how they match. */
function OriginLine({ origin }: { origin: Origin }) {
  return (
    <p className="earlier">
      “<span lang={origin.language}>{origin.quote}</span>” {origin.publisher}, {publishedWords(origin)}.{" "}
      {matchNames[origin.match]}.
    </p>
  );
}

/** Where the whole of it stands: the receipt of a number, the chart that a statement stands beside. */
function Onward({ exercise }: { exercise: Exercise }) {
  const [chart] = indexOf(catalog).charts.get(exercise.indicator.id) ?? [];
  if (exercise.kind === "number") return <a href={links.observation(exercise.id)}>The number with its receipt</a>;
  return chart ? <a href={`${links.chart(chart.id)}#x-${exercise.id}`}>The statement beside its chart</a> : null;
}

/** The answers of an exercise with what shows each, the record then and now, and the earlier texts with its words. */
export function KeyContent({ exercise, number }: { exercise: Exercise; number?: number }) {
  const origins = originsOf(catalog.origins.origins, exercise.id);
  return (
    <>
      <h2>
        Key to {number ? `sentence ${number}: ` : ""}
        {exerciseName(exercise)}
      </h2>
      <div className="keyed">
        <dl>
          {exercise.questions.map(({ id, asks, answer, why }) => (
            <div key={id}>
              <dt>{asks}</dt>
              <dd>
                <b>{answer}</b>
                {why.map((one) => (
                  <span key={one}>{one}</span>
                ))}
              </dd>
            </div>
          ))}
        </dl>
        <div>
          {exercise.kind === "number" ? (
            <>
              <Records exercise={exercise} />
              <CrosscheckCard observation={exercise.observation} />
            </>
          ) : (
            <StatementCard statement={exercise.statement} />
          )}
          {origins.length ? <h3>Earlier texts with it</h3> : null}
          {origins.map((origin) => (
            <OriginLine key={origin.id} origin={origin} />
          ))}
          <p className="earlier">
            <Onward exercise={exercise} />
          </p>
        </div>
      </div>
    </>
  );
}

/** The same, folded until it is asked for; on paper it is a page of its own where it is unfolded. */
export function Key({ exercise }: { exercise: Exercise }) {
  return (
    <details className="answers">
      <summary>Reveal the key</summary>
      <KeyContent exercise={exercise} />
    </details>
  );
}
