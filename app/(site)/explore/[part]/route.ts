import { indexParts } from "#lib/series-index";
import { choices } from "../choices";

export const dynamic = "force-static";
export const dynamicParams = false;

const files = new Map(indexParts(choices).map((part) => [`index-${part.part}.json`, part]));

export function generateStaticParams() {
  return [...files.keys()].map((part) => ({ part }));
}

/** One part of the index that the explorer searches; no contract, unlike the files under /data/v1/. */
export async function GET(_: Request, { params }: { params: Promise<{ part: string }> }) {
  const found = files.get((await params).part);
  if (!found) return new Response("Not found\n", { status: 404 });
  const headers = { "Content-Type": "application/json; charset=utf-8" };
  return new Response(`${JSON.stringify(found)}\n`, { headers });
}
