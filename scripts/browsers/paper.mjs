import { execFileSync } from "node:child_process";

/** How many pixels of a printed page are not white. @param {Uint8Array} pdf */
export function inkOf(pdf) {
  const pictures = execFileSync("pdftoppm", ["-gray", "-r", "40", "-"], { input: pdf, maxBuffer: 2 ** 28 });
  return pictures.reduce((sum, grey) => sum + Number(grey < 200), 0);
}

const area = ({ x1, y1, x2, y2 }) => Math.max(0, x2 - x1) * Math.max(0, y2 - y1);
const common = (a, b) => ({
  x1: Math.max(a.x1, b.x1),
  y1: Math.max(a.y1, b.y1),
  x2: Math.min(a.x2, b.x2),
  y2: Math.min(a.y2, b.y2),
});

/** Pairs of words that are printed over each other. @param {Uint8Array} pdf */
export function overprinted(pdf) {
  const text = execFileSync("pdftotext", ["-bbox", "-", "-"], { input: pdf, maxBuffer: 2 ** 28, encoding: "utf8" });
  const word = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</g;
  return text.split("<page ").flatMap((one) => {
    const words = [...one.matchAll(word)].map(([, x1, y1, x2, y2, of]) => ({ x1: +x1, y1: +y1, x2: +x2, y2: +y2, of }));
    return words.flatMap((a, index) =>
      words
        .slice(index + 1)
        .filter((b) => area(common(a, b)) > Math.min(area(a), area(b)) / 2)
        .map((b) => `${a.of} on ${b.of}`),
    );
  });
}
