import { isLong, type Line } from "./model";

/** The shapes of single official values, one for each publisher of a chart; a picture has no more than these. */
export const glyphs = ["circle", "square", "triangle", "diamond", "cross"] as const;
export type Glyph = (typeof glyphs)[number];

/** Which shape each publisher has whose values are drawn as points on a chart, the most frequent first. */
export function glyphsOf(lines: readonly Line[]): Map<string, Glyph> {
  const counts = new Map<string, number>();
  for (const { shape, points } of lines)
    if (shape === "points" || shape === "linked")
      for (const point of points)
        if (shape === "linked" || !isLong(point)) {
          const { publisherId } = point.observation;
          counts.set(publisherId, (counts.get(publisherId) ?? 0) + 1);
        }
  const inOrder = [...counts].sort(([a, most], [b, more]) => more - most || a.localeCompare(b));
  return new Map(inOrder.map(([publisher], index) => [publisher, glyphs[index] ?? "cross"]));
}

/** A shape as path data around a place; all of them look equally large. */
export function glyphPath(glyph: Glyph, cx: number, cy: number): string {
  switch (glyph) {
    case "circle":
      return `M${cx - 3} ${cy}a3 3 0 1 0 6 0a3 3 0 1 0 -6 0`;
    case "square":
      return `M${cx - 2.75} ${cy - 2.75}h5.5v5.5h-5.5z`;
    case "triangle":
      return `M${cx} ${cy - 3.75}l3.5 6.25h-7z`;
    case "diamond":
      return `M${cx} ${cy - 4}l4 4l-4 4l-4 -4z`;
    case "cross":
      return `M${cx - 3} ${cy - 3}l6 6m0 -6l-6 6`;
  }
}
