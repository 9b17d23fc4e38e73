/**
 * Advance widths in hundredths of an em, the wider of Liberation Sans (metric-compatible with Arial and Helvetica) and DejaVu Sans,
 * as measured in a browser. Charts are drawn without one, and a label that fits with these fits with the reader's font.
 */
const widths: Record<string, number> = {
  ..."0123456789".split("").reduce((all, digit) => ({ ...all, [digit]: 64 }), {}),
  ...{ " ": 32, ".": 32, ",": 32, ":": 34, "·": 32, "/": 34, "(": 39, ")": 39, "-": 36, "’": 32, "“": 52, "”": 52, "\u2009": 20, "\u202f": 20 },
  ...{ "%": 95, $: 64, "−": 84, "–": 56, "—": 100, "→": 100, "…": 100, "&": 78, "+": 84 },
  ...{ A: 68, B: 69, C: 72, D: 77, E: 67, F: 61, G: 78, H: 75, I: 29, J: 50, K: 67, L: 56, M: 86, N: 75, O: 79, P: 67, Q: 79, R: 72 },
  ...{ S: 67, T: 61, U: 73, V: 68, W: 99, X: 69, Y: 67, Z: 69 },
  ...{ a: 61, b: 63, c: 55, d: 63, e: 62, f: 35, g: 63, h: 63, i: 28, j: 28, k: 58, l: 28, m: 97, n: 63, o: 61, p: 63, q: 63, r: 41 },
  ...{ s: 52, t: 39, u: 63, v: 59, w: 82, x: 59, y: 59, z: 52 },
};

/** The width of a text in pixels at a font size in pixels; an unknown letter counts as a wide one. */
export function textWidth(text: string, size: number): number {
  return ([...text].reduce((sum, letter) => sum + (widths[letter] ?? 80), 0) * size) / 100;
}
