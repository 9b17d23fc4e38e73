import type { Catalog } from "./catalog";
import { indexOf } from "./catalog-index";
import type { Collection } from "./collection";
import { type Exercise, exerciseName, exerciseOf } from "./exercise/exercise";
import { links } from "./links";
import type { ChartSpec } from "./schema";

/** A part of a collection as it is shown. */
export type CollectionPart = { kind: "chart"; chart: ChartSpec } | { kind: "exercise"; exercise: Exercise };

/** The charts and exercises of a collection, in its order; the build has checked that each is there. */
export function partsOf(catalog: Catalog, { parts }: Pick<Collection, "parts">): CollectionPart[] {
  return parts.flatMap((part): CollectionPart[] => {
    if ("chart" in part) {
      const chart = indexOf(catalog).chart.get(part.chart);
      return chart ? [{ kind: "chart", chart }] : [];
    }
    const exercise = exerciseOf(catalog, part.exercise);
    return exercise ? [{ kind: "exercise", exercise }] : [];
  });
}

/** What a part is called in a list, and where it stands on this site. */
export function partLink(part: CollectionPart): { title: string; path: string } {
  return part.kind === "chart"
    ? { title: `Chart: ${part.chart.title}`, path: links.chart(part.chart.id) }
    : {
        title: `Exercise: ${exerciseName(part.exercise)}, ${part.exercise.article.short}`,
        path: links.exercises(part.exercise.id),
      };
}
