import { cardSize } from "./card";
import type { Catalog } from "./catalog";
import { indexOf } from "./catalog-index";
import { columnWidth, embedCode, embedHeight } from "./embed";
import { formatValue } from "./format";
import { absolute, links } from "./links";
import type { CitedObservation } from "./observation";
import type { ChartSpec } from "./schema";
import { site } from "./site";

/** What a site that is given the address of a chart needs to show it (oEmbed 1.0), with a number picked out where one is named. */
function richOf(catalog: Catalog, chart: ChartSpec, number?: CitedObservation) {
  return {
    version: "1.0",
    type: "rich",
    title: number
      ? `${chart.title}: ${formatValue(number.value, number.unit)}, ${number.periodLabel}`
      : `${chart.title}: ${chart.subtitle}`,
    author_name: number?.statedBy ?? site.name,
    provider_name: site.name,
    provider_url: absolute(links.home()),
    cache_age: 86_400,
    thumbnail_url: absolute(links.card(number?.id ?? chart.id)),
    thumbnail_width: cardSize.width,
    thumbnail_height: cardSize.height,
    width: columnWidth,
    height: embedHeight(catalog, chart),
    html: embedCode(catalog, chart, links.embed(chart.id, number?.id)),
  };
}

/** Where programs find the answer for a page. */
export const oembedType = (id: string): { "application/json+oembed": string } => ({
  "application/json+oembed": absolute(links.oembed(id)),
});

/** Every oEmbed answer by the name of its file: one a chart, one a number. */
export function oembedAnswers(catalog: Catalog): ReadonlyMap<string, () => object> {
  const { charts } = indexOf(catalog);
  return new Map([
    ...catalog.charts.map((chart) => [`${chart.id}.json`, () => richOf(catalog, chart)] as const),
    ...catalog.cited.flatMap((number) => {
      const [chart] = charts.get(number.indicator) ?? [];
      return chart ? [[`${number.id}.json`, () => richOf(catalog, chart, number)] as const] : [];
    }),
  ]);
}
