import { catalog } from "#data";
import { indicatorHints, indicatorWords } from "#data/indicators";
import { recordFile } from "#lib/check/record-file";
import { officialsOf, wordsOf } from "#lib/check/words-file";

export const dynamic = "force-static";
export const dynamicParams = false;

const ending = ".json";

/** A file for each indicator that numbers can be compared with, and the words that texts are read with. */
export function generateStaticParams() {
  const held = [...catalog.indicators.keys()].filter((id) => officialsOf(catalog, id).length);
  return ["words", ...held].map((name) => ({ file: `${name}${ending}` }));
}

/** What the check loads when it is first needed. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const name = (await params).file.replace(ending, "");
  if (name === "words") return Response.json(wordsOf(catalog, indicatorWords, indicatorHints));
  return Response.json(recordFile(name, officialsOf(catalog, name)));
}
