/**
 * Cuts ranges out of a text and puts pieces in, leaving every other byte as it was.
 * @param {string} text
 * @param {{ start: number, end: number, text?: string }[]} edits ranges that do not overlap, and what comes in their place
 */
export function edit(text, edits) {
  const inOrder = edits.toSorted((a, b) => a.start - b.start);
  const ends = [0, ...inOrder.map(({ end }) => end)];
  const kept = ends.map((end, index) => text.slice(end, inOrder[index]?.start) + (inOrder[index]?.text ?? ""));
  return kept.join("");
}
