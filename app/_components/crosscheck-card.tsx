import "server-only";
import { catalog } from "#data";
import { indexOf } from "#lib/catalog-index";
import type { Statement } from "#lib/catalog";
import type { ChartModel } from "#lib/chart-model";
import { type Comparison, verdictNames } from "#lib/crosscheck";
import { formatNumber, formatValue } from "#lib/format";
import { links } from "#lib/links";
import type { CitedObservation, Observation } from "#lib/observation";
import { formatPeriod } from "#lib/period";
import type { Cited } from "./passages";

const edition = (official: Observation): string =>
  `${official.statedBy}, ${formatPeriod(official.period)}, published ${official.vintage}`;

function Side({ label, comparison }: { label: string; comparison: Comparison | undefined }) {
  if (!comparison) return null;
  const { value, difference, official } = comparison;
  const rounded = Number(value.toFixed(2));
  const change = Number(difference.toFixed(2));
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <b>{formatNumber(rounded)}</b>{" "}
        {change === 0 ? "no difference" : `${change > 0 ? "+" : ""}${formatNumber(change)}`}
        <small>{edition(official)}</small>
      </dd>
    </div>
  );
}

/** What a sentence about the record rests on: pages by their host, series and sources by their id. */
function Evidence({ evidence }: { evidence: readonly string[] }) {
  return (
    <p className="evidence">
      Rests on{" "}
      {evidence.map((one, index) => {
        const page = one.startsWith("http");
        const href = page ? one : catalog.series.has(one) ? links.file(`series/${one}.json`) : links.article(one);
        const name = page ? new URL(one).host.replace(/^www\./, "") : (catalog.series.get(one)?.title ?? one);
        return (
          <span key={one}>
            {index ? "; " : ""}
            <a href={href}>{name}</a>
          </span>
        );
      })}
      .
    </p>
  );
}

/** A cited number beside the record of the day and the newest: both numbers, the difference, a verdict in words and its reason. */
export function CrosscheckCard({ observation }: { observation: CitedObservation }) {
  const check = catalog.crosschecks.get(observation.id);
  if (!check) return null;
  return (
    <div className="crosscheck" id={`x-${observation.id}`}>
      <p className="verdict">
        <b className="cited-value">{formatValue(observation.value, observation.unit)}</b>{" "}
        <span>{observation.periodLabel}</span> {verdictNames[check.verdict]}
      </p>
      {check.then || check.now ? (
        <dl>
          <Side label="Record of the day" comparison={check.then} />
          <Side label="Newest record" comparison={check.now} />
        </dl>
      ) : null}
      <p>{check.reason}</p>
      <Evidence evidence={check.evidence} />
    </div>
  );
}

/** A statement without a number beside the record. */
export function StatementCard({ statement: { id, says, crosscheck: check } }: { statement: Statement }) {
  if (!check) return null;
  return (
    <div className="crosscheck" id={`x-${id}`}>
      <p className="verdict">
        <b className="cited-value">“{says}”</b> {verdictNames[check.verdict]}
      </p>
      <p>{check.reason}</p>
      <Evidence evidence={check.evidence} />
    </div>
  );
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
    return k && check
      ? [{ id: observation.id, name: formatValue(observation.value, observation.unit), verdict: check.verdict }]
      : [];
  });
  const statements = cited.statements.flatMap(({ id, says, crosscheck, indicator }) => {
    const [chart] = indexOf(catalog).charts.get(indicator) ?? [];
    return crosscheck ? [{ id, name: `“${says}”`, verdict: crosscheck.verdict, chart: chart?.id }] : [];
  });
  return (
    <ul className="badges">
      {numbers.map(({ id, name, verdict }) => (
        <li key={id}>
          <b>{name}</b> <a href={beside(id)}>{verdictNames[verdict]}</a>
        </li>
      ))}
      {statements.map(({ id, name, verdict, chart }) => (
        <li key={id}>
          {name} <a href={chart ? `${links.chart(chart)}#x-${id}` : `#x-${id}`}>{verdictNames[verdict]}</a>
        </li>
      ))}
    </ul>
  );
}

/** Everything on a chart that was compared, number by number. */
export function Crosschecks({ model }: { model: ChartModel }) {
  const statements = model.statements.filter(({ crosscheck }) => crosscheck);
  if (!model.marks.length && !statements.length) return null;
  return (
    <section className="section" aria-labelledby="record">
      <h2 id="record">Beside the record</h2>
      <div className="crosschecks">
        {model.marks.map(({ id, observation }) => (
          <CrosscheckCard key={id} observation={observation} />
        ))}
        {statements.map((statement) => (
          <StatementCard key={statement.id} statement={statement} />
        ))}
      </div>
    </section>
  );
}
