import "server-only";
import { Fragment, type ReactNode } from "react";
import { catalog } from "#data";
import type { Statement } from "#lib/catalog";
import type { ChartModel } from "#lib/chart-model";
import { statementSides } from "#lib/crosscheck/statement-words";
import { sayingsOf } from "#lib/crosscheck/saying";
import { formatValue } from "#lib/format";
import type { CitedObservation } from "#lib/observation";
import { ComparedLink } from "./compared";
import { Sides } from "./sides";
import { Term } from "./term";
import { textsOfChart, WordsHere } from "./words-here";

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
      <Sides sayings={sayingsOf(observation, check, catalog.comparable(observation.indicator, observation.geo))} />
      {children}
    </div>
  );
}

/** A statement without a number beside the record: what its tests found then and now, and the words that no test covers. */
export function StatementCard({ statement: { id, quote } }: { statement: Statement }) {
  const check = catalog.statementChecks.get(id);
  if (!check) return null;
  const nameOf = (indicator: string): string => catalog.indicators.get(indicator)?.name ?? indicator;
  const sides = statementSides(check, nameOf);
  return (
    <div className="crosscheck" id={`x-${id}`}>
      <p className="verdict">
        <b className="cited-value">“{quote}”</b>
      </p>
      <Sides sayings={sides.map(({ side, verdict }) => ({ when: side, verdict }))} />
      <details className="unfolded-in-print">
        <summary>Why</summary>
        {sides.map(({ side, results }) => (
          <Fragment key={side}>
            {results.map(({ question, answers }) => (
              <Fragment key={question}>
                <small>
                  {side}: {question}
                </small>
                {answers.map((answer) => (
                  <p key={answer}>{answer}</p>
                ))}
              </Fragment>
            ))}
          </Fragment>
        ))}
        {check.untested.map(({ words, why }) => (
          <p key={words}>
            “{words}”: {why}
          </p>
        ))}
      </details>
    </div>
  );
}

/** Everything on a chart that was compared, number by number. */
export function Crosschecks({ model }: { model: ChartModel }) {
  if (!model.marks.length && !model.statements.length) return null;
  return (
    <section className="section" aria-labelledby="record">
      <h2 id="record">Compared with official data</h2>
      <p>
        <Term id="verdict">Verdicts</Term> follow from a rule, for <Term id="then-now">then and now</Term>: every
        official value that was public on the day of the article, and every one that is held now.
      </p>
      <WordsHere texts={textsOfChart(model)} />
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
