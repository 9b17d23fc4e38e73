import { catalog } from "#data";
import { gather, indexOf } from "#lib/catalog-index";
import type { Choice } from "#lib/explore";
import type { Series } from "#lib/observation";
import { oncePerBuild } from "#lib/once";
import { placeName } from "#lib/place";
import { shortPeriod } from "#lib/period";

function chartOf({ id, kind, observations }: Series): string | null {
  const { showing, charts } = indexOf(catalog);
  if (kind === "official") return showing.get(id)?.[0]?.id ?? null;
  const indicators = observations.map(({ indicator }) => indicator);
  return gather(charts, indicators, catalog.charts)[0]?.id ?? null;
}

/** The first and the last period of a series, by their ends; a range counts with its own first and last part. */
function spanOf({ observations }: Series): { first: string; last: string } {
  let [earliest, latest] = [observations[0], observations[0]];
  for (const one of observations) {
    if (one.periodStart < (earliest?.periodStart ?? "")) earliest = one;
    if (one.periodEnd > (latest?.periodEnd ?? "")) latest = one;
  }
  const first = earliest?.period.split("..")[0];
  const last = latest?.period.split("..").at(-1);
  return { first: first ? shortPeriod(first) : "", last: last ? shortPeriod(last) : "" };
}

/** A code that the World Bank gives a series, “NY.GDP.MKTP.KD.ZG”. */
const code = /\b[A-Z]{2}(?:\.[A-Z0-9]{2,6}){2,5}\b/g;

function choiceOf(series: Series): Choice {
  const { id, title, short, kind, indicator, unit, definition, publisher, sourceId, vintage, statements } = series;
  const { frequency, partner, notes } = series;
  const own = catalog.publishers.get(publisher);
  const codes = [own?.short ?? publisher, ...(notes.match(code) ?? [])];
  return {
    ...{ id, title, short, kind, indicator, unit, definition, vintage, statements, frequency },
    codes: [...new Set(codes)].join(" "),
    partner: partner.split("|").filter(Boolean).map(placeName).join("|"),
    ...spanOf(series),
    indicatorName: catalog.indicators.get(indicator)?.name ?? indicator,
    publisher: catalog.sources.get(sourceId)?.publisher ?? publisher,
    count: series.observations.length,
    chart: chartOf(series),
  };
}

/** Every series, cited ones first within their indicator. */
function allChoices(): Choice[] {
  const order = new Map([...catalog.indicators.keys()].map((id, index) => [id, index]));
  const rank = ({ indicator, kind }: Choice): number => (order.get(indicator) ?? 0) * 2 + (kind === "cited" ? 0 : 1);
  return [...catalog.series.values()].map(choiceOf).sort((a, b) => rank(a) - rank(b));
}

/** The list of series, for the explorer and the plain pages. */
export const choices = oncePerBuild("choices", allChoices);
