import { catalog } from "#data";
import { collectionFiles } from "#lib/files/collection";

export const dynamic = "force-static";
export const dynamicParams = false;

const files = collectionFiles(catalog);

export function generateStaticParams() {
  return [...files.keys()].map((file) => ({ file }));
}

/** A file of a collection: its data, or its links for a learning platform. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const found = files.get((await params).file);
  if (!found) return new Response("Not found\n", { status: 404 });
  return new Response(new Uint8Array(await found.bytes()), { headers: { "Content-Type": found.type } });
}
