import { authorNames } from "./cited";
import { formatDay, formatValue } from "./format";
import { absolute, links } from "./links";
import type { CitedObservation } from "./observation";
import type { Article } from "./schema";
import type { ChartSpec } from "./schema";
import { site } from "./site";

/**
 * How to cite a chart of ours, as running text; whoever uses it adds the day it was read.
 *
 * @param version the version of the data
 */
export function citeChart(chart: ChartSpec, version: string): string {
  return `${site.name}. “${chart.title}: ${chart.subtitle}.” Version ${version} of the data. ${absolute(links.chart(chart.id))}`;
}

/**
 * How to cite one number: the article first, since it states it, then where it was found; a number that was added up here is ours.
 *
 * @param subject what it measures, in a few words
 */
export function citeObservation(observation: CitedObservation, article: Article, subject: string): string {
  const { value, unit, periodLabel, kind } = observation;
  const what = `${subject.charAt(0).toLowerCase()}${subject.slice(1)} ${formatValue(value, unit)}, ${periodLabel}`;
  const text = `${authorNames(article)}, “${article.title}”, ${article.outlet}, ${formatDay(article.published)}`;
  const at = absolute(links.observation(observation.id));
  return kind === "derived"
    ? `${site.name}: ${what}; added up from amounts in ${text}. ${at}`
    : `${text}: ${what}. Found through ${site.name}, ${at}`;
}
