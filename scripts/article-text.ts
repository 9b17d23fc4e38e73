import { readFileSync } from "node:fs";
import { Problem } from "./problem.mjs";

/** The widths at which lines are broken: the longest line of another text is a word or a paragraph. */
const [narrowest, widest] = [40, 130];

/**
 * The lines that were broken at a width made whole again, so that a sentence is one wherever its lines ended: a line was broken where
 * the next word would not have fitted. Nothing moves, a line break becomes a space.
 */
export function unwrapped(text: string): string {
  const lines = text.split("\n");
  const width = Math.max(...lines.map(({ length }) => length));
  if (width < narrowest || width > widest) return text;
  return lines
    .map((line, index) => {
      const [next = ""] = /^\S+/.exec(lines[index + 1] ?? "") ?? [];
      const broken = line.trim() && next && line.trimEnd().length + 1 + next.length > width;
      return `${line}${index === lines.length - 1 ? "" : broken ? " " : "\n"}`;
    })
    .join("");
}

/** The text of an article, or one sentence that says why a file is none. */
export function readArticleText(path: string): string {
  const bytes = read(path);
  const refuse = (why: string): never => {
    throw new Problem(`${path} ${why}`);
  };
  if (bytes.subarray(0, 5).toString("latin1") === "%PDF-")
    return refuse("is a PDF: save its text as UTF-8 first (pdftotext).");
  let text = "";
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return refuse("is not UTF-8: save it as UTF-8 text.");
  }
  if (/^\s*<(?:!doctype|html|\?xml|head|body)/i.test(text))
    return refuse("is HTML: save the words of the article as plain text.");
  if (text.includes("\0")) return refuse("is not a text: it holds zero bytes.");
  return text.trim() ? unwrapped(text.replace(/\r\n?/g, "\n")) : refuse("is empty.");
}

function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new Problem(`There is no file ${path} that can be read.`);
  }
}
