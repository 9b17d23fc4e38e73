import type { crosscheckColumns } from "./crosscheck/rows";
import type { OriginColumn } from "./origin-rows";
import type { seriesFileColumns } from "./series-rows";
import type { citationColumns, sourceColumns } from "./table";
import type { vintageColumns } from "./vintage-rows";
import type { observationColumns } from "./columns";

/** What each column of a file of observations means: the dictionary that pages and metadata print. */
export const dictionary: Record<(typeof observationColumns)[number], string> = {
  observation_id: "Permanent id of the value; primary key.",
  series_id: "Id of the series the value belongs to.",
  series: "Name of the series.",
  indicator_id: "What is measured.",
  geo: "Place, ISO 3166-1 alpha-3; WLD for the world.",
  period: "Period code: 2018, 2018Q2, 2018M04, 2018-04-15, SH1398 (Iranian solar year) or a range 2010..2013.",
  period_label: "The period as the source prints it.",
  period_start: "First day of the period.",
  period_end: "Last day of the period.",
  value: "The value, in the unit of this row, with the digits that its source prints; empty where missing.",
  value_text: "The number as the quotation prints it; empty for official and derived values.",
  unit: "Unit code.",
  unit_name: "Unit in words.",
  status: "A actual, E estimate, F forecast, P provisional, M missing, B break in series (SDMX).",
  qualifier: "How firmly it is stated: exact, about, at_least, at_most, range.",
  definition: "What exactly is counted.",
  stated_by: "Who states the value.",
  as_of:
    "The first day on which the value can have been public, as far as the evidence goes: for a copy or a page the day on which it shows the value. Empty where nothing is known.",
  vintage: "The release the value belongs to.",
  source_id: "Source tag; see sources.csv.",
  source_url: "Address of the source, or empty.",
  article_id: "The article that states it; empty for official series.",
  passage_id: "The passage of the article.",
  quote: "The words that state it, verbatim.",
  check:
    "verified: a machine found the number in the quotation and the quotation in the passage. Empty for official series.",
  crosscheck:
    "Verdict of the comparison with the official record as known on the article’s day; crosschecks.csv has all that was compared, then and now.",
  url: "Permanent address of the value.",
  note: "What else has to be known, including how an inferred period was read.",
  published:
    "When the value was public, as exactly as the evidence says: a day, a month or a year; empty where it was not found. date_basis says what shows it.",
  published_precision: "day, month, year or unknown.",
  period_basis:
    "stated or inferred, for cited values; inferred for official values whose source names no exact period, otherwise empty for them.",
  kind: "cited, derived (added up here from cited values) or official.",
  frequency: "A, Q or M by the kind of period; empty for spans and days (SDMX CL_FREQ).",
  partner: "The buyer, ISO 3166-1 alpha-3, where the value is about one buyer.",
  publisher_id: "Whose value it is, one spelling a publisher; empty for cited values.",
  lineage_id: "The editions of one series.",
  decimals: "How many digits the source prints after the point.",
  value_shown: "The value in the unit of the chart, or in the one chosen in the explorer; empty elsewhere.",
  unit_shown: "The unit of value_shown.",
  revises: "The value that this one replaces, where days of publication do not decide.",
  not_after: "The day by which the value was public for certain; what is known on a day is decided by it.",
  date_basis:
    "release: the publisher’s own; page: a page that quotes it; edition: the month or year of the edition; snapshot: a copy in which it was seen.",
  quoted_by: "Through whom the value was read, where not from its publisher.",
  derivation: "How it was computed here; empty for a value that its source states.",
};

/** The same of the file of cross-checks: a row for each value that a cited number is compared with. */
export const crosscheckDictionary: Record<(typeof crosscheckColumns)[number], string> = {
  observation_id: "The cited number.",
  side: "then: by what was public for certain on the day of the article; now: by all that is held.",
  official_observation_id: "The official value; of one compounded from several years, each of them, joined by |.",
  role: "same: of the same period; inside: within the period cited; neighbour: within two years of it.",
  published: "When the value became public, as exactly as it is known.",
  value: "The official value in the unit of the cited one.",
  unit: "Unit code.",
  difference: "Official less cited.",
  verdict: "What the rules say of this reading on this side.",
  decides: "true for a value that decides the verdict; of a number that is out of date also for the latest.",
  reason: "The sentence made from the comparison.",
  reading: "How the sentence is read to speak of its period: some_time, latest, whole, each, end.",
  definition_matches: "true when the words of the article allow the definition of the value.",
  replaced_by: "The newer edition that speaks in its place on this side.",
  excluded: "Why the value is left out, if it is.",
  published_precision: "How exactly that date is known: day, month, year or unknown.",
  not_after: "The day by which the value was public for certain.",
};

/** The same of the file of origins: a row for each earlier text that a statement plausibly comes from. */
export const originDictionary: Record<OriginColumn, string> = {
  origin_id: "The earlier text; empty where none was found.",
  observation_id: "The number or statement it is an origin of.",
  article_id: "The article that states it.",
  publisher: "Who published the earlier text.",
  title: "Its title.",
  published: "The date it bears, as exactly as it is known.",
  published_precision: "day, month, year or unknown.",
  not_after: "The day by which it was public for certain.",
  match: "same_words, same_number, same_number_other_period, same_content, different_number or not_found.",
  likelihood: "certain, likely or possible.",
  number_text: "The number as the earlier text prints it.",
  value: "The number as a value.",
  unit: "Unit code.",
  period_label: "The period that the earlier text gives.",
  changes: "What became of its words on the way to the article, kinds joined by |.",
  quote: "Its words, verbatim.",
  url: "Where it can be read.",
  note: "What else has to be known.",
};

/** The same of the file of series: a row for each series, cited and official. */
export const seriesDictionary: Record<(typeof seriesFileColumns)[number], string> = {
  series_id: "Id of the series.",
  series: "Its name.",
  kind: "cited or official.",
  indicator_id: "What is measured.",
  geo: "Place, ISO 3166-1 alpha-3; WLD for the world, XOP for the members of OPEC.",
  partner: "The buyer, where the series is about one.",
  unit: "Unit code.",
  frequency: "annual, monthly or irregular.",
  calendar: "gregory or persian.",
  definition: "What is counted.",
  publisher_id: "Whose values they are; several where each row names its own.",
  quoted_by: "Through whom the values were read, where not from the publisher.",
  sole_copy: "true when all rests on one copy that was not checked against the publisher’s own.",
  lineage_id: "The editions of one series.",
  vintage: "The edition.",
  published: "When the edition became public; empty where each value has its own date or none was found.",
  first_period: "The first period.",
  last_period: "The last period.",
  observations: "How many values it has.",
  source_id: "Source tag; see sources.csv.",
  source_url: "The series’ own address.",
  licence: "Terms of the source.",
  url: "Permanent address of the series.",
  note: "What else has to be known.",
  licence_id: "The terms for programs: an SPDX id or an address.",
};

/** The same of the file of citations: a row for each number and the words that state it. */
export const citationDictionary: Record<(typeof citationColumns)[number], string> = {
  citation_id: "Permanent id of the citation; primary key.",
  observation_id: "The cited number.",
  article_id: "The article that states it.",
  article_title: "Its title.",
  article_authors: "Its authors, joined by |.",
  article_published: "The day it was published.",
  article_url: "Its own address, or empty.",
  passage_id: "The passage of the article.",
  number_text: "The number as the quotation prints it.",
  sign: "printed: the sign stands before the number; verb: a word such as “contracted” states it.",
  qualifier: "How firmly it is stated: exact, about, at_least, at_most, range.",
  check: "verified: a machine found the number in the quotation and the quotation in the passage.",
  quote: "The words that state it, verbatim.",
};

/** The same of the file of sources: a row for each source tag. */
export const sourceDictionary: Record<(typeof sourceColumns)[number], string> = {
  source_id: "The source tag; primary key.",
  kind: "report, dataset, article, press or statistics-office.",
  title: "Its title.",
  publisher: "Who published it.",
  authors: "Its authors, joined by |.",
  published: "When, as exactly as it is known: a day, a month or a year.",
  accessed: "The day on which it was read.",
  url: "Its address, or empty.",
  url_note: "Why it has none, or what else has to be known of it.",
  archive_url: "Where a copy is kept.",
  licence: "Its terms in words.",
  language: "The language it is written in.",
  licence_id: "The terms for programs: an SPDX id or an address.",
};

/** The same of the file of vintages: a row for each value of a number that was published more than once. */
export const vintageDictionary: Record<(typeof vintageColumns)[number], string> = {
  ...dictionary,
  publisher: "Whose value it is, by name.",
  document: "The edition the value stands in, not the bundle.",
  url: "Address of the source, or empty.",
};
