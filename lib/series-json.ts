import * as z from "zod/mini";

const text = z.string();
const cell = z.nullable(text);

/**
 * A row of a series' file: the columns of the CSV files, `value` a number or null; of cited series also whether the text states the period,
 * and `speaks` where it is stated of the end of it.
 */
const Row = z.object({
  observation_id: text,
  period: text,
  period_label: text,
  period_start: text,
  period_end: text,
  speaks: z.optional(z.literal("end")),
  period_basis: z.nullable(z.enum(["stated", "inferred"])),
  value: z.nullable(z.number()),
  unit: text,
  status: z.enum(["A", "E", "F", "P", "M", "B"]),
  qualifier: text,
  definition: text,
  stated_by: text,
  as_of: cell,
  vintage: text,
  source_id: text,
  source_url: cell,
  url: text,
  note: cell,
});

/** One series with its provenance, as /data/v1/series/{series}.json holds it: what the explorer fetches and parses with this schema. */
export const SeriesJson = z.object({
  schemaVersion: z.literal("1.0.0"),
  id: text,
  title: text,
  short: text,
  kind: z.enum(["cited", "official"]),
  indicator: text,
  geo: text,
  unit: text,
  frequency: z.enum(["annual", "monthly", "irregular"]),
  definition: text,
  publisher: text,
  vintage: text,
  notes: text,
  source: z.object({ id: text, title: text, publisher: text, url: cell, licence: text }),
  observations: z.array(z.looseObject(Row.shape)),
});
/** A series as the explorer holds it; one of a reader's own never comes from a file of ours. */
export type SeriesJson = Omit<z.infer<typeof SeriesJson>, "kind"> & { kind: "cited" | "official" | "own" };
