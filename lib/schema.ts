import * as z from "zod";
import { Day, Geo, Id, PartialDate, PeriodCode, Printed, Qualifier, Status, Text, Unit, Url } from "./cells";
import { DefinitionShape, DefinitionsShape } from "./definition-schema";
import { verdictCodes } from "./verdict-codes";

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

/** Who publishes official values, in one spelling. `continues` names the publisher whose series this one carries on. */
export const Publisher = z.strictObject({ id: Id, name: Text, short: Text.optional(), continues: Id.optional() });
export type Publisher = z.infer<typeof Publisher>;
export type PublisherSpec = z.input<typeof Publisher>;

/** What is measured, with the definitions its values can have. */
export const Indicator = z.strictObject({
  id: Id,
  name: Text,
  short: Text,
  unit: Unit,
  definition: Text,
  definitions: DefinitionsShape,
  topic: z.enum(["oil", "output", "prices", "money", "politics"]),
});
export type Indicator = z.infer<typeof Indicator>;

/**
 * What shows that a value was public on a day: the issuing body's own release, a page that quotes it, the month or year of the edition,
 * or a copy in which it was seen.
 */
export const DateBasis = z.enum(["release", "page", "edition", "snapshot"]);
export type DateBasis = z.infer<typeof DateBasis>;

/**
 * When a value became public (judgement, 1). `published` is as exact as the evidence and absent where the day was not found;
 * `notAfter` is the day by which it was public for certain, `notBefore` the day before which it cannot have been.
 */
const publication = {
  published: PartialDate.nullable().default(null),
  notBefore: Day.nullable().default(null),
  notAfter: Day.nullable().default(null),
  dateBasis: DateBasis.nullable().default(null),
  dateSource: Url.nullable().default(null),
};

/**
 * One official series: one indicator, place, frequency, definition, publisher and vintage. Its rows stand in
 * data/series/{folder}/{id}.csv. When it was published stands here for a series that is one release, in each row for one collected
 * from several pages or editions (`statements`).
 */
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
  definition: DefinitionShape,
  /** What else has to be said of what is counted, in words. */
  counts: Text.optional(),
  /** Whose values they are; the rows of a series of several publishers name their own. */
  publisher: Id,
  /** The folder of the file, where it is not the publisher's. */
  folder: Id.optional(),
  source: Id,
  /** The series' own address, where the source has one for each indicator. */
  url: Url.optional(),
  vintage: PartialDate,
  ...publication,
  /** Through whom the values were read, where not from the publisher. */
  quotedBy: Text.optional(),
  /** True when all rests on one third party's copy. */
  soleCopy: z.boolean().default(false),
  /** What else has to be known of where the values come from, in a few words beside each of them. */
  caveat: Text.optional(),
  /** True for values computed here from another series; they neither replace a published value nor are replaced by one. */
  computed: z.boolean().default(false),
  statements: z.boolean().default(false),
  /** True where the source has no value for some periods between its first and its last. */
  gaps: z.boolean().default(false),
  lineage: Id,
  notes: Text,
  reference: Text.optional(),
});
export type SeriesRecord = z.infer<typeof SeriesRecord>;
export type SeriesRecordSpec = z.input<typeof SeriesRecord>;

/**
 * A row of an official series file; a column that a file does not have is empty in every row. `vintage` tells apart the editions in the
 * ids of observations; `revises` names the observation that the row replaces where days of publication do not decide.
 */
export const SeriesRow = z.strictObject({
  period: PeriodCode,
  /** How the source words the period, where it names no dates and the code is our reading. */
  periodLabel: Text.default(""),
  value: z.number().nullable(),
  /** How many decimals the source prints. */
  decimals: z.int().min(0).default(0),
  status: Status,
  qualifier: Qualifier.default("exact"),
  vintage: PartialDate.nullable().default(null),
  ...publication,
  publisher: z.union([z.literal(""), Id]).default(""),
  quotedBy: Text.default(""),
  /** The edition the value stands in, where its source is a bundle of several. */
  document: Text.default(""),
  revises: Text.default(""),
  derivation: Text.default(""),
  cite: z.union([z.literal(""), Url]).default(""),
  note: Text.default(""),
});
export type SeriesRow = z.infer<typeof SeriesRow>;

const basis = z.enum(["stated", "inferred"]);

/** Where a number's sign is: printed with it, in a word that the lists know (`verb`), or in the word of the quotation that is named. */
export const Sign = z.union([z.enum(["printed", "verb"]), z.strictObject({ word: Printed.min(1) })]);
export type Sign = z.infer<typeof Sign>;

/** How a cited number stands to the record on one day (judgement, 4). */
export const Verdict = z.enum(verdictCodes);
export type Verdict = z.infer<typeof Verdict>;

/**
 * How a sentence speaks of its period (judgement, 3): of `some_time` in it, of the `latest` state, of the `whole` of it, of `each` year,
 * or of its `end`.
 */
export const Speaks = z.enum(["some_time", "latest", "whole", "each", "end"]);
export type Speaks = z.infer<typeof Speaks>;

const Reading = z.strictObject({ speaks: Speaks, words: Printed.min(1), says: Text });

/** An official value that is not compared; the reason stands on the page. */
const Excluded = z.strictObject({
  observation: z.string().min(1),
  reason: Text.min(20, "a value is left out of a comparison only with a reason of at least 20 characters"),
});

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
    definition: DefinitionShape.default({}),
    /** What else has to be said of what is counted, in words. */
    counts: Text.optional(),
    passage: Id,
    quote: Text,
    number: Printed.min(1).optional(),
    sign: Sign.default("printed"),
    qualifier: Qualifier.default("exact"),
    unitImplied: Printed.optional(),
    derivedFrom: z.array(Id).min(2).optional(),
    /** How the sentence speaks of a period that is a span, and the words that show it. */
    speaks: z.strictObject({ of: Speaks, words: Printed.min(1) }).optional(),
    /** Where it can be read in several ways: each. */
    readings: z.array(Reading).min(2).optional(),
    exclude: z.array(Excluded).default([]),
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

const places = z.array(Geo).min(1);

/** What a test asks about: values of one indicator and place that count this. */
const measured = { indicator: Id, geo: Geo.default("IRN"), definition: DefinitionShape.default({}) };

/** A period, or the last one for which a publisher has a value. */
const PeriodOrLatest = z.union([z.literal("latest"), PeriodCode]);

/**
 * What the record can be asked about a statement without a number (judgement, 4). Each is asked of every publisher apart.
 *
 * - `exceeds`: the values of the places `sum` together are more than that of `than`, in the latest period held for all
 * - `largest`: no place held has more than `geo`
 * - `top`: the `partners` take the first places among the buyers of the latest period
 * - `fell`, `rose`: the value at `to` is lower, higher than that at `from`
 * - `nearly_reached`: the value at `to` is at least that at `from`; a lower one decides nothing, since “nearly” names no size
 * - `peak`: the highest value within `within` lies inside `at`
 * - `negative_years`, `positive_years`: every one of `years` is below, above zero
 */
export const RecordTest = z.discriminatedUnion("test", [
  z.strictObject({
    test: z.literal("exceeds"),
    indicator: Id,
    definition: DefinitionShape.default({}),
    sum: places,
    than: Geo,
  }),
  z.strictObject({ test: z.literal("largest"), ...measured }),
  z.strictObject({ test: z.literal("top"), ...measured, partners: places }),
  z.strictObject({
    test: z.enum(["fell", "rose", "nearly_reached"]),
    ...measured,
    from: PeriodCode,
    to: PeriodOrLatest,
  }),
  z.strictObject({ test: z.literal("peak"), ...measured, at: PeriodCode, within: PeriodCode }),
  z.strictObject({
    test: z.enum(["negative_years", "positive_years"]),
    ...measured,
    years: z.array(PeriodCode).min(1),
  }),
]);
export type RecordTest = z.infer<typeof RecordTest>;

/** Why words of a statement cannot be tested. */
export const untestable = {
  cause: "It states a cause, which no series shows.",
  intention: "It states an intention, which no series shows.",
  sum: "The passage speaks of oil and gas together, which no source that is held adds up; oil alone is tested.",
  size: "It names no size that a value could meet or miss.",
  picture: "It is the caption of a picture that the copy does not have.",
} as const;

/** A statement without a number that an indicator's record can stand beside. */
export const StatementSpec = z
  .strictObject({
    indicator: Id,
    passage: Id,
    quote: Text,
    tests: z.array(RecordTest).default([]),
    /** Words of the quotation that no test covers, each with the reason. */
    untested: z
      .array(
        z.strictObject({
          words: Printed.min(1),
          reason: z.enum(Object.keys(untestable) as [keyof typeof untestable, ...(keyof typeof untestable)[]]),
        }),
      )
      .default([]),
  })
  .refine(
    (one) => one.tests.length || one.untested.length,
    "a statement has a test, or words that say why it has none",
  );

/** A page that shows what is noted beside an article. */
const Evidence = z.strictObject({
  by: Text,
  published: PartialDate.optional(),
  url: Url,
  /** The date that the page gives for what is noted. */
  event: PartialDate.optional(),
  quote: Printed.optional(),
});
export type Evidence = z.infer<typeof Evidence>;
const evidence = z.array(Evidence).optional();

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
    evidence,
  })
  .refine(
    (e) => e.periodBasis === "stated" || e.periodReason,
    "an inferred period says in periodReason how the text was read",
  );

/** Why a number in a text is not on a chart. `no-number` is an economic statement, the others are none. */
export const uncharted = {
  people: "counts people, forces or casualties, not an economic quantity",
  action: "counts acts, places or objects, not an economic quantity",
  "no-number": "an economic quantity, but no exact number is stated",
  unmeasured: "an economic quantity that no indicator here measures, or in a unit that none has",
  change: "how far an economic quantity went, not where it stood",
  duration: "a length of time",
  date: "a date",
  name: "part of a name",
  order: "an ordinal or a figure of speech",
  furniture: "part of the page, not of the article’s own text",
  repeated: "stands elsewhere in the same article and is accounted for there",
} as const;
const reasons = Object.keys(uncharted) as [keyof typeof uncharted, ...(keyof typeof uncharted)[]];

export const UnchartedSpec = z.strictObject({
  quote: Text.min(1),
  reason: z.enum(reasons),
  note: Text.optional(),
  evidence,
});

export const PassageSpec = z.strictObject({
  heading: Text.nullable(),
  text: Printed,
  note: Text.optional(),
  evidence,
});

export const ArticleSpec = z.strictObject({
  id: Id,
  tag: Id,
  short: Text,
  title: Text,
  alternativeTitle: Text.optional(),
  /** An organisation has its name as the family name, and no given one. */
  authors: z.array(z.strictObject({ given: Text, family: Text.min(1) })).min(1),
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
  /** True where an earlier text was looked for and not found for every number and statement that data/origins.ts does not name. */
  noOriginFound: z.boolean().default(false),
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
    .array(
      z.strictObject({
        series: Id,
        role: z.enum(["then", "now", "other"]),
        panel: Text.optional(),
        /** Its name on the drawing, where its short name does not tell it from the others. */
        label: Text.optional(),
      }),
    )
    .default([]),
  /** Several series added up, period by period, where a statement speaks of them together; drawn, and in no file. */
  sums: z
    .array(z.strictObject({ label: Text, series: z.array(Id).min(2), role: z.enum(["then", "now", "other"]) }))
    .default([]),
  /** Of a chart of kind “vintages”: the period whose published values it shows. */
  vintagesOf: PeriodCode.optional(),
  allowMixedDefinitions: Text.optional(),
  notes: z.array(Text).default([]),
});
export type ChartSpec = z.infer<typeof ChartSpec>;
export type ChartInput = z.input<typeof ChartSpec>;
