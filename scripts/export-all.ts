import { mkdir, open, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import { catalog } from "#data";
import { allFiles, type DataFile } from "#lib/files";

/** Writes a file piece by piece under another name first, so that nobody ever reads half of it. */
async function writePieces(path: string, pieces: Iterable<string>): Promise<void> {
  const target = await open(`${path}.part`, "w");
  try {
    for (const piece of pieces) await target.write(piece);
  } finally {
    await target.close();
  }
  await rename(`${path}.part`, path);
}

/**
 * Writes every file of data into the built site, one after the other, none of them ever whole in memory.
 *
 * @param folder the built site
 * @returns how many files were written
 */
export async function exportAll(folder: string, files: Map<string, DataFile> = allFiles(catalog)): Promise<number> {
  const target = join(folder, "data", "v1");
  for (const path of new Set([...files.keys()].map((name) => dirname(join(target, name)))))
    await mkdir(path, { recursive: true });
  for (const [name, { pieces }] of files) await writePieces(join(target, name), pieces());
  return files.size;
}
