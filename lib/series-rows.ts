import type { Catalog } from "./catalog";
import type { Row } from "./csv";
import { licenceId } from "./licence";
import { absolute, links } from "./links";

/** The columns of the file of series, in order; a public contract (conventions: CSV). */
export const seriesFileColumns = [
  "series_id",
  "series",
  "kind",
  "indicator_id",
  "geo",
  "partner",
  "unit",
  "frequency",
  "calendar",
  "definition",
  "publisher_id",
  "quoted_by",
  "sole_copy",
  "lineage_id",
  "vintage",
  "published",
  "first_period",
  "last_period",
  "observations",
  "source_id",
  "source_url",
  "licence",
  "url",
  "note",
  "licence_id",
] as const;

/** Every series, cited and official, with its properties: where it comes from, what it counts, how far it reaches. */
export function* seriesRows(catalog: Catalog): Generator<Row<(typeof seriesFileColumns)[number]>> {
  for (const series of [...catalog.series.values()].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const { observations } = series;
    const licence = catalog.sources.get(series.sourceId)?.licence;
    const inOrder = [...observations].sort((a, b) => a.periodStart.localeCompare(b.periodStart));
    yield {
      series_id: series.id,
      series: series.title,
      kind: series.kind,
      indicator_id: series.indicator,
      geo: series.geo,
      partner: series.partner || null,
      unit: series.unit,
      frequency: series.frequency,
      calendar: series.calendar,
      definition: series.definition,
      publisher_id: series.kind === "official" ? series.publisher : null,
      quoted_by: series.quotedBy || null,
      sole_copy: series.soleCopy ? "true" : "false",
      lineage_id: series.lineage,
      vintage: series.vintage,
      published: series.published || null,
      first_period: inOrder[0]?.period ?? null,
      last_period: inOrder.at(-1)?.period ?? null,
      observations: observations.length,
      source_id: series.sourceId,
      source_url: series.sourceUrl || null,
      licence: licence ?? null,
      url: absolute(links.file(`series/${series.id}.json`)),
      note: series.notes || null,
      licence_id: licence ? licenceId(licence) : null,
    };
  }
}
