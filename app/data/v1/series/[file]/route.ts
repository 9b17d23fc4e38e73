import { catalog } from "#data";
import { seriesJson } from "#lib/series-json";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return [...catalog.series.keys()].map((id) => ({ file: `${id}.json` }));
}

/** One series with its provenance, made when the site is built. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const series = catalog.series.get(file.replace(/\.json$/, ""));
  if (!series) return new Response("Not found\n", { status: 404 });
  return new Response(seriesJson(catalog, series), { headers: { "Content-Type": "application/json; charset=utf-8" } });
}
