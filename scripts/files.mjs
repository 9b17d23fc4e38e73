import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";

/** Every file below a folder, as paths relative to it with forward slashes, sorted. @param {string} folder */
export async function listFiles(folder, { folders = false } = {}) {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((one) => one.isFile() || (folders && one.isDirectory()))
    .map((one) => relative(folder, join(one.parentPath, one.name)).replaceAll("\\", "/"))
    .sort();
}

/** Writes a file under another name first, so that nobody ever reads half of it; what could not be written whole is removed. */
export async function writeWhole(path, content) {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(`${path}.part`, content);
    await rename(`${path}.part`, path);
  } catch (error) {
    await rm(`${path}.part`, { force: true }).catch(() => undefined);
    throw Object.assign(error, { path });
  }
}
