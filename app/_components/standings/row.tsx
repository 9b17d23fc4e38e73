import "server-only";
import type { ReactNode } from "react";
import { catalog } from "#data";
import { indexOf } from "#lib/catalog-index";
import { sparkOf } from "#lib/chart/spark";
import { comparedPeriod, comparedValue } from "#lib/crosscheck/sentence";
import { formatDay, formatNumber, formatValue, statusNames } from "#lib/format";
import { links } from "#lib/links";
import type { CitedObservation } from "#lib/observation";
import { segments } from "#lib/segments";
import { citedPeriod, citedValue, editionWords, rangeWords } from "#lib/standing-words";
import type { Standing, StandingLine, StandingSide } from "#lib/standings";
import { AmountSpark, CitedShape, Spark } from "./spark";
import { Verdicts } from "./verdict";

/** The chart that shows a number, with the number picked out: by the parameter, or by the fragment where scripts are off. */
function chartOf({ indicator, id }: CitedObservation): string {
  const [chart] = indexOf(catalog).charts.get(indicator) ?? [];
  return chart ? `${links.chart(chart.id, id)}#m-${id}` : links.observation(id);
}

/** The sentence with its number, which leads to its mark; who states it, and when. */
function Words({ observation }: { observation: CitedObservation }) {
  const { article, passage, statedBy, published, quote } = observation;
  return (
    <>
      <q>
        “
        {segments(quote, [observation]).map(({ kind, text }) =>
          kind === "number" ? (
            <a className="number" key="number" href={chartOf(observation)} title="On its chart">
              {text}
            </a>
          ) : (
            text
          ),
        )}
        ”
      </q>
      <p className="by">
        {statedBy}, <a href={links.article(article, passage)}>{formatDay(published)}</a>
      </p>
    </>
  );
}

/** A value in large type, its unit in small. */
function Sized({ value }: { value: string }) {
  const [, number = value, unit = ""] = /^(.*\d)(\D*)$/.exec(value) ?? [];
  return (
    <>
      {number}
      <small>{unit}</small>
    </>
  );
}

/** The number, which leads to its own page; its status and its period. */
function Cited({ observation }: { observation: CitedObservation }) {
  const { id, status } = observation;
  return (
    <>
      <a className="big" href={links.observation(id)}>
        <Sized value={citedValue(observation)} />
      </a>
      <p className="sub">
        <svg className="mark" viewBox="0 0 12 12" aria-hidden="true">
          <CitedShape status={status} cx={6} cy={6} />
        </svg>
        {statusNames[status]}
      </p>
      <p className="sub">{citedPeriod(observation)}</p>
    </>
  );
}

/** The official value beside a number on one side, with period, publisher and edition. */
function Recorded({ side, observation, same }: { side: StandingSide; observation: CitedObservation; same?: boolean }) {
  const { beside } = side;
  if (!beside) return <p className="none">No record</p>;
  const range = rangeWords(side, observation);
  return (
    <>
      <p className="value">
        <Sized value={comparedValue(beside, observation)} />
      </p>
      <p className="sub">{same ? "the same value" : `${comparedPeriod(beside)}: ${editionWords(beside)}`}</p>
      {range ? <p className="sub">{range}</p> : null}
    </>
  );
}

/** What is drawn of a number, with the years and where the axis is cut beneath; an amount is a bar. */
function Drawn({ line, observation, most }: { line: StandingLine; observation: CitedObservation; most: number }) {
  const { status, value, unit, periodBasis } = observation;
  const amount = observation.counted.measure === "amount";
  const spark = sparkOf(observation, line);
  const [from, to] = spark.years;
  const cut =
    !amount && spark.zero === undefined && spark.record.length ? `axis from ${formatNumber(spark.floor)}` : "";
  const ends = amount ? ["0", formatValue(most, unit)] : [from, to === from ? "" : to].filter(Boolean);
  return (
    <a className="spark-link" href={chartOf(observation)} tabIndex={-1} aria-hidden="true">
      {amount ? (
        <AmountSpark share={value / most} status={status} />
      ) : (
        <Spark spark={spark} status={status} inferred={periodBasis === "inferred"} />
      )}
      <span className="years">
        {ends.map((end) => (
          <span key={end}>{end}</span>
        ))}
      </span>
      {cut ? <span className="cut">{cut}</span> : null}
    </a>
  );
}

const isSame = ({ then, now }: StandingLine): boolean =>
  then.beside !== undefined && then.beside.official.id === now.beside?.official.id;

const Label = ({ children }: { children: ReactNode }) => <span className="label">{children}</span>;

/** The cells that each reading has of its own. */
function LineCells({ line, observation, most }: { line: StandingLine; observation: CitedObservation; most: number }) {
  return (
    <>
      <td className="then">
        <Label>On the article’s day</Label>
        {line.reading.says ? <p className="reading">{line.reading.says}</p> : null}
        <Recorded side={line.then} observation={observation} />
      </td>
      <td className="now">
        <Label>Now</Label>
        <Recorded side={line.now} observation={observation} same={isSame(line)} />
      </td>
      <td className="chart">
        <Drawn line={line} observation={observation} most={most} />
      </td>
      <td className="verdicts">
        <Verdicts line={line} observation={observation} />
      </td>
    </>
  );
}

/** One cited number beside the record: a row, and another for each further way to read its sentence. */
export function StandingRow({ standing, most }: { standing: Standing; most: number }) {
  const { observation, lines, kind } = standing;
  const cells = { observation, most };
  return lines.map((line, index) =>
    index ? (
      <tr key={line.reading.says} className="standing more">
        <LineCells line={line} {...cells} />
      </tr>
    ) : (
      <tr key={line.reading.says} className={`standing ${kind}${lines.length > 1 ? " several" : ""}`}>
        <td className="words" rowSpan={lines.length}>
          <Words observation={observation} />
        </td>
        <td className="cited" rowSpan={lines.length}>
          <Cited observation={observation} />
        </td>
        <LineCells line={line} {...cells} />
      </tr>
    ),
  );
}
