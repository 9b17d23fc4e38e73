import type { MetadataRoute } from "next";
import { catalog } from "#data";
import { absolute, links } from "#lib/links";

export const dynamic = "force-static";

/** Every page that is for reading; embeds are other pages' and are left out. */
export default function sitemap(): MetadataRoute.Sitemap {
  const pages = [
    links.home(),
    links.charts(),
    ...catalog.charts.map(({ id }) => links.chart(id)),
    links.articles(),
    ...catalog.articles.map(({ id }) => links.article(id)),
    ...catalog.cited.map(({ id }) => links.observation(id)),
    links.explore(),
    links.data(),
  ];
  return pages.map((page) => ({ url: absolute(page) }));
}
