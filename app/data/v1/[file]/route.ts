import { catalog } from "#data";
import { dataFiles } from "#lib/files";

export const dynamic = "force-static";
export const dynamicParams = false;

const files = dataFiles(catalog);

export function generateStaticParams() {
  return [...files.keys()].map((file) => ({ file }));
}

/** One file of data, made when the site is built. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const found = files.get(file);
  if (!found) return new Response("Not found\n", { status: 404 });
  return new Response(found.body(), { headers: { "Content-Type": found.type } });
}
