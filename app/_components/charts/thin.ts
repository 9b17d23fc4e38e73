import { createLTTB } from "downsample/methods/LTTB";
import type { Vertex } from "./paths";

/** What a drawing of 720 pixels can show; no more vertices than this are drawn of one line. */
export const most = 1_000;

type Placed = Vertex & { y: number };

const sample = createLTTB<Placed>({ x: ({ x }) => x, y: ({ y }) => y });

/** The stretches of a line between its gaps. */
function stretches(vertices: readonly Vertex[]): Placed[][] {
  const runs: Placed[][] = [[]];
  for (const { x, y } of vertices) {
    if (y === null) runs.push([]);
    else runs.at(-1)?.push({ x, y });
  }
  return runs.filter((run) => run.length > 0);
}

/** At most `room` vertices of a stretch (LTTB; S. Steinarsson 2013), its ends, its least and its greatest value among them. */
function thinStretch(run: readonly Placed[], room: number): Placed[] {
  if (run.length <= room) return [...run];
  const byValue = run.toSorted((a, b) => a.y - b.y);
  const ends = [run[0], run.at(-1), byValue[0], byValue.at(-1)];
  const kept = new Set([...Array.from(sample([...run], Math.max(3, room - ends.length))), ...ends]);
  return run.filter((vertex) => kept.has(vertex));
}

/**
 * A line of more than a thousand vertices with as few as can be seen, for drawing only: tables and files have every value.
 *
 * @returns the vertices themselves up to a thousand; of more, a share of each stretch, gaps where they were
 */
export function thin(vertices: readonly Vertex[]): Vertex[] {
  if (vertices.length <= most) return [...vertices];
  const runs = stretches(vertices);
  const share = most / vertices.length;
  return runs.flatMap((run, index) => {
    const gap = index ? [{ x: run[0]?.x ?? 0, y: null }] : [];
    return [...gap, ...thinStretch(run, Math.max(5, Math.floor(run.length * share)))];
  });
}
