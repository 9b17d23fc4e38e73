import { definitionKey } from "../definition";
import { group } from "../group";
import type { Series } from "../observation";
import { parsePeriod } from "../period";
import { convertible } from "../unit";
import { hold, officialSeries, type Rule } from "./rule";

const kinds = { annual: ["year"], monthly: ["month"], irregular: undefined } as const;

/** What the record of a series says and its id, its rows or its other editions do not. */
function wrongOf(
  series: Series,
  lineage: readonly Series[],
  units: ReadonlyMap<string, Series["unit"]>,
): string | undefined {
  const { id, geo, unit, indicator, frequency, calendar, counted, observations } = series;
  const [first] = lineage;
  const periods = observations.map(({ period }) => parsePeriod(period));
  const wanted = units.get(indicator);
  if (!id.startsWith(`${geo.toLowerCase()}-`)) return `its id does not begin with its place, ${geo}`;
  if (!series.lineage.startsWith(`${geo.toLowerCase()}-`)) return `its lineage ${series.lineage} is of another place`;
  if (wanted && !convertible(unit, wanted)) return `its unit ${unit} is not one of its indicator, ${wanted}`;
  if (!series.statements && kinds[frequency] && !periods.every(({ kind }) => kinds[frequency]?.includes(kind as never)))
    return `its frequency is ${frequency}, its periods are not`;
  if (
    !periods.some((one) => one.calendar === calendar) ||
    (!series.statements && !periods.every((one) => one.calendar === calendar))
  )
    return `its calendar is ${calendar}, its periods are not`;
  if (!first || first === series) return undefined;
  if (definitionKey(first.counted) !== definitionKey(counted) || first.indicator !== indicator || first.unit !== unit)
    return `it counts something else than ${first.id}, another edition of the same lineage`;
  return first.frequency === frequency ? undefined : `its frequency differs from that of ${first.id}, another edition`;
}

/** A series is what its id, its rows and its other editions say it is. */
export const seriesRecord: Rule = {
  name: "series_record",
  description:
    "Every official series has the place, unit, frequency and calendar of its id, its indicator, its rows and its other editions.",
  check: (catalog) => {
    const all = officialSeries(catalog);
    const lineages = group(all, ({ lineage }) => [lineage]);
    const units = new Map([...catalog.indicators.values()].map(({ id, unit }) => [id, unit]));
    return hold(all, (series) => {
      const wrong = wrongOf(series, lineages.get(series.lineage) ?? [], units);
      if (!wrong) return undefined;
      return {
        code: "series_record",
        article: "data/series.ts",
        path: series.id,
        wrong: `Its record does not fit: ${wrong}.`,
        remedy: "Correct the record, or the rows.",
      };
    });
  },
};
