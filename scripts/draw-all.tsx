import { mkdir } from "node:fs/promises";
import { facts } from "#data";
import { buildCatalog, type Catalog } from "#lib/catalog";
import { hireCrew } from "./draw-crew";
import { type Job, jobsOf } from "./draw-jobs";
import { hashCode, type Manifest, readManifest, removeOthers, writeManifest } from "./draw-manifest";

/** Every picture asked for with its hash, and how many charts have one that is missing or outdated. */
function survey(catalog: Catalog, code: string, drawn: Manifest): { wanted: Manifest; stale: number } {
  const wanted: Manifest = new Map();
  let stale = 0;
  for (const job of jobsOf(catalog, code)) {
    for (const { name } of job.pictures) wanted.set(name, job.hash);
    if (isStale(job, drawn)) stale += 1;
  }
  return { wanted, stale };
}

const isStale = ({ hash, pictures }: Job, drawn: Manifest): boolean =>
  pictures.some(({ name }) => drawn.get(name) !== hash);

/** Hands the outdated charts out to whoever is free; none is held longer than it takes to draw. */
async function drawStale(folder: string, jobs: Iterator<Job>, drawn: Manifest, stale: number): Promise<string[]> {
  const crew = hireCrew(folder, stale);
  const redrawn: string[] = [];
  const work = async ({ draw }: (typeof crew)[number]): Promise<void> => {
    for (let next = jobs.next(); !next.done; next = jobs.next()) {
      if (!isStale(next.value, drawn)) continue;
      await draw(next.value);
      redrawn.push(...next.value.pictures.map(({ name }) => name));
    }
  };
  try {
    await Promise.all(crew.map(work));
  } finally {
    await Promise.all(crew.map(({ dismiss }) => dismiss()));
  }
  return redrawn.sort();
}

/**
 * Draws every chart into a folder, but for those whose facts, drawing code and versions are as they were: `{chart}.{form}.svg`,
 * of small multiples `{chart}.panel-{n}.svg`, and of one number's vintages `vintages-{observation}.{form}.svg`. What was drawn for
 * a chart that is gone is removed. The manifest forgets what is about to be redrawn first, so an interrupted run is made good.
 *
 * @param catalog by default the published facts, which are proved here, the official record with them: no later step reads all of it
 * @returns the names of the pictures that were drawn, and how many there are
 * @throws CorpusError when the facts do not hold; nothing is drawn then
 */
export async function drawAll(
  folder: string,
  catalog: Catalog = buildCatalog(facts),
): Promise<{ drawn: string[]; total: number }> {
  await mkdir(folder, { recursive: true });
  const code = await hashCode();
  const before = await readManifest(folder);
  const { wanted, stale } = survey(catalog, code, before);
  if (stale) {
    await writeManifest(folder, new Map([...before].filter(([name, hash]) => wanted.get(name) === hash)));
  }
  const drawn = stale ? await drawStale(folder, jobsOf(catalog, code), before, stale) : [];
  await writeManifest(folder, wanted);
  await removeOthers(folder, new Set(wanted.keys()));
  return { drawn, total: wanted.size };
}
