import type { Fetched } from "../chart/explorer-panels";
import { besideOf } from "../crosscheck/beside";
import { comparedIn } from "../crosscheck/crosscheck";
import { type Choice, madeBy } from "../explore";
import { group } from "../group";
import type { Observation } from "../observation";
import { parsePeriod } from "../period";
import type { SeriesJson } from "../series-json";
import type { View } from "../view";
import type { Judged } from "./judge";

/** More lines in a small chart are a tangle. */
const most = 3;

/** How many years before and after its period a number is drawn with. */
const around = 6;

type Row = SeriesJson["observations"][number];

function rowOf(one: Observation): Row {
  return {
    ...{ observation_id: one.id, period: one.period, period_label: one.periodLabel, period_basis: one.periodBasis },
    ...{ period_start: one.periodStart, period_end: one.periodEnd, value: one.value, value_text: one.valueText },
    ...{ unit: one.unit, status: one.status, qualifier: one.qualifier, definition: one.definition },
    ...{ stated_by: one.statedBy, publisher_id: one.publisherId, as_of: one.asOf, vintage: one.vintage },
    ...{ published: one.published, published_precision: one.publishedPrecision },
    ...{ source_id: one.sourceId, source_url: one.sourceUrl || null, url: "", note: null },
  };
}

function frequencyOf(values: readonly Observation[]): Choice["frequency"] {
  const kinds = new Set(values.map(({ period }) => parsePeriod(period).kind));
  if (kinds.size > 1) return "irregular";
  return kinds.has("year") ? "annual" : kinds.has("month") ? "monthly" : "irregular";
}

/** The publisher of a series, with its edition where it stands in one. */
function shortOf(values: readonly Observation[]): string {
  const [{ statedBy = "", vintage = "" } = {}] = values;
  return values.every((one) => one.vintage === vintage) ? madeBy(statedBy, vintage) : `${statedBy}, single statements`;
}

function fetchedOf(values: readonly Observation[], kind: "cited" | "official", name: string, definition: string) {
  const [first] = values;
  if (!first) return [];
  const { seriesId: id, indicator, geo, unit, statedBy, vintage } = first;
  const frequency = frequencyOf(values);
  const short = kind === "cited" ? "Text" : shortOf(values);
  const shared = { id, title: short, short, kind, indicator, unit, definition, frequency, vintage };
  const choice: Choice = {
    ...{ ...shared, indicatorName: name, publisher: statedBy, codes: "", partner: "", chart: null },
    ...{ statements: kind === "official" && new Set(values.map(({ document }) => document)).size > 1 },
    ...{ first: first.period, last: values.at(-1)?.period ?? first.period, count: values.length },
  };
  const source = { id: first.sourceId, title: "", publisher: statedBy, url: null, licence: "" };
  const json: SeriesJson = {
    ...{ ...shared, schemaVersion: "1.0.0", geo, publisher: statedBy, notes: "", source },
    observations: values.map(rowOf),
  };
  return [{ choice, json }];
}

const isNamesake = (a: Fetched, b: Fetched): boolean => a.choice.short === b.choice.short;

/** What a small chart of a number shows, and the years that it spans. */
export interface Charted {
  fetched: Fetched[];
  view: View;
}

/**
 * The chart of a number that was compared: the number itself, and of the series that count the same as the one that decides first those
 * that its verdicts name, then those with most values compared.
 *
 * @param name of the indicator
 */
export function chartedOf({ observation, check, held }: Judged, name: string): Charted | undefined {
  const compared = comparedIn(check);
  const sides = [check.now, check.then].flatMap(({ judgements: [one] }) => one ?? []);
  const main = [...sides.map(({ decides }) => decides), ...sides.map(besideOf)].flatMap((one) => one?.official ?? []);
  const [first] = [...main, ...compared];
  if (!first) return undefined;
  const alike = compared.filter(({ definition }) => definition === first.definition);
  const bySize = [...group(alike, ({ seriesId }) => [seriesId]).entries()].sort(([, a], [, b]) => b.length - a.length);
  const named = main.filter(({ definition }) => definition === first.definition).map(({ seriesId }) => seriesId);
  const ids = new Set([...named, ...bySize.map(([id]) => id)]);
  const year = (iso: string, away: number): string => String(Number(iso.slice(0, 4)) + away);
  const [from, to] = [year(observation.periodStart, -around), year(observation.periodEnd, around)];
  const near = held.filter(({ periodStart, periodEnd }) => periodEnd >= from && periodStart < year(to, 1));
  const official = [...ids].flatMap((id) => {
    const values = near.filter(({ seriesId }) => seriesId === id);
    return fetchedOf(values, "official", name, first.definition);
  });
  // Of series that would bear one name the first stands for all.
  const distinct = official.filter((one, index) => official.findIndex((other) => isNamesake(one, other)) === index);
  const own = fetchedOf([{ ...observation, seriesId: observation.id }], "cited", name, first.definition);
  return { fetched: [...own, ...distinct.slice(0, most)], view: { from, to } };
}
