import type { Catalog } from "./catalog";
import type { Row } from "./csv";
import { group } from "./group";
import type { Observation, Series } from "./observation";

/** The columns of the file of vintages, in order; a public contract (conventions: CSV). */
export const vintageColumns = [
  "series_id",
  "period",
  "published",
  "publisher",
  "document",
  "value",
  "unit",
  "status",
  "url",
  "note",
  "observation_id",
  "lineage_id",
  "indicator_id",
  "geo",
  "partner",
  "definition",
  "published_precision",
  "publisher_id",
  "not_after",
  "date_basis",
  "quoted_by",
  "derivation",
  "decimals",
] as const;
type VintageRow = Row<(typeof vintageColumns)[number]>;

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const subject = ({ indicator, geo, partner }: Series): string => [indicator, geo, partner].join(" ");

/** Every value of every number that more than one document states, by what it is, period and day of publication. */
export function* vintageRows(catalog: Catalog): Generator<VintageRow> {
  const subjects = group([...catalog.series.values()], (series) => [subject(series)]);
  for (const name of [...subjects.keys()].sort()) yield* subjectRows(subjects.get(name) ?? []);
}

/** The same of one thing that is measured. */
function subjectRows(series: readonly Series[]): VintageRow[] {
  const all = series.flatMap(({ observations }) => observations).filter(({ value }) => value !== null);
  const partner = series[0]?.partner || null;
  const documents = (members: readonly Observation[]) =>
    new Set(members.map(({ seriesId, asOf, vintage }) => `${seriesId} ${asOf} ${vintage}`));
  return [...group(all, ({ period }) => [period]).values()]
    .filter((members) => documents(members).size > 1)
    .flat()
    .sort((a, b) => order(a.period, b.period) || order(a.asOf, b.asOf) || order(a.id, b.id))
    .map((observation) => ({
      series_id: observation.seriesId,
      period: observation.period,
      published: observation.published || null,
      publisher: observation.statedBy,
      document: observation.document,
      value: observation.value,
      unit: observation.unit,
      status: observation.status,
      url: observation.sourceUrl || null,
      note: observation.note || null,
      observation_id: observation.id,
      lineage_id: observation.lineage,
      indicator_id: observation.indicator,
      geo: observation.geo,
      partner,
      definition: observation.definition,
      published_precision: observation.publishedPrecision,
      publisher_id: observation.publisherId || null,
      not_after: observation.knownBy || null,
      date_basis: observation.dateBasis || null,
      quoted_by: observation.quotedBy || null,
      derivation: observation.derivation || null,
      decimals: observation.decimals,
    }));
}
