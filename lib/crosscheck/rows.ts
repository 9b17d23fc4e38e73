import type { Catalog } from "../catalog";
import type { Row } from "../csv";
import type { CitedObservation, Observation } from "../observation";
import type { Comparable } from "./comparable";
import type { Crosscheck, Side } from "./crosscheck";
import { verdictSentence } from "./sentence";
import type { Judgement } from "./verdict";

/** The columns of the file of cross-checks, in order; a public contract (conventions: CSV). */
export const crosscheckColumns = [
  "observation_id",
  "side",
  "official_observation_id",
  "role",
  "published",
  "value",
  "unit",
  "difference",
  "verdict",
  "decides",
  "reason",
  "reading",
  "definition_matches",
  "replaced_by",
  "excluded",
  "published_precision",
  "not_after",
] as const;
export type CrosscheckRow = Row<(typeof crosscheckColumns)[number]>;

const idsOf = ({ parts }: Comparable): string => parts.map(({ id }) => id).join("|");

interface Place {
  observation: CitedObservation;
  side: "then" | "now";
  judgement: Judgement;
  reason: string;
}

function row({ observation, side, judgement, reason }: Place, one: Comparable | undefined): CrosscheckRow {
  const deciding = [judgement.decides, judgement.latest].flatMap((value) => (value ? idsOf(value) : []));
  const decides = one !== undefined && deciding.includes(idsOf(one));
  return {
    observation_id: observation.id,
    side,
    official_observation_id: one ? idsOf(one) : null,
    role: one?.relation ?? null,
    published: one?.official.published || null,
    value: one?.value ?? null,
    unit: observation.unit,
    difference: one?.difference ?? null,
    verdict: judgement.verdict,
    decides: decides ? "true" : "false",
    reason,
    reading: judgement.reading.speaks,
    definition_matches: one ? String(one.compatible) : null,
    replaced_by: one?.replacedBy ? idsOf(one.replacedBy) : null,
    excluded: one?.excluded ?? null,
    published_precision: one?.official.publishedPrecision ?? null,
    not_after: one?.official.knownBy || null,
  };
}

/** A row for each value that one cited number is compared with, then and now; one without a value where nothing compares. */
export function checkRows(
  observation: CitedObservation,
  { then, now }: Crosscheck,
  held: readonly Observation[],
): CrosscheckRow[] {
  const of = (name: "then" | "now", side: Side): CrosscheckRow[] =>
    side.judgements.flatMap((judgement) => {
      const reason = verdictSentence(observation, judgement, { day: side.day, held });
      const place = { observation, side: name, judgement, reason };
      const { comparables } = judgement;
      return comparables.length ? comparables.map((one) => row(place, one)) : [row(place, undefined)];
    });
  return [...of("then", then), ...of("now", now)];
}

/** The rows of every cited number, by its id. */
export function* crosscheckRows(catalog: Catalog): Generator<CrosscheckRow> {
  for (const observation of [...catalog.cited].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const check = catalog.crosschecks.get(observation.id);
    if (check) yield* checkRows(observation, check, catalog.comparable(observation.indicator, observation.geo));
  }
}
