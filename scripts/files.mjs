import { mkdir, readdir, rename, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";

/** Every file below a folder, as paths relative to it with forward slashes, sorted. @param {string} folder */
export async function listFiles(folder) {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((file) => file.isFile())
    .map((file) => relative(folder, join(file.parentPath ?? file.path, file.name)).replaceAll("\\", "/"))
    .sort();
}

/** Writes a file under another name first, so that nobody ever reads half of it. */
export async function writeWhole(path, content) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.part`, content);
  await rename(`${path}.part`, path);
}
