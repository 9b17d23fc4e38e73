import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";

/** Every file below a folder, as paths relative to it with forward slashes, sorted. @param {string} folder */
export async function listFiles(folder) {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((file) => file.isFile())
    .map((file) => relative(folder, join(file.parentPath ?? file.path, file.name)).replaceAll("\\", "/"))
    .sort();
}

/** Writes a file, and its folder where that is missing. */
async function write(path, content) {
  try {
    await writeFile(path, content);
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
}

/** Writes a file under another name first, so that nobody ever reads half of it; what could not be written whole is removed. */
export async function writeWhole(path, content) {
  try {
    await write(`${path}.part`, content);
    await rename(`${path}.part`, path);
  } catch (error) {
    await rm(`${path}.part`, { force: true }).catch(() => undefined);
    throw Object.assign(error, { path });
  }
}
