import * as z from "zod/mini";
import type { Choice } from "./explore";
import { unitCodes } from "./unit";

const text = z.string();

/** A series in the explorer's index; `at` is its place in the whole list. */
const Indexed = z.object({
  at: z.number(),
  id: text,
  title: text,
  short: text,
  kind: z.enum(["cited", "official"]),
  indicator: text,
  indicatorName: text,
  unit: z.enum(unitCodes),
  definition: text,
  publisher: text,
  vintage: text,
  statements: z.boolean(),
  first: text,
  last: text,
  count: z.number(),
  chart: z.nullable(text),
});
export type Indexed = z.infer<typeof Indexed>;

/** A part of the index, as /explore/index-{n}.json holds it: series in the order of their ids, so that an id tells its part. */
export const IndexPart = z.object({ part: z.number(), choices: z.array(Indexed) });
export type IndexPart = z.infer<typeof IndexPart>;

/** How many series a part holds: 5 to 10 kB of it travel. */
export const partSize = 400;

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

/** The whole list cut into parts, numbered from 1; each series keeps its place in the list. */
export function indexParts(choices: readonly Choice[], size = partSize): IndexPart[] {
  const sorted = choices.map((choice, at) => ({ at, ...choice })).sort(byId);
  return Array.from({ length: Math.ceil(sorted.length / size) }, (_, index) => ({
    part: index + 1,
    choices: sorted.slice(index * size, (index + 1) * size),
  }));
}

/** The number of the part that holds an id, if any does, from the first id of each part. */
export function partOf(firsts: readonly string[], id: string): number {
  return Math.max(1, firsts.filter((first) => first <= id).length);
}

/** Parts put back together: every series that has arrived, each once, in the order of the list. */
export function inOrder(choices: readonly Indexed[]): Indexed[] {
  return [...new Map(choices.map((choice) => [choice.id, choice])).values()].sort((a, b) => a.at - b.at);
}
