import { fold } from "./fold";

/** Words whose full stop ends no sentence, “U.S.”, “Mr.”, and the trade's, “bbl.”. */
const abbreviation =
  /^["“”‘’'([]*(?:(?:\p{L}\.)+|(?:Mr|Mrs|Ms|Dr|Prof|St|No|Nos|Gov|Sen|Rep|Gen|Lt|Col|Inc|Co|Ltd|Corp|vs|approx|ca|cf|est|Fig|Figs|Art|Vol|pp|bbl|bbls|bn|bln|mn|mln|tn|trn|avg|Q[1-4]|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)\.)$/u;

/** A sentence of a text, half-open: `text.slice(start, end)`, without the space around it. */
export interface Sentence {
  start: number;
  end: number;
  text: string;
}

/** The sentences of a text, each with its place; a line break ends one, an abbreviation does not. */
export function sentencesOf(text: string, language = "en"): Sentence[] {
  const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
  const found: Sentence[] = [];
  let from: number | undefined;
  for (const { segment, index } of segmenter.segment(text)) {
    from ??= index;
    const end = index + segment.length;
    const last = segment.trimEnd().split(/\s+/).at(-1) ?? "";
    const goesOn = abbreviation.test(last) && !segment.includes("\n") && end < text.length;
    if (goesOn) continue;
    found.push(...trimmed({ start: from, text: text.slice(from, end) }));
    from = undefined;
  }
  return found;
}

function trimmed({ start, text }: { start: number; text: string }): Sentence[] {
  const clean = text.trim();
  const from = start + text.indexOf(clean);
  return clean ? [{ start: from, end: from + clean.length, text: clean }] : [];
}

/** How many sentences a text has, whatever its lines. */
export function countSentences(text: string, language = "en"): number {
  return sentencesOf(fold(text), language).length;
}
