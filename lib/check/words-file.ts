import type { Catalog } from "../catalog";
import type { Vocabulary } from "../draft/vocabulary";
import type { Observation } from "../observation";
import type { KnownNumber, Words } from "./words";

/** Every official value of an indicator that a number can be compared with, of all places. */
export function officialsOf(catalog: Catalog, indicator: string): Observation[] {
  return placesOf(catalog, indicator).flatMap((geo) => [...catalog.comparable(indicator, geo)]);
}

function placesOf({ series }: Catalog, indicator: string): string[] {
  const own = [...series.values()].filter(
    (one) => one.kind === "official" && one.indicator === indicator && !one.partner,
  );
  return [...new Set(own.map(({ geo }) => geo))];
}

/** What the check reads texts with. */
export function wordsOf(catalog: Catalog, vocabulary: Vocabulary, hints: Vocabulary): Words {
  const indicators = [...catalog.indicators.values()];
  const known = catalog.cited
    .filter(({ kind }) => kind === "cited")
    .map((one): KnownNumber => {
      const { id, quote, number, indicator, geo, value, unit, qualifier, status, period, periodLabel } = one;
      const { periodBasis, periodReason, readings, counted, excluded } = one;
      return {
        ...{ id, quote, number, indicator, geo, value, unit, qualifier, status, period, periodLabel },
        ...{ periodBasis, periodReason, readings, counted, excluded },
      };
    });
  const held = Object.fromEntries(indicators.map(({ id }) => [id, placesOf(catalog, id)]));
  const shown = [...new Set(catalog.charts.flatMap((chart) => chart.indicators))];
  const tags = catalog.articles.map(({ tag }) => tag);
  return { indicators, vocabulary, hints, held, continues: [...catalog.continues], known, shown, tags };
}
