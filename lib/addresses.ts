import type { Catalog } from "./catalog";
import { exercisesOf } from "./exercise/exercise";
import { allFiles } from "./files";
import { collectionFiles } from "./files/collection";
import { links } from "./links";
import { pictureEndings } from "./pictures";
import { site } from "./site";
import { byDistanceId, choicesOf } from "./standing-choices";

/** Every address that is a promise: charts, embeds, articles, numbers, lists of numbers, other pages and files; without the base of the site, sorted. */
export function publishedAddresses(catalog: Catalog): string[] {
  const choices = choicesOf(catalog);
  const addresses = [
    ...catalog.charts.flatMap(({ id }) => [
      ...[links.chart(id), links.embed(id), links.oembed(id), links.photo(id)],
      ...pictureEndings.map((ending) => links.picture(id, ending)),
    ]),
    links.embedScript(),
    ...catalog.articles.map(({ id }) => links.article(id)),
    ...catalog.cited.flatMap(({ id }) => [links.observation(id), links.oembed(id)]),
    links.numbers(byDistanceId),
    ...[...choices.article, ...choices.indicator].map(({ id }) => links.numbers(id)),
    links.collections(),
    links.collections("own"),
    ...catalog.collections.flatMap(({ id }) =>
      [links.collections, links.teacher, links.sheets, links.embedCollection].map((link) => link(id)),
    ),
    ...[...collectionFiles(catalog).keys()].map(links.collectionFile),
    links.exercises(),
    ...exercisesOf(catalog).map(({ id }) => links.exercises(id)),
    links.corrections(),
    links.about(),
    links.timeline(),
    links.search(),
    links.check(),
    links.everything(),
    links.instructions(),
    ...[...allFiles(catalog).keys()].filter((name) => !/^series\/.*\.(csv|json)$/.test(name)).map(links.file),
  ];
  return [...new Set(addresses.map((address) => address.slice(site.base.length)))].sort();
}
