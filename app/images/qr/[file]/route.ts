import { catalog } from "#data";
import { exercisesOf } from "#lib/exercise/exercise";
import { absolute, links } from "#lib/links";
import { qrCode } from "#lib/qr-code";

export const dynamic = "force-static";
export const dynamicParams = false;

/** The address of each page by the name of its picture. */
const addresses = new Map<string, string>([
  ...catalog.charts.map(({ id }) => [`${id}.svg`, links.chart(id)] as const),
  ...catalog.cited.map(({ id }) => [`${id}.svg`, links.observation(id)] as const),
  ...catalog.collections.map(({ id }) => [`collection-${id}.svg`, links.collections(id)] as const),
  ...exercisesOf(catalog).map(({ id }) => [`exercise-${id}.svg`, links.exercises(id)] as const),
]);

export function generateStaticParams() {
  return [...addresses.keys()].map((file) => ({ file }));
}

/** The address of a page for a telephone's camera. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const path = addresses.get((await params).file);
  return path
    ? new Response(qrCode(absolute(path)), { headers: { "Content-Type": "image/svg+xml" } })
    : new Response("Not found\n", { status: 404 });
}
