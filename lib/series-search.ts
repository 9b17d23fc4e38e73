import MiniSearch from "minisearch";
import type { Choice } from "./explore";
import { foldWords } from "./search/fold-words";
import { searchingIn } from "./search/search";

const fields = ["title", "indicatorName", "short", "definition", "publisher", "codes", "vintage", "id"];
const indexes = new WeakMap<readonly Choice[], MiniSearch<Choice>>();

function indexOf(choices: readonly Choice[]): MiniSearch<Choice> {
  const index = new MiniSearch<Choice>({ fields, tokenize: foldWords, processTerm: (term) => term });
  index.addAll(choices);
  indexes.set(choices, index);
  return index;
}

/** The series that say every word of a text nearly as it is spelled, by the rules of the search page; the best first. */
export function spelledNearly(choices: readonly Choice[], text: string): Choice[] {
  const index = indexes.get(choices) ?? indexOf(choices);
  const byId = new Map(choices.map((choice) => [choice.id, choice]));
  return index
    .search(text, { ...searchingIn(index), boost: { title: 3 }, combineWith: "AND" })
    .flatMap(({ id }) => byId.get(String(id)) ?? []);
}
