import { type About, draftArticle } from "../draft/draft";
import { moduleText } from "../draft/module-text";
import { authorsNamed, tagOf } from "../draft/names";
import type { ObservationDraft } from "../draft/observation";
import type { Candidate } from "./candidate";
import type { NumberRead } from "./reading";
import type { Words } from "./words";

/** What a text does not say of itself, as an editor types it. */
export interface Told {
  id: string;
  title: string;
  /** Names, parted by semicolons. */
  authors: string;
  outlet: string;
  url: string;
  published: string;
}

/** A number with the reading that an editor picked for it. */
export interface Picked {
  number: NumberRead;
  reading: Candidate;
}

/** An observation with what was picked for it in the place of what the draft made of its words. */
function withPick(spec: ObservationDraft, { reading }: Picked): ObservationDraft {
  const { indicator, unit, value, period, periodLabel, periodReason } = reading;
  if (period === undefined) return { ...spec, indicator, unit };
  const picked = { ...spec, indicator, unit, value, period, periodLabel: periodLabel || period };
  delete picked.periodBasis;
  delete picked.periodReason;
  return periodReason ? { ...picked, periodBasis: "inferred", periodReason } : picked;
}

/**
 * The module that `npm run article` would write of a text, with the picked readings in it; to be laid out by Prettier.
 *
 * @returns the path and the text of the file, or a sentence that says what is missing
 */
export function articleModule(
  text: string,
  told: Told,
  picked: readonly Picked[],
  words: Words,
): { path: string; module: string } | { problem: string } {
  const authors = authorsNamed(told.authors.split(";").filter((name) => name.trim()));
  const found = tagOf(authors, told.published, new Set(words.tags));
  if ("problem" in found) return found;
  const { id, title, outlet, published } = told;
  const about: About = { id, tag: found.tag, title, authors, outlet, published, url: told.url || null };
  const { indicators, vocabulary, hints } = words;
  const { article, why } = draftArticle(text, about, {
    indicators,
    vocabulary,
    hints,
    charted: new Set(words.shown),
  });
  const pickOf = ({ quote, number }: ObservationDraft): Picked | undefined =>
    picked.find((one) => one.number.text === number && one.number.sentence === quote);
  const observations = Object.fromEntries(
    Object.entries(article.observations).map(([key, spec]) => {
      const pick = pickOf(spec);
      return [key, pick ? withPick(spec, pick) : spec];
    }),
  );
  return { path: `data/articles/${id}.ts`, module: moduleText({ ...article, observations }, why) };
}
