import "server-only";
import "../styles/compared.css";
import { catalog } from "#data";
import { type Group, type Listed, listCompared } from "#lib/crosscheck/listing";
import { comparedDifference, comparedPeriod, comparedValue } from "#lib/crosscheck/sentence";
import { links } from "#lib/links";
import type { CitedObservation } from "#lib/observation";
import { attributionWords, caveats, publishedWords } from "#lib/publication";
import { Term } from "./term";

/** How a value stands on the two days: compared then, now or both, decisive, replaced, left out. */
function standing({ then, now, decides }: Listed, observation: CitedObservation): string[] {
  const side = then && now ? "then and now" : then ? "then" : "now";
  const replacing = new Set([then?.replacedBy?.official, now?.replacedBy?.official].filter((one) => one !== undefined));
  const replaced = [then, now].flatMap((one) =>
    one?.replacedBy && replacing.delete(one.replacedBy.official)
      ? [
          `${one.replacedBy.value === one.value ? "confirmed as" : "replaced by"} ${comparedValue(one.replacedBy, observation)} (${publishedWords(one.replacedBy.official)})`,
        ]
      : [],
  );
  const excluded = now?.excluded ?? then?.excluded;
  const relation = { same: "", inside: "within the period", neighbour: "another period" }[
    (now ?? then)?.relation ?? "same"
  ];
  return [
    `compared ${side}`,
    ...(relation ? [relation] : []),
    ...(decides.length ? [`decides ${decides.join(" and ")}`] : []),
    ...replaced,
    ...(excluded ? [`left out: ${excluded}`] : []),
  ];
}

/** Who states a value, with the page on which it was read, where one is recorded, and the one that shows its day, where that is another. */
function Source({ official }: { official: Listed["comparable"]["official"] }) {
  const { sourceUrl, dateSource } = official;
  const name = attributionWords(official);
  return (
    <>
      {sourceUrl ? <a href={sourceUrl}>{name}</a> : name}
      {dateSource && dateSource !== sourceUrl ? (
        <>
          {" "}
          (<a href={dateSource}>page that shows the date</a>)
        </>
      ) : null}
    </>
  );
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
        {comparedPeriod(comparable)}, <Source official={official} />
        <small>
          {[
            ...(official.document ? [official.document] : []),
            publishedWords(official),
            ...caveats(official),
            ...standing(listed, observation),
          ].join(" · ")}
        </small>
      </span>
    </li>
  );
}

function DefinitionGroup({ group, observation }: { group: Group; observation: CitedObservation }) {
  const { definition, compatible, least, most, listed } = group;
  const [from, to] = [least, most].map((one) => (one ? comparedValue(one, observation) : ""));
  const range = [from === to ? from : `${from} to ${to}`, compatible ? "" : "another definition than the article’s"];
  return (
    <section>
      <h3>
        {definition} <small>{range.filter(Boolean).join(" · ")}</small>
      </h3>
      <ol>
        {listed.map((one) => (
          <Row key={one.comparable.parts.map(({ id }) => id).join()} listed={one} observation={observation} />
        ))}
      </ol>
    </section>
  );
}

/** The groups of what a cited number is compared with, and how many values they have. */
function comparedGroups(observation: CitedObservation): { groups: Group[]; count: number } {
  const check = catalog.crosschecks.get(observation.id);
  const groups = check ? listCompared(check) : [];
  return { groups, count: groups.reduce((sum, { listed }) => sum + listed.length, 0) };
}

function Groups({ groups, observation }: { groups: readonly Group[]; observation: CitedObservation }) {
  return groups.map((group) => <DefinitionGroup key={group.definition} group={group} observation={observation} />);
}

const countWords = (count: number): string => (count === 1 ? "The value compared" : `All ${count} values compared`);

/** Leads to all that a cited number is compared with, on its own page. */
export function ComparedLink({ observation }: { observation: CitedObservation }) {
  const { count } = comparedGroups(observation);
  if (!count) return null;
  return (
    <p>
      <a className="more" href={`${links.observation(observation.id)}#compared-values`}>
        {countWords(count)}
      </a>
    </p>
  );
}

/** So many stand in the open; more make a phone's page too long. */
const most = 8;

/** The same as a section of the number's own page. */
export function ComparedSection({ observation }: { observation: CitedObservation }) {
  const { groups, count } = comparedGroups(observation);
  if (!count) return null;
  return (
    <section className="section compared wide" aria-labelledby="compared">
      <h2 id="compared">{countWords(count)}</h2>
      <p>
        Every official value held for the period; where none of them agrees, also the nearest on either side and the
        nearest that does. <Term id="then-now">Then</Term> was public for certain when the article appeared; now is all
        that is held.
      </p>
      {count > most ? (
        <details>
          <summary>Show them, by what they count</summary>
          <div id="compared-values">
            <Groups groups={groups} observation={observation} />
          </div>
        </details>
      ) : (
        <div id="compared-values">
          <Groups groups={groups} observation={observation} />
        </div>
      )}
    </section>
  );
}
