import { authorNames } from "./cited";
import { formatDay, formatValue } from "./format";
import { absolute, links } from "./links";
import type { CitedObservation } from "./observation";
import type { Article } from "./schema";
import type { ChartSpec } from "./schema";
import { site } from "./site";

/** How to cite a chart of ours, as running text; whoever uses it adds the day it was read. */
export function citeChart(chart: ChartSpec): string {
  return `${site.name}. “${chart.title}: ${chart.subtitle}.” ${absolute(links.chart(chart.id))}`;
}

/** How to cite one number: the article first, since it states it, then where it was found. */
export function citeObservation(observation: CitedObservation, article: Article, indicator: string): string {
  const number = formatValue(observation.value, observation.unit);
  return `${authorNames(article)}, “${article.title}”, ${article.outlet}, ${formatDay(article.published)}: ${indicator.toLowerCase()} ${number}, ${observation.periodLabel}. Found through ${site.name}, ${absolute(links.observation(observation.id))}`;
}

/** An iframe that shows a chart with its sentence on another site. */
export function embedCode(chart: ChartSpec): string {
  const title = `${chart.title}, ${site.name}`.replace(/&/g, "&amp;").replace(/"/g, "&quot;");
  return `<iframe src="${absolute(links.embed(chart.id))}" title="${title}" width="100%" height="720" loading="lazy" style="border:0"></iframe>`;
}
