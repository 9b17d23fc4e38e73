import * as z from "zod";
import { Id, Text } from "./cells";
import type { Problem } from "./corpus-error";
import type { Article, ChartSpec } from "./schema";

const Part = z.union([z.strictObject({ chart: Id }), z.strictObject({ exercise: Id })], {
  error: "a part is { chart } or { exercise }, with its id",
});

const Step = z.strictObject({ minutes: z.int().min(1), does: Text.min(10) });

/** What a lesson needs: its aim, how long it takes, what is to be done before, and its steps in order. */
const Teacher = z
  .strictObject({
    aim: Text.min(20),
    minutes: z.int().min(5).max(240),
    preparation: z.array(Text.min(10)).min(1),
    steps: z.array(Step).min(2),
  })
  .refine(({ minutes, steps }) => steps.reduce((sum, step) => sum + step.minutes, 0) === minutes, {
    path: ["minutes"],
    error: "the minutes of the steps add up to the minutes of the lesson",
  });

/** Charts and exercises in an order, with a few words before them and a part for whoever teaches with them. */
export const CollectionSpec = z.strictObject({
  id: Id.refine((id) => id !== "files" && id !== "own", "other pages of collections have that name"),
  title: Text,
  /** Sentences without numbers of their own: a number is a reference, `{observation-id}`. */
  introduction: z
    .array(Text.min(20))
    .min(2, "an introduction has two to four sentences")
    .max(4, "an introduction has two to four sentences"),
  parts: z
    .array(Part)
    .min(2, "a collection has at least two parts")
    .refine((parts) => parts.some((part) => "exercise" in part), "a collection has at least one exercise"),
  teacher: Teacher,
});
export type Collection = z.infer<typeof CollectionSpec>;
export type CollectionInput = z.input<typeof CollectionSpec>;
export type Part = Collection["parts"][number];

/** Declares a collection; it is checked when the catalog is built, with everything else. */
export function defineCollection(collection: CollectionInput): CollectionInput {
  return collection;
}

const idOf = (part: Part): string => ("chart" in part ? part.chart : part.exercise);
const isSame = (a: Part, b: Part): boolean => "chart" in a === "chart" in b && idOf(a) === idOf(b);

/** Parts that name a chart or an exercise that is not there, and parts that are named twice. */
export function collectionProblems(
  collections: readonly Collection[],
  { charts, articles }: { charts: readonly ChartSpec[]; articles: readonly Article[] },
): Problem[] {
  const chartIds = new Set(charts.map(({ id }) => id));
  const exercises = new Set(
    articles.flatMap(({ observations, statements }) => [
      ...Object.entries(observations).flatMap(([id, { derivedFrom }]) => (derivedFrom ? [] : id)),
      ...Object.keys(statements),
    ]),
  );
  return collections.flatMap(({ id, parts }) =>
    parts.flatMap((part, index): Problem[] => {
      const place = { article: `data/collections/${id}.ts`, path: `parts › ${index + 1}` };
      if (parts.findIndex((other) => isSame(other, part)) < index) {
        const wrong = `“${idOf(part)}” is in the collection already.`;
        return [{ ...place, code: "part_repeated", wrong, remedy: "Name each part once." }];
      }
      if ("chart" in part ? chartIds.has(part.chart) : exercises.has(part.exercise)) return [];
      const remedy =
        "chart" in part
          ? "Write the id of a chart in data/charts.ts."
          : "Write the id of a cited number or a statement; a sum that was added up here is no exercise.";
      const kind = "chart" in part ? "chart" : "exercise";
      return [{ ...place, code: `${kind}_unknown`, wrong: `There is no ${kind} “${idOf(part)}”.`, remedy }];
    }),
  );
}
