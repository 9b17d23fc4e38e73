import { ImportRefused, type Refusal } from "./problem";

/** The encodings that are told apart, by their names for `TextDecoder`. */
export const encodings = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16, low byte first",
  "utf-16be": "UTF-16, high byte first",
  "windows-1252": "Windows-1252, Western European",
  "windows-1256": "Windows-1256, Arabic and Persian",
} as const;
export type Encoding = keyof typeof encodings;

/** An encoding, and what showed it. */
export interface FoundEncoding {
  encoding: Encoding;
  why: string;
}

const marks: readonly [number[], Encoding][] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

/** Kinds of files that are no text, by their first bytes, with what helps. */
const others: readonly [number[], string, string][] = [
  [
    [0x50, 0x4b, 3, 4],
    "a workbook (XLSX) or a ZIP file",
    "Open it and save the sheet as CSV, or copy its cells and paste them here.",
  ],
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    "an old Excel workbook (XLS)",
    "Open it and save the sheet as CSV, or copy its cells and paste them here.",
  ],
  [[0x25, 0x50, 0x44, 0x46], "a PDF", "Copy its table into a spreadsheet and save it as CSV."],
  [[0x1f, 0x8b], "packed with gzip", "Unpack it first."],
  [[0x50, 0x41, 0x52, 0x31], "a Parquet file", "Write it as CSV first."],
];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

function refuse(refusal: Refusal): never {
  throw new ImportRefused(refusal);
}

/** How many bytes are zero at even and at odd places. */
function zeros(bytes: Uint8Array): [number, number] {
  const count: [number, number] = [0, 0];
  for (const [at, byte] of bytes.entries()) if (byte === 0) count[at % 2 === 0 ? 0 : 1] += 1;
  return count;
}

/** Text in two bytes a letter has a zero in every other byte, since digits and delimiters are Latin. */
function findWide(bytes: Uint8Array): FoundEncoding | undefined {
  const [even, odd] = zeros(bytes);
  const many = bytes.length / 5;
  if (odd > many && even < odd / 10) return { encoding: "utf-16le", why: "Every second byte is zero." };
  if (even > many && odd < even / 10) return { encoding: "utf-16be", why: "Every second byte is zero." };
  return undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/**
 * Which of the two old encodings a text is in. Persian and Arabic words are made of such bytes throughout; Western ones have one here
 * and there between plain letters.
 */
export function findLegacy(bytes: Uint8Array): FoundEncoding {
  const text = new TextDecoder("windows-1256").decode(bytes);
  const words = (text.match(/[\p{L}\p{M}\u200c]+/gu) ?? []).filter((word) => /[^\0-\u007f]/.test(word));
  const arabic = words.filter((word) => /^[\p{Script=Arabic}\u200c]{2,}$/u.test(word)).length;
  return arabic * 2 > words.length
    ? { encoding: "windows-1256", why: "It is no UTF-8, and read so its words are Arabic letters." }
    : { encoding: "windows-1252", why: "It is no UTF-8, and its letters are Latin." };
}

/**
 * The encoding of a file by its first bytes.
 *
 * @throws ImportRefused where it is empty or no text
 */
export function findEncoding(bytes: Uint8Array): FoundEncoding {
  const other = others.find(([start]) => startsWith(bytes, start));
  if (other) refuse({ code: "not_text", message: `The file is ${other[1]}, not CSV.`, remedy: other[2] });
  const mark = marks.find(([start]) => startsWith(bytes, start));
  if (mark) return { encoding: mark[1], why: "The file begins with its byte order mark." };
  const wide = findWide(bytes);
  if (wide) return wide;
  if (bytes.filter((byte) => byte === 0).length > bytes.length / 100 + 8)
    refuse({ code: "not_text", message: "The file is no text.", remedy: "Choose a CSV file." });
  if (!isUtf8(bytes)) return findLegacy(bytes);
  const plain = bytes.every((byte) => byte < 0x80);
  return { encoding: "utf-8", why: plain ? "It has plain letters only." : "All of it reads as UTF-8." };
}
