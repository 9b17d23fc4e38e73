import type { Problem } from "./corpus-error";
import { type Crosscheck, checkCrosscheck, crosscheck } from "./crosscheck";
import type { CitedObservation, Observation, OfficialSeries } from "./observation";
import type { Article, CrosscheckSpec } from "./schema";

type Find = (id: string) => Observation | undefined;

/** Finds an official observation by its id, which begins with the id of its series; only that series is read. */
export function officialFinder(officials: ReadonlyMap<string, OfficialSeries>): Find {
  return (id) => {
    for (let end = id.lastIndexOf("-"); end > 0; end = id.lastIndexOf("-", end - 1)) {
      const found = officials.get(id.slice(0, end))?.observations.find((one) => one.id === id);
      if (found) return found;
    }
    return undefined;
  };
}

/** The cross-checks of cited observations by observation id, each made when it is first asked for. */
export class LazyCrosschecks extends Map<string, Crosscheck> {
  readonly #specs: Map<string, () => Crosscheck>;

  constructor(articles: readonly Article[], cited: readonly CitedObservation[], official: Find) {
    super();
    const byId = new Map(cited.map((one) => [one.id, one]));
    const made = (id: string, spec: CrosscheckSpec | undefined): [string, () => Crosscheck][] => {
      const observation = byId.get(id);
      return observation && spec ? [[id, () => crosscheck(observation, spec, official)]] : [];
    };
    this.#specs = new Map(
      articles.flatMap(({ observations }) =>
        Object.entries(observations).flatMap(([id, { crosscheck: spec }]) => made(id, spec)),
      ),
    );
  }

  override has(id: string): boolean {
    return this.#specs.has(id);
  }

  override get(id: string): Crosscheck | undefined {
    const make = this.#specs.get(id);
    if (make && !super.has(id)) this.set(id, make());
    return super.get(id);
  }
}

/** Every cross-check that does not hold or no longer does. */
export function crosscheckProblems(
  articles: readonly Article[],
  crosschecks: ReadonlyMap<string, Crosscheck>,
  official: Find,
  known: (id: string) => boolean,
): Problem[] {
  return articles.flatMap((article) =>
    (["observations", "statements"] as const).flatMap((map) =>
      Object.entries(article[map]).flatMap(([id, { crosscheck: spec }]) => {
        const place = { article: article.id, path: `${map} › ${id} › crosscheck` };
        return spec ? checkCrosscheck(place, spec, crosschecks.get(id), official, known) : [];
      }),
    ),
  );
}
