import "server-only";
import { catalog } from "#data";
import type { Statement } from "#lib/catalog";
import { indexOf } from "#lib/catalog-index";
import { numberBadge } from "#lib/crosscheck/badge";
import { statementBadge } from "#lib/crosscheck/statement-words";
import { formatValue } from "#lib/format";
import { links } from "#lib/links";
import type { Tied } from "./quotation";
import { A } from "./way-out";

/** One quiet line per number and statement of a passage: how it stands to the record, leading to the comparison. */
export function Badges({
  tied,
  statements: said,
  beside = (id) => links.observation(id),
}: {
  tied: readonly Tied[];
  statements: readonly Statement[];
  beside?: ((id: string) => string) | undefined;
}) {
  const numbers = tied.flatMap(({ k, observation }) => {
    const check = catalog.crosschecks.get(observation.id);
    const name = formatValue(observation.value, observation.unit);
    const href = k ? beside(observation.id) : links.observation(observation.id);
    return check ? [{ href, name, words: numberBadge(observation, check) }] : [];
  });
  const statements = said.flatMap(({ id, quote, indicator }) => {
    const check = catalog.statementChecks.get(id);
    const [chart] = indexOf(catalog).charts.get(indicator) ?? [];
    return check ? [{ id, quote, words: statementBadge(check), chart: chart?.id }] : [];
  });
  return (
    <ul className="badges">
      {numbers.map(({ href, name, words }) => (
        <li key={href}>
          <b>{name}</b> <A href={href}>{words}</A>
        </li>
      ))}
      {statements.map(({ id, quote, words, chart }) => (
        <li key={id}>
          “{quote}” <A href={chart ? `${links.chart(chart)}#x-${id}` : `#x-${id}`}>{words}</A>
        </li>
      ))}
    </ul>
  );
}
