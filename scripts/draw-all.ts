import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { catalog as published, facts } from "#data";
import type { Catalog } from "#lib/catalog";
import { prove } from "#lib/prove";
import { drawPicture } from "./draw-chart";
import { type Job, jobsOf } from "./draw-jobs";
import { hashCode, type Manifest, readManifest, removeManifest, removeOthers, writeManifest } from "./draw-manifest";
import { writeWhole } from "./files.mjs";
import { publishedLock } from "./prove-facts";

/** Draws the pictures of one chart and writes each whole or not at all; gives their names. */
async function drawOne(folder: string, { pictures }: Job): Promise<string[]> {
  const drawn = pictures.map((picture) => ({ path: join(folder, `${picture.name}.svg`), svg: drawPicture(picture) }));
  await Promise.all(drawn.map(({ path, svg }) => writeWhole(path, svg)));
  return pictures.map(({ name }) => name);
}

const isStale = ({ hash, pictures }: Job, before: Manifest): boolean =>
  pictures.some(({ name }) => before.get(name) !== hash);

/** The published facts, once all of them are proved, the official record with them: no later step judges all of it. */
function proved(): Catalog {
  prove(facts, publishedLock());
  return published;
}

/**
 * Draws every chart into a folder, but for those whose facts, drawing code and versions are as they were: `{chart}.{form}.svg`,
 * of small multiples `{chart}.panel-{n}.svg`, and of one number's vintages `vintages-{observation}.{form}.svg`. What was drawn for
 * a chart that is gone is removed. The manifest goes before the first picture and comes back after the last, so what an interrupted
 * run has drawn is drawn again.
 *
 * @param catalog by default the published facts, which are proved first
 * @returns the names of the pictures that were drawn, and how many there are
 * @throws CorpusError when the facts do not hold
 */
export async function drawAll(
  folder: string,
  catalog: Catalog = proved(),
): Promise<{ drawn: string[]; total: number }> {
  await mkdir(folder, { recursive: true });
  const before = await readManifest(folder);
  const [wanted, drawn]: [Manifest, string[]] = [new Map(), []];
  for (const job of jobsOf(catalog, await hashCode())) {
    if (isStale(job, before)) {
      if (!drawn.length) await removeManifest(folder);
      drawn.push(...(await drawOne(folder, job)));
    }
    for (const { name } of job.pictures) wanted.set(name, job.hash);
  }
  await removeOthers(folder, new Set(wanted.keys()));
  await writeManifest(folder, wanted);
  return { drawn: drawn.sort(), total: wanted.size };
}
