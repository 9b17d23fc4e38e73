import type { Choice } from "#lib/explore";
import { SeriesJson } from "#lib/series-json";
import type { Fetched } from "#lib/chart/explorer-panels";

/** Series that no source has, for the explorer's lists and panels. */
export const office: Choice = {
  id: "irn-oil-office",
  title: "Iran: oil (Office)",
  short: "Office",
  kind: "official",
  indicator: "oil-production",
  indicatorName: "Oil production",
  unit: "KBD",
  definition: "crude oil only; yearbook",
  publisher: "Example Office",
  codes: "EO",
  partner: "",
  frequency: "annual",
  vintage: "2019-07",
  statements: false,
  first: "2016",
  last: "2018",
  count: 3,
  chart: null,
};
export const bureau = { ...office, id: "irn-oil-bureau", short: "Bureau", publisher: "Bureau", unit: "MBD" as const };
export const liquids = { ...office, id: "irn-oil-liquids", definition: "total liquids; yearbook", vintage: "2020" };
export const cited: Choice = {
  ...office,
  id: "irn-oil-writer",
  title: "Oil production, as cited by Writer",
  short: "Writer",
  kind: "cited",
  unit: "MBD",
  definition: "production, as the article words it",
  publisher: "Tagesspiegel Zürich",
};
export const prices = {
  ...office,
  id: "irn-prices",
  indicator: "prices",
  indicatorName: "Prices",
  unit: "PC" as const,
};
export const choices = [cited, office, bureau, liquids, prices];

export const days = { period_start: "2016-01-01", period_end: "2016-12-31" };
/** What the file of a series holds, one value a year. */
export function series(choice: Choice, values: Record<string, number | null>): SeriesJson {
  const { id, title, short, kind, indicator, unit, definition, publisher, vintage } = choice;
  const observations = Object.entries(values).map(([period, value]) => ({
    observation_id: `${id}-${period}`,
    period,
    period_label: period,
    period_start: `${period}-01-01`,
    period_end: `${period}-12-31`,
    period_basis: kind === "cited" ? ("stated" as const) : null,
    ...{ value, unit, status: "A" as const, qualifier: "exact", definition, stated_by: publisher },
    ...{
      as_of: "2019-07-31",
      vintage,
      source_id: "yearbook",
      source_url: null,
      url: "https://example.org/",
      note: null,
    },
  }));
  const source = { id: "yearbook", title: "Yearbook", publisher, url: null, licence: "CC BY 4.0" };
  return SeriesJson.parse({
    ...{ schemaVersion: "1.0.0", id, title, short, kind, indicator, geo: "IRN", unit, frequency: "annual", definition },
    ...{ publisher, vintage, notes: "", source, observations },
  });
}
export const fetched = (choice: Choice, values: Record<string, number | null>): Fetched => ({
  choice,
  json: series(choice, values),
});
