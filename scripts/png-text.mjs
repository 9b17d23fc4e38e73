// Texts inside a PNG file, which say what it shows and where it is from wherever it is passed on.
import { crc32 } from "node:zlib";

const utf8 = (text) => Buffer.from(text, "utf8");

/** A chunk of a PNG file: its length, its type, what is in it, and its checksum (PNG 3, 5.3). */
function chunkOf(type, content) {
  const named = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** A text under a keyword, in UTF-8 and not compressed (PNG 3, 11.3.3.4). */
const textChunk = (keyword, text) =>
  chunkOf("iTXt", Buffer.concat([utf8(keyword), Buffer.from([0, 0, 0, 0, 0]), utf8(text)]));

/** Where the head of a PNG file ends: its signature and its first chunk. */
const headEnd = 8 + 25;

/** A PNG file with texts in it. @param {Buffer} png @param {Record<string, string>} texts by keyword */
export function withTexts(png, texts) {
  const chunks = Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text));
  return Buffer.concat([png.subarray(0, headEnd), ...chunks, png.subarray(headEnd)]);
}

/** The texts inside a PNG file, by keyword. @param {Buffer} png @returns {Record<string, string>} */
export function textsIn(png) {
  /** @type {Record<string, string>} */
  const texts = {};
  for (let at = 8; at < png.length;) {
    const [length, type] = [png.readUInt32BE(at), png.toString("latin1", at + 4, at + 8)];
    const content = png.subarray(at + 8, at + 8 + length);
    const end = content.indexOf(0);
    if (type === "iTXt") texts[content.toString("utf8", 0, end)] = content.toString("utf8", end + 5);
    at += length + 12;
  }
  return texts;
}
