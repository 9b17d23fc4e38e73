// How pictures write: in our own copy of Inter, so that they look the same wherever they are drawn.
import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);
const fontFiles = [
  "400Regular/Inter_400Regular.ttf",
  "600SemiBold/Inter_600SemiBold.ttf",
  "700Bold/Inter_700Bold.ttf",
].map((file) => resolve(`@expo-google-fonts/inter/${file}`));

/** The type for resvg. */
export const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: "Inter" };

/** A text as it stands in XML. @param {string} text */
export const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

/** About how wide a text is. @param {string} text @param {number} fontSize */
export const widthOf = (text, fontSize) => text.length * fontSize * 0.54;

/**
 * A text in lines of a width; of more lines than there is room for the last ends in an ellipsis.
 * @param {string} text @param {{ width: number, fontSize: number, most?: number }} how
 */
export function linesOf(text, { width, fontSize, most = Infinity }) {
  const room = Math.floor(width / widthOf("x", fontSize));
  const lines = [];
  for (const word of text.split(/\s+/)) {
    const longer = `${lines.at(-1) ?? ""} ${word}`.trim();
    if (lines.length && longer.length <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1]} …`];
}
