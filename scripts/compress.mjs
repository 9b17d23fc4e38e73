import { createReadStream, createWriteStream } from "node:fs";
import { readFile, rename, stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { extname } from "node:path";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from "node:zlib";
import { abreast } from "./abreast.mjs";
import { writeWhole } from "./files.mjs";

const textTypes = [".html", ".css", ".js", ".json", ".csv", ".svg", ".txt", ".xml", ".webmanifest"];
const smallest = 256;
const large = 1_000_000;

/** How hard Brotli packs so many files: at its hardest a page takes a tenth of a second; ten times as fast it is a twentieth larger, fifty times a tenth. */
export const qualityFor = (count) => (count <= 200 ? 11 : count <= 400 ? 10 : 6);

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** A window no larger than the file: a page needs no 4 MB of memory to be cleared for it, which is a third of its time. */
const windowFor = (size) =>
  Math.min(
    Math.max(Math.ceil(Math.log2(size + 16)), constants.BROTLI_MIN_WINDOW_BITS),
    constants.BROTLI_DEFAULT_WINDOW,
  );

const brotliOptions = (quality, size) => ({
  params: {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: size,
    [constants.BROTLI_PARAM_LGWIN]: windowFor(size),
  },
});

/** The two forms written beside a file: in memory, or as a stream for what is large. */
const forms = [
  {
    ending: ".br",
    pack: (bytes, quality) => brotli(bytes, brotliOptions(quality, bytes.length)),
    stream: (size) => createBrotliCompress(brotliOptions(5, size)),
  },
  { ending: ".gz", pack: (bytes) => zip(bytes, { level: 9 }), stream: () => createGzip({ level: 6 }) },
];

const isPage = (path) => path.endsWith(".html");

const changedAt = (path) =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );

async function packStream(path, { ending, stream }, size) {
  await pipeline(createReadStream(path), stream(size), createWriteStream(`${path}${ending}.part`));
  await rename(`${path}${ending}.part`, path + ending);
}

/** Writes the packed forms of one file unless it is small or has them; gives the number of files written. */
export async function packFile(path, quality) {
  const { size, mtimeMs } = await stat(path);
  if (size <= smallest) return 0;
  const ages = await Promise.all(forms.map(({ ending }) => changedAt(path + ending)));
  const outdated = forms.filter((_, index) => ages[index] < mtimeMs);
  const bytes = outdated.length && size <= large ? await readFile(path) : undefined;
  for (const form of outdated) {
    if (bytes) await writeWhole(path + form.ending, await form.pack(bytes, quality));
    else await packStream(path, form, size);
  }
  return outdated.length;
}

/**
 * Writes a .br and a .gz beside each text file, a few at a time, but for those that are up to date. Brotli packs the harder the fewer
 * files there are, pages and others counted apart; what is larger than a megabyte is packed lightly, as a stream, so that a table of all
 * observations costs neither minutes nor memory.
 * @param {string[]} paths
 * @returns {Promise<number>} how many files were written
 */
export async function compressFiles(paths) {
  const texts = paths.filter((path) => textTypes.includes(extname(path)));
  const [pages, others] = [texts.filter(isPage), texts.filter((path) => !isPage(path))];
  const pack = (path) => packFile(path, qualityFor((isPage(path) ? pages : others).length));
  const counts = await abreast([...pages, ...others], pack, availableParallelism());
  return counts.reduce((total, count) => total + count, 0);
}
