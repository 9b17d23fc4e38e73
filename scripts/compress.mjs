import { readFile, stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { extname } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { writeWhole } from "./files.mjs";

const textTypes = [".html", ".css", ".js", ".json", ".csv", ".svg", ".txt", ".xml", ".webmanifest"];
const smallest = 256;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** The two forms written beside a file; best compression, since each file is packed once and sent often. */
const forms = [
  {
    ending: ".br",
    pack: (bytes) =>
      brotli(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: 11,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      }),
  },
  { ending: ".gz", pack: (bytes) => zip(bytes, { level: 9 }) },
];

const changedAt = (path) =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );

/** Packs one file unless it is small or already packed; gives the number of files written. */
async function packFile(path) {
  const { size, mtimeMs } = await stat(path);
  if (size <= smallest) return 0;
  const ages = await Promise.all(forms.map(({ ending }) => changedAt(path + ending)));
  const outdated = forms.filter((_, index) => ages[index] < mtimeMs);
  for (const { ending, pack } of outdated) await writeWhole(path + ending, await pack(await readFile(path)));
  return outdated.length;
}

/**
 * Writes a .br and a .gz beside each text file, a few at a time, but for those that are up to date.
 * @param {string[]} paths
 * @returns {Promise<number>} how many files were written
 */
export async function compressFiles(paths) {
  const waiting = paths.filter((path) => textTypes.includes(extname(path)));
  const counts = [];
  const work = async () => {
    for (let path = waiting.pop(); path; path = waiting.pop()) counts.push(await packFile(path));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return counts.reduce((total, count) => total + count, 0);
}
