import { catalog } from "#data";
import { oembedAnswers } from "#lib/oembed";

export const dynamic = "force-static";
export const dynamicParams = false;

const answers = oembedAnswers(catalog);

export function generateStaticParams() {
  return [...answers.keys()].map((file) => ({ file }));
}

/** How to show one chart or one number on another site. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const answer = answers.get((await params).file);
  return answer ? Response.json(answer()) : new Response("Not found\n", { status: 404 });
}
