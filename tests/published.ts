import Papa from "papaparse";
import { catalog } from "#data";
import { chartModel, chartObservations } from "#lib/chart-model";
import { dataFiles } from "#lib/files";
import type { Observation } from "#lib/observation";

/** What is promised of every file (conventions: CSV): the header lines are the contract, so they are written out here. */
export const observationHeader =
  "observation_id,series_id,series,indicator_id,geo,period,period_label,period_start,period_end,value,value_text," +
  "unit,unit_name,status,qualifier,definition,stated_by,as_of,vintage,source_id,source_url,article_id,passage_id," +
  "quote,check,crosscheck,url,note," +
  "published,published_precision,period_basis,kind,frequency,partner,publisher_id,lineage_id,decimals,value_shown," +
  "unit_shown,revises,not_after,date_basis,quoted_by,derivation";
export const headers: Record<string, string> = {
  "citations.csv":
    "citation_id,observation_id,article_id,article_title,article_authors,article_published,article_url,passage_id," +
    "number_text,sign,qualifier,check,quote",
  "corrections.csv": "date,fact,field,old,new,reason",
  "crosschecks.csv":
    "observation_id,side,official_observation_id,role,published,value,unit,difference,verdict,decides,reason,reading," +
    "definition_matches,replaced_by,excluded,published_precision,not_after",
  "origins.csv":
    "origin_id,observation_id,article_id,publisher,title,published,published_precision,not_after,match,likelihood," +
    "number_text,value,unit,period_label,changes,quote,url,note",
  "series.csv":
    "series_id,series,kind,indicator_id,geo,partner,unit,frequency,calendar,definition,publisher_id,quoted_by," +
    "sole_copy,lineage_id,vintage,published,first_period,last_period,observations,source_id,source_url,licence,url,note",
  "sources.csv": "source_id,kind,title,publisher,authors,published,accessed,url,url_note,archive_url,licence,language",
  "vintages.csv":
    "series_id,period,published,publisher,document,value,unit,status,url,note,observation_id,lineage_id,indicator_id," +
    "geo,partner,definition,published_precision,publisher_id,not_after,date_basis,quoted_by,derivation",
};

export const files = [...dataFiles(catalog)].map(([name, { body }]) => ({ name, body: body() }));
export const csvFiles = files.filter(({ name }) => name.endsWith(".csv"));
export const parse = (text: string) =>
  Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: false });
export const rowsOf = (text: string) => parse(text.replace(/\r\n$/, "")).data;

export const everything = [...catalog.series.values()].flatMap(({ observations }) => observations);
export const observationFiles = new Map<string, readonly Observation[]>([
  ["observations.csv", everything],
  ...catalog.charts.map((chart) => [`${chart.id}.csv`, chartObservations(chartModel(catalog, chart))] as const),
]);
