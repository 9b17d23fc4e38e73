/**
 * Advance widths in hundredths of an em with the letters that have them, the wider of Liberation Sans (metric-compatible with Arial and
 * Helvetica) and DejaVu Sans, as measured in a browser. Charts are drawn without one, and a label that fits with these fits with the
 * reader's font.
 */
const letters: [width: number, letters: string][] = [
  [20, "\u2009\u202f"],
  [28, "ijl"],
  [29, "I"],
  [32, " .,·’"],
  [34, ":/"],
  [35, "f"],
  [36, "-"],
  [39, "()t"],
  [41, "r"],
  [50, "J"],
  [52, "“”sz"],
  [55, "c"],
  [56, "–L"],
  [58, "k"],
  [59, "vxy"],
  [61, "FTao"],
  [62, "e"],
  [63, "bdghnpqu"],
  [64, "$0123456789"],
  [67, "EKPSY"],
  [68, "AV"],
  [69, "BXZ"],
  [72, "CR"],
  [73, "U"],
  [75, "HN"],
  [77, "D"],
  [78, "&G"],
  [79, "OQ"],
  [82, "w"],
  [84, "−+"],
  [86, "M"],
  [95, "%"],
  [97, "m"],
  [99, "W"],
  [100, "—→…"],
];
const widths = new Map(letters.flatMap(([width, all]) => [...all].map((letter) => [letter, width] as const)));

/** The width of a text in pixels at a font size in pixels; an unknown letter counts as a wide one. */
export function textWidth(text: string, size: number): number {
  return ([...text].reduce((sum, letter) => sum + (widths.get(letter) ?? 80), 0) * size) / 100;
}
