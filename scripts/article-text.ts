import { readFileSync } from "node:fs";
import { Problem } from "./problem.mjs";

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
  return text.trim() ? text.replace(/\r\n?/g, "\n") : refuse("is empty.");
}

function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new Problem(`There is no file ${path} that can be read.`);
  }
}
