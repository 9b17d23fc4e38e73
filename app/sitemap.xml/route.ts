import { absolute, links } from "#lib/links";
import { sitemapParts, sitemapRoot } from "#lib/sitemap";
import { readingPages } from "./pages";

export const dynamic = "force-static";

/** The map of pages, or the index of its parts where one file may not hold them all. */
export function GET() {
  const body = sitemapRoot(sitemapParts(readingPages()), (part) => absolute(links.sitemapPart(part)));
  return new Response(body, { headers: { "Content-Type": "application/xml; charset=utf-8" } });
}
