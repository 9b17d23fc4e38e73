import type { Catalog } from "./catalog";
import type { Series } from "./observation";
import { observationRows } from "./table";

/** The JSON of one series; its rows are those of the CSV files, in their order. */
export function seriesJson(catalog: Catalog, series: Series): string {
  const source = catalog.sources.get(series.sourceId);
  const { id, title, short, kind, indicator, geo, unit, frequency, definition, publisher, vintage, notes } = series;
  const provenance = {
    id: series.sourceId,
    title: source?.title ?? "",
    publisher: source?.publisher ?? "",
    url: source?.url ?? null,
    licence: source?.licence ?? "",
  };
  const ofEnd = new Set(
    catalog.cited.filter(({ readings }) => readings.some(({ speaks }) => speaks === "end")).map(({ id: one }) => one),
  );
  const observations = observationRows(catalog, series.observations).map((row) => ({
    ...row,
    ...(ofEnd.has(String(row.observation_id)) && { speaks: "end" }),
  }));
  return `${JSON.stringify({ schemaVersion: "1.0.0", datasetVersion: catalog.version, id, title, short, kind, indicator, geo, unit, frequency, definition, publisher, vintage, notes, source: provenance, observations })}\n`;
}
