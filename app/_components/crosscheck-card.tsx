import "server-only";
import type { ReactNode } from "react";
import { catalog } from "#data";
import { indexOf } from "#lib/catalog-index";
import type { Statement } from "#lib/catalog";
import type { ChartModel } from "#lib/chart-model";
import { type Crosscheck, type Side, verdictNames } from "#lib/crosscheck/crosscheck";
import { comparedValue, verdictSentence } from "#lib/crosscheck/sentence";
import { type StatementCheck, type StatementSide, statementVerdicts } from "#lib/crosscheck/statement";
import { formatDay, formatValue } from "#lib/format";
import { links } from "#lib/links";
import type { CitedObservation } from "#lib/observation";
import { ComparedLink } from "./compared";
import type { Cited } from "./passages";

/** What the rules say of one reading on one side, with the sentence made from the comparison. */
interface Said {
  day: string | undefined;
  reading: string;
  verdict: string;
  sentence: string;
}

function sayings(observation: CitedObservation, { then, now }: Crosscheck): Said[] {
  const held = catalog.comparable(observation.indicator, observation.geo);
  const said = ({ day, judgements }: Side): Said[] =>
    judgements.map((judgement) => ({
      day,
      reading: judgement.reading.says,
      verdict: verdictNames[judgement.verdict],
      sentence: verdictSentence(observation, judgement, { day, held }),
    }));
  return [...said(then), ...said(now)];
}

const sameWords = (a: Said, b: Said): boolean =>
  a.reading === b.reading && a.verdict === b.verdict && a.sentence === b.sentence;

/** Both sides of a number, reading by reading; where nothing has changed since, once. */
function NumberSides({ observation, check }: { observation: CitedObservation; check: Crosscheck }) {
  const said = sayings(observation, check);
  const unchanged = (one: Said): boolean => said.some((other) => other.day !== one.day && sameWords(other, one));
  return said
    .filter((one) => one.day !== undefined || !unchanged(one))
    .map((one) => (
      <div className="side" key={`${one.day} ${one.reading}`}>
        <dt>
          {one.day ? `Then, ${formatDay(one.day)}` : "Now"}
          {one.day && unchanged(one) ? ", and now" : ""}
          {one.reading ? `; read as ${one.reading}` : ""}
        </dt>
        <dd>
          <b>{one.verdict}</b>
          <span>{one.sentence}</span>
        </dd>
      </div>
    ));
}

/** A cited number beside the record of its day and the newest: a verdict and its sentence for each. */
export function CrosscheckCard({
  observation,
  children,
}: {
  observation: CitedObservation;
  /** What stands in the card after the two sides. */
  children?: ReactNode;
}) {
  const check = catalog.crosschecks.get(observation.id);
  if (!check) return null;
  return (
    <div className="crosscheck" id={`x-${observation.id}`}>
      <p className="verdict">
        <b className={observation.kind === "derived" ? "derived-value" : "cited-value"}>
          {formatValue(observation.value, observation.unit)}
        </b>{" "}
        <span>{observation.periodLabel}</span>
      </p>
      <dl>
        <NumberSides observation={observation} check={check} />
      </dl>
      {children}
    </div>
  );
}

const answerWords = (holds: boolean | undefined): string => (holds === undefined ? "Open" : holds ? "Yes" : "No");

/** How many publishers bear a statement out, where they do not agree. */
function split(side: StatementSide): string {
  const parted = side.results.find(({ asked }) => new Set(asked.map(({ holds }) => holds)).size > 1);
  if (!parted) return "";
  const yes = parted.asked.filter(({ holds }) => holds).length;
  return `, by ${yes} of ${parted.asked.length} publishers`;
}

/** Both sides of a statement in a few words: “Does not hold then · holds now”. */
function statementBadge({ then, now }: StatementCheck): string {
  const [before, after] = [then, now].map((side) => `${statementVerdicts[side.verdict]}${split(side)}`);
  return before === after ? `${before}, then and now` : `${before} then · now: ${after?.toLowerCase()}`;
}

function TestedSide({ side }: { side: StatementSide }) {
  const answers = side.results.flatMap((result) =>
    result.answers.map((answer) => ({ ...answer, decides: result.asked.includes(answer) })),
  );
  const none = side.results.length > 0 && answers.length === 0;
  return (
    <div className="side">
      <dt>{side.day ? `Then, ${formatDay(side.day)}` : "Now"}</dt>
      <dd>
        <b>
          {statementVerdicts[side.verdict]}
          {split(side)}
        </b>
        {answers.map(({ holds, sentence, decides }) => (
          <span key={sentence}>
            {decides ? answerWords(holds) : `Earlier: ${answerWords(holds).toLowerCase()}`}. {sentence}
          </span>
        ))}
        {none ? (
          <span>{side.day ? "No value held was public for certain on that day." : "No value is held."}</span>
        ) : null}
      </dd>
    </div>
  );
}

/** A statement without a number beside the record: what its tests found then and now, and the words that no test covers. */
export function StatementCard({ statement: { id, quote } }: { statement: Statement }) {
  const check = catalog.statementChecks.get(id);
  if (!check) return null;
  return (
    <div className="crosscheck" id={`x-${id}`}>
      <p className="verdict">
        <b className="cited-value">“{quote}”</b>
      </p>
      <dl>
        <TestedSide side={check.then} />
        <TestedSide side={check.now} />
      </dl>
      {check.untested.map(({ words, why }) => (
        <p key={words}>
          “{words}”: {why}
        </p>
      ))}
    </div>
  );
}

/** Both sides in a few words: “Same as the record then · now −2.4%”. */
function badge(observation: CitedObservation, { then, now }: Crosscheck): string {
  if (then.verdict === now.verdict) return `${verdictNames[then.verdict]}, then and now`;
  const newest = now.decides?.replacedBy ?? now.decides;
  return `${verdictNames[then.verdict]} then · now ${newest ? comparedValue(newest, observation) : verdictNames[now.verdict].toLowerCase()}`;
}

/** One quiet line per number and statement of a passage: how it stands to the record, leading to the comparison. */
export function Badges({
  cited,
  beside = (id) => links.observation(id),
}: {
  cited: Cited;
  beside?: ((id: string) => string) | undefined;
}) {
  const numbers = cited.tied.flatMap(({ k, observation }) => {
    const check = catalog.crosschecks.get(observation.id);
    const name = formatValue(observation.value, observation.unit);
    return k && check ? [{ id: observation.id, name, words: badge(observation, check) }] : [];
  });
  const statements = cited.statements.flatMap(({ id, quote, indicator }) => {
    const check = catalog.statementChecks.get(id);
    const [chart] = indexOf(catalog).charts.get(indicator) ?? [];
    return check ? [{ id, quote, words: statementBadge(check), chart: chart?.id }] : [];
  });
  return (
    <ul className="badges">
      {numbers.map(({ id, name, words }) => (
        <li key={id}>
          <b>{name}</b> <a href={beside(id)}>{words}</a>
        </li>
      ))}
      {statements.map(({ id, quote, words, chart }) => (
        <li key={id}>
          “{quote}” <a href={chart ? `${links.chart(chart)}#x-${id}` : `#x-${id}`}>{words}</a>
        </li>
      ))}
    </ul>
  );
}

/** Everything on a chart that was compared, number by number. */
export function Crosschecks({ model }: { model: ChartModel }) {
  if (!model.marks.length && !model.statements.length) return null;
  return (
    <section className="section" aria-labelledby="record">
      <h2 id="record">Compared with official data</h2>
      <p>
        Verdicts follow from a rule: every official value that was public on the day of the article, and every one that
        is held now.
      </p>
      <div className="crosschecks">
        {model.marks.map(({ id, observation }) => (
          <CrosscheckCard key={id} observation={observation}>
            <ComparedLink observation={observation} />
          </CrosscheckCard>
        ))}
        {model.statements.map((statement) => (
          <StatementCard key={statement.id} statement={statement} />
        ))}
      </div>
    </section>
  );
}
