import type { Crosscheck } from "#lib/crosscheck/crosscheck";
import { type Group, type Listed, listCompared } from "#lib/crosscheck/listing";
import { comparedDifference, comparedPeriod, comparedValue } from "#lib/crosscheck/sentence";
import type { CitedObservation } from "#lib/observation";
import { attributionWords, caveats, publishedWords } from "#lib/publication";

/** How a value stands on the two days: compared then, now or both, decisive, replaced, left out. */
function standing({ then, now, decides }: Listed, observation: CitedObservation): string[] {
  const side = then && now ? "then and now" : then ? "then" : "now";
  const replaced = now?.replacedBy
    ? `replaced by ${comparedValue(now.replacedBy, observation)} (${publishedWords(now.replacedBy.official)})`
    : "";
  const excluded = now?.excluded ?? then?.excluded;
  const relation = { same: "", inside: "within the period", neighbour: "another period" }[
    (now ?? then)?.relation ?? "same"
  ];
  return [
    `compared ${side}`,
    ...(relation ? [relation] : []),
    ...(decides.length ? [`decides ${decides.join(" and ")}`] : []),
    ...(replaced ? [replaced] : []),
    ...(excluded ? [`left out: ${excluded}`] : []),
  ];
}

function Row({ listed, observation }: { listed: Listed; observation: CitedObservation }) {
  const { comparable, decides } = listed;
  const { official } = comparable;
  return (
    <li className={decides.length ? "decides" : undefined}>
      <span className="value">
        <b>{comparedValue(comparable, observation)}</b> <small>{comparedDifference(comparable, observation)}</small>
      </span>
      <span>
        {comparedPeriod(comparable)}, <a href={official.sourceUrl}>{attributionWords(official)}</a>
        <small>
          {[official.document, publishedWords(official), ...caveats(official), ...standing(listed, observation)].join(
            " · ",
          )}
        </small>
      </span>
    </li>
  );
}

function DefinitionGroup({ group, observation }: { group: Group; observation: CitedObservation }) {
  const { definition, compatible, least, most, listed } = group;
  const range =
    least === most
      ? comparedValue(least, observation)
      : `${comparedValue(least, observation)} to ${comparedValue(most, observation)}`;
  return (
    <section>
      <h4>
        {definition} <small>{`${range}${compatible ? "" : " · another definition than the article’s"}`}</small>
      </h4>
      <ol>
        {listed.map((one) => (
          <Row key={one.comparable.parts.map(({ id }) => id).join()} listed={one} observation={observation} />
        ))}
      </ol>
    </section>
  );
}

/** All that a cited number is compared with, grouped by what is counted, with the range that each group spans. */
export function Compared({
  observation,
  check,
  open,
}: {
  observation: CitedObservation;
  check: Crosscheck;
  open: boolean;
}) {
  const groups = listCompared(check);
  const count = groups.reduce((sum, { listed }) => sum + listed.length, 0);
  if (!count) return null;
  return (
    <details className="compared" open={open}>
      <summary>{count === 1 ? "The value compared" : `All ${count} values compared`}</summary>
      {groups.map((group) => (
        <DefinitionGroup key={group.definition} group={group} observation={observation} />
      ))}
    </details>
  );
}
