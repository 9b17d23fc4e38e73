import type { observationColumns } from "./table";

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
  value: "The value, in the unit of this row; empty where missing.",
  value_text: "The number as the quotation prints it; empty for official series.",
  unit: "Unit code.",
  unit_name: "Unit in words.",
  status: "A actual, E estimate, F forecast, P provisional, M missing, B break in series (SDMX).",
  qualifier: "How firmly it is stated: exact, about, at_least, at_most, range.",
  definition: "What exactly is counted.",
  stated_by: "Who states the value.",
  as_of: "The day it was stated; where a source prints only a month or year, the last day of it.",
  vintage: "The release the value belongs to.",
  source_id: "Source tag; see sources.csv.",
  source_url: "Address of the source, or empty.",
  article_id: "The article that states it; empty for official series.",
  passage_id: "The passage of the article.",
  quote: "The words that state it, verbatim.",
  check:
    "verified: a machine found the number in the quotation and the quotation in the passage. Empty for official series.",
  crosscheck: "Verdict of the comparison with the official record.",
  url: "Permanent address of the value.",
  note: "What else has to be known, including how an inferred period was read.",
};
