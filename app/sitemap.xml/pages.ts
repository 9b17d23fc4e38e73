import { catalog } from "#data";
import { exercisesOf } from "#lib/exercise/exercise";
import { absolute, links } from "#lib/links";
import { byDistanceId, choicesOf } from "#lib/standing-choices";
import { pageCount, perPage } from "#lib/paging";

const numbers = (total: number, size: number): number[] =>
  Array.from({ length: pageCount(total, size) }, (_, index) => index + 1);

/** Every page that is for reading; embeds are other pages' and are left out. */
export function readingPages(): string[] {
  const pages = [
    links.home(),
    links.numbers(byDistanceId),
    ...Object.values(choicesOf(catalog))
      .flat()
      .map(({ id }) => links.numbers(id)),
    ...numbers(catalog.charts.length, perPage.charts).map(links.charts),
    ...catalog.charts.map(({ id }) => links.chart(id)),
    ...numbers(catalog.articles.length, perPage.articles).map(links.articles),
    ...catalog.articles.map(({ id }) => links.article(id)),
    ...catalog.cited.map(({ id }) => links.observation(id)),
    links.collections(),
    links.collections("own"),
    ...catalog.collections.flatMap(({ id }) => [links.collections(id), links.teacher(id), links.sheets(id)]),
    links.exercises(),
    ...exercisesOf(catalog).map(({ id }) => links.exercises(id)),
    links.explore(),
    links.check(),
    ...numbers(catalog.series.size, perPage.series).map(links.seriesList),
    links.data(),
    links.about(),
    links.timeline(),
    links.search(),
    links.everything(),
    links.corrections(),
  ];
  return pages.map(absolute);
}
