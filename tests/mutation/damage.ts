import { facts } from "#data";
import type { Problem } from "#lib/corpus-error";
import type { Facts } from "#lib/facts";
import type { ArticleInput } from "#lib/schema";
import { problemsOf } from "../fixtures/problems";

/** The real corpus, damaged in one place at a time: each damage has to stop the build with its own code. */
export const steinbock = "perilous-iran-escalation";
export const bolton = "bolton-vs-zarif";
type Observation = ArticleInput["observations"][string];

export const copyFacts = (): Facts => ({ ...facts, articles: structuredClone(facts.articles) });

export function article(corpus: Facts, id: string): ArticleInput {
  const found = corpus.articles.find((one) => one.id === id);
  if (!found) throw new Error(`no article ${id}`);
  return found;
}

export function entry<Value>(map: Record<string, Value>, id: string): Value {
  const found = map[id];
  if (!found) throw new Error(`no entry ${id}`);
  return found;
}

/** What stops the build after a damage; of a damage to articles alone the record, which `observation.test.ts` proves, is not read again. */
export function after(damage: (corpus: Facts) => void): readonly Problem[] {
  const corpus = copyFacts();
  damage(corpus);
  const names = Object.keys(facts) as (keyof Facts)[];
  const ofArticles = names.every((name) => name === "articles" || corpus[name] === facts[name]);
  return problemsOf(corpus, ofArticles ? { record: "proved" } : {});
}

export const observation = (id: string, change: Partial<Observation>, of = steinbock) => ({
  of,
  path: `observations › ${id}`,
  damage: (corpus: Facts) => void Object.assign(entry(article(corpus, of).observations, id), change),
});
export const passage = (id: string, from: string, to: string) => (corpus: Facts) => {
  const found = entry(article(corpus, steinbock).passages, id);
  found.text = found.text.replace(from, to);
};
