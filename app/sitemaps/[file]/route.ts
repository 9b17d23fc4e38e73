import { sitemapParts } from "#lib/sitemap";
import { readingPages } from "../../sitemap.xml/pages";

export const dynamic = "force-static";
export const dynamicParams = false;

const files = new Map(sitemapParts(readingPages()).map((part, index) => [`${index + 1}.xml`, part]));

export function generateStaticParams() {
  return [...files.keys()].map((file) => ({ file }));
}

/** One part of the map of pages; the first exists always, since an export needs one file of a kind at least. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const found = files.get((await params).file);
  if (found === undefined) return new Response("Not found\n", { status: 404 });
  return new Response(found, { headers: { "Content-Type": "application/xml; charset=utf-8" } });
}
