import { catalog } from "#data";
import { allFiles } from "#lib/files";

export const dynamic = "force-static";
export const dynamicParams = false;

const files = allFiles(catalog);

export function generateStaticParams() {
  return [...files.keys()].map((name) => ({ file: name.split("/") }));
}

/** One file of data. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string[] }> }) {
  const found = files.get((await params).file.join("/"));
  if (!found) return new Response("Not found\n", { status: 404 });
  return new Response(found.body(), { headers: { "Content-Type": found.type } });
}
