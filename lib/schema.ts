import * as z from "zod";
import { Day, Geo, Id, PartialDate, PeriodCode, Printed, Qualifier, Status, Text, Unit, Url } from "./cells";

/** The report, data set or article a value comes from; its id is the source tag. */
export const Source = z
  .strictObject({
    id: Id,
    kind: z.enum(["report", "dataset", "article", "press", "statistics-office"]),
    title: Text.min(3),
    publisher: Text.min(2),
    authors: z.array(Text).optional(),
    published: PartialDate,
    accessed: Day.optional(),
    url: Url.nullable(),
    urlNote: Text.optional(),
    archiveUrl: Url.optional(),
    licence: Text,
    language: Text.default("en"),
  })
  .refine((source) => source.url !== null || source.urlNote, "a source without an address says why in urlNote");
export type Source = z.infer<typeof Source>;
export type SourceSpec = z.input<typeof Source>;

/** What is measured. `headline` is how the number is introduced in large type. */
export const Indicator = z.strictObject({
  id: Id,
  name: Text,
  short: Text,
  unit: Unit,
  definition: Text,
  topic: z.enum(["oil", "output", "prices", "money", "politics"]),
});
export type Indicator = z.infer<typeof Indicator>;

/** One official series: one indicator, place, frequency, definition, publisher and vintage. Its rows stand in data/series/{publisher}/{id}.csv. */
export const SeriesRecord = z.strictObject({
  id: Id,
  title: Text,
  short: Text.max(40),
  indicator: Id,
  geo: Geo,
  partner: Text.optional(),
  unit: Unit,
  frequency: z.enum(["annual", "monthly", "irregular"]),
  calendar: z.enum(["gregory", "persian"]),
  definition: Text,
  publisher: Id,
  source: Id,
  vintage: PartialDate,
  statements: z.boolean().default(false),
  family: Id.optional(),
  notes: Text,
  reference: Text.optional(),
});
export type SeriesRecord = z.infer<typeof SeriesRecord>;
export type SeriesRecordSpec = z.input<typeof SeriesRecord>;

/** A row of an official series file. `vintage`, `stated_by` and `cite` fill in for the record where rows differ. */
export const SeriesRow = z.strictObject({
  period: PeriodCode,
  value: z.number().nullable(),
  status: Status,
  qualifier: Qualifier.default("exact"),
  vintage: PartialDate.nullable(),
  stated_by: Text,
  cite: z.union([z.literal(""), Url]),
  note: Text,
});
export type SeriesRow = z.infer<typeof SeriesRow>;

const basis = z.enum(["stated", "inferred"]);

/** How a cited number stands to an official one (conventions: cross-check verdicts). */
export const Verdict = z.enum([
  "same",
  "rounds_to",
  "other_vintage",
  "other_definition",
  "other_period",
  "differs",
  "not_comparable",
]);
export type Verdict = z.infer<typeof Verdict>;

/** An official value by its id; `differs` marks a definition that is not the article's. */
const Comparable = z.strictObject({ observation: z.string(), differs: z.literal("definition").optional() });

/** What the record of the day and the newest one say, the verdict acknowledged, and one plain sentence with what it rests on. */
export const CrosscheckSpec = z.strictObject({
  then: Comparable.optional(),
  now: Comparable.optional(),
  verdict: Verdict,
  reason: Text.min(20),
  evidence: z.array(z.union([Id, Url], "evidence is the address of a page, or the id of what is held here")).min(1),
});
export type CrosscheckSpec = z.infer<typeof CrosscheckSpec>;

/** What an article says about one number, as an editor writes it. */
export const ObservationSpec = z
  .strictObject({
    indicator: Id,
    geo: Geo.default("IRN"),
    unit: Unit,
    value: z.number(),
    period: PeriodCode,
    periodLabel: Text,
    periodBasis: basis.default("stated"),
    periodReason: Text.optional(),
    status: Status,
    statedBy: Text.optional(),
    asOf: Day.optional(),
    definition: Text.default("as the article words it"),
    passage: Id,
    quote: Text,
    number: Printed.min(1).optional(),
    sign: z.enum(["printed", "verb"]).default("printed"),
    qualifier: Qualifier.default("exact"),
    unitImplied: Printed.optional(),
    derivedFrom: z.array(Id).min(2).optional(),
    readings: z.array(Text).min(2).optional(),
    crosscheck: CrosscheckSpec.optional(),
    note: Text.optional(),
  })
  .refine(
    (o) => o.periodBasis === "stated" || o.periodReason,
    "an inferred period says in periodReason how the text was read",
  )
  .refine(
    (o) => Boolean(o.number) !== Boolean(o.derivedFrom),
    "an observation has either number, as the quotation prints it, or derivedFrom",
  );
export type ObservationSpec = z.infer<typeof ObservationSpec>;

/** A statement without a number that an indicator's record can stand beside. */
export const StatementSpec = z.strictObject({
  indicator: Id,
  passage: Id,
  quote: Text,
  says: Text,
  crosscheck: CrosscheckSpec.optional(),
});

/** A dated happening; `period` is as exact as the text. */
export const EventSpec = z
  .strictObject({
    label: Text,
    period: PeriodCode,
    periodLabel: Text,
    periodBasis: basis.default("stated"),
    periodReason: Text.optional(),
    passage: Id,
    quote: Text,
    drawn: z.boolean().default(false),
    note: Text.optional(),
  })
  .refine(
    (e) => e.periodBasis === "stated" || e.periodReason,
    "an inferred period says in periodReason how the text was read",
  );

/** Why a number in a text is not on a chart. The first group are statements of a quantity, the second are not. */
export const uncharted = {
  people: "counts people, forces or casualties, not an economic quantity",
  action: "counts acts, places or objects, not an economic quantity",
  "no-number": "an economic quantity, but no exact number is stated",
  duration: "a length of time",
  date: "a date",
  name: "part of a name",
  order: "an ordinal or a figure of speech",
  furniture: "page furniture, not the article's own text",
  repeated: "stands elsewhere in the same article and is accounted for there",
} as const;
const reasons = Object.keys(uncharted) as [keyof typeof uncharted, ...(keyof typeof uncharted)[]];

export const UnchartedSpec = z.strictObject({
  quote: Text.min(1),
  reason: z.enum(reasons),
  note: Text.optional(),
});

export const PassageSpec = z.strictObject({
  heading: Text.nullable(),
  text: Printed,
  note: Text.optional(),
});

export const ArticleSpec = z.strictObject({
  id: Id,
  tag: Id,
  short: Text,
  title: Text,
  alternativeTitle: Text.optional(),
  authors: z.array(z.strictObject({ given: Text, family: Text })).min(1),
  outlet: Text,
  published: Day,
  url: Url.nullable(),
  urlNote: Text,
  about: Text,
  file: z.string().regex(/^[a-z0-9][a-z0-9.-]*$/, "a file is named in lower-case letters, digits, dots and hyphens"),
  passages: z.record(Id, PassageSpec),
  observations: z.record(Id, ObservationSpec),
  statements: z.record(Id, StatementSpec),
  events: z.record(Id, EventSpec),
  /** Numbers that the text itself joins into a course, “from … to …”, in its order. */
  courses: z.array(z.array(Id).min(2)).default([]),
  notCharted: z.array(UnchartedSpec),
});
export type Article = z.infer<typeof ArticleSpec>;
export type ArticleInput = z.input<typeof ArticleSpec>;

/** Series drawn together under a permanent address. Cited observations and statements join by indicator; official series are named. */
export const ChartSpec = z.strictObject({
  id: Id,
  title: Text,
  subtitle: Text,
  kind: z.enum(["time", "amounts", "panels", "vintages"]),
  unit: Unit,
  indicators: z.array(Id).min(1),
  headline: z.array(Id).default([]),
  /** Statements that the chart stands beside although their indicator is another. */
  statements: z.array(Id).default([]),
  from: PeriodCode.optional(),
  to: PeriodCode.optional(),
  floor: z.number().optional(),
  record: z
    .array(z.strictObject({ series: Id, role: z.enum(["then", "now", "other"]), panel: Text.optional() }))
    .default([]),
  /** Of a chart of kind “vintages”: the period whose published values it shows. */
  vintagesOf: PeriodCode.optional(),
  allowMixedDefinitions: Text.optional(),
  notes: z.array(Text).default([]),
});
export type ChartSpec = z.infer<typeof ChartSpec>;
export type ChartInput = z.input<typeof ChartSpec>;
