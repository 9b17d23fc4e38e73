import type { Indicator } from "../schema";
import { type Sentence, sentencesOf } from "../sentences";
import { foreignIn, namesIran } from "./foreign";
import type { NumberRead, TextRead } from "./reading";
import { readSentence } from "./sentence";
import type { Words } from "./words";

/** More of a text is not read; longer sentences are none. */
export const limits = { text: 20_000, sentence: 1_500, numbers: 120 } as const;

/**
 * Reads the numbers of a text: what each may count, of which period, how surely, and what is missing. Nothing is judged here.
 *
 * @param day the day on which it was stated, from which “last year” is told
 */
export function readText(whole: string, day: string, words: Words): TextRead {
  const text = whole.slice(0, limits.text);
  const left =
    whole.length > limits.text
      ? [
          `Only the first ${limits.text.toLocaleString("en")} of ${whole.length.toLocaleString("en")} characters were read.`,
        ]
      : [];
  const sentences = sentencesOf(text);
  const short = sentences.filter(({ text: { length } }) => length <= limits.sentence);
  const long = sentences.length - short.length;
  if (long)
    left.push(
      `${long === 1 ? "A stretch" : `${long} stretches`} of more than ${limits.sentence.toLocaleString("en")} characters without a full stop ${long === 1 ? "was" : "were"} left out.`,
    );
  const iran = short.some((one) => namesIran(one.text));
  const elsewhere = short.some((one) => foreignIn(one.text) !== undefined);
  const numbers: NumberRead[] = [];
  let before: readonly Indicator[] = [];
  let last: Sentence | undefined;
  for (const sentence of short) {
    if (!/\p{N}|(?<!\p{L})(?:percent|per cent|barrels|dollars|million|billion)(?!\p{L})/iu.test(sentence.text)) {
      last = sentence;
      continue;
    }
    const joined = last !== undefined && !text.slice(last.end, sentence.start).includes("\n");
    const { found, indicators } = readSentence(sentence, { words, day, iran, elsewhere, before: joined ? before : [] });
    for (const { match, sureness, reasons, candidates } of found) {
      if (numbers.length === limits.numbers) break;
      numbers.push({
        id: `number-${numbers.length + 1}`,
        ...{ start: sentence.start + match.start, end: sentence.start + match.unitEnd },
        ...{ text: match.text, sentence: sentence.text, sureness, reasons, candidates },
      });
    }
    if (numbers.length === limits.numbers) {
      left.push(`Only the first ${limits.numbers} numbers were read.`);
      break;
    }
    if (indicators.length || !joined) before = indicators;
    last = sentence;
  }
  return { text, numbers, left };
}
