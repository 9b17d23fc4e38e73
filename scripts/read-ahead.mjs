import { readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Reads text files one after the other; while one is looked at, the next ones are already on their way.
 *
 * @param {string} folder
 * @param {Iterable<string>} files paths in the folder
 * @param {number} [width] how many are read at once
 * @returns {AsyncGenerator<[string, string]>} each file with its text, in the order of the files
 */
export async function* readAhead(folder, files, width = 8) {
  const reading = [];
  const take = async () => {
    const { file, text } = reading.shift();
    return [file, await text];
  };
  for (const file of files) {
    const text = readFile(join(folder, file), "utf8");
    // Thrown when its turn comes, and not before.
    text.catch(() => {});
    reading.push({ file, text });
    if (reading.length === width) yield await take();
  }
  while (reading.length) yield await take();
}
