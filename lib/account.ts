import type { Problem } from "./corpus-error";
import { cite } from "./fold";
import { findNumbers, findNumberWords } from "./number";
import type { Stretch } from "./number/reading";
import type { Article } from "./schema";

/** What an article's full text says about the article's record here. */
export interface Account {
  article: string;
  passages: { verbatim: number; total: number };
  numbers: { accounted: number; total: number };
  problems: Problem[];
}

interface Span {
  start: number;
  end: number;
}

/** The text with a leading web address blanked, so that its digits are no numbers and every offset stays. */
function withoutAddress(text: string): string {
  return text.replace(/^https?:\/\/\S*/, (address) => " ".repeat(address.length));
}

/** No-break spaces as plain ones, character by character: copies of a sentence differ in them, even within one text. */
function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u2009\u202f]/g, " ");
}

/** Every place of `part` in `whole`; only kinds of space are taken as one. */
function placesOf(whole: string, part: string): Span[] {
  const [text, words] = [plainSpaces(whole), plainSpaces(part)];
  const places: Span[] = [];
  for (let at = text.indexOf(words); words && at >= 0; at = text.indexOf(words, at + 1))
    places.push({ start: at, end: at + words.length });
  return places;
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split("\n").length;
}

function around(text: string, { start, end }: Span): string {
  const room = Math.max(0, Math.ceil((60 - (end - start)) / 2));
  return cite(text.slice(Math.max(0, start - room), end + room));
}

/** How many characters from its beginning on a passage stands in the text somewhere. */
function agreement(text: string, passage: string): number {
  let [low, high] = [0, passage.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (text.includes(passage.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where the word begins that ends at `end`. */
function wordStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && /\S/.test(text.charAt(start - 1))) start -= 1;
  return start;
}

function wordsFrom(text: string, at: number): string {
  const line = text.slice(at, at + 200).split("\n")[0] ?? "";
  return `“${line.trim().split(/\s+/).slice(0, 5).join(" ")}”`;
}

/** A text with each run of white space as one space, and where each character of it stands in the original. */
function squeezed(text: string): { text: string; at: number[] } {
  const at: number[] = [];
  let [short, after] = ["", ""];
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i).replace(/\s/, " ");
    if (char !== " " || after !== " ") {
      short += char;
      at.push(i);
    }
    after = char;
  }
  return { text: short, at };
}

/** The text's own form of the words and where it begins, where only its white space is another. */
function respaced(text: string, words: string): { index: number; form: string } | undefined {
  const [whole, part] = [squeezed(text), squeezed(words.trim()).text];
  const start = part ? whole.text.indexOf(part) : -1;
  const [index, last] = [whole.at[start], whole.at[start + part.length - 1]];
  return index === undefined || last === undefined ? undefined : { index, form: text.slice(index, last + 1) };
}

/** The first place at which two texts differ. */
function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one.charAt(at) === other.charAt(at)) at += 1;
  return at;
}

function codeOf(char: string | undefined): string {
  return `U+${(char?.charCodeAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** Where words that do not stand in the text first depart from it, and what the text has in their place. */
function departure(text: string, words: string): string {
  const spaced = respaced(text, words);
  if (spaced) {
    const differs = firstDifference(spaced.form, words);
    const place = `line ${lineOf(text, spaced.index + differs)} of the text has ${codeOf(text[spaced.index + differs])}`;
    return `Only white space differs: after “${words.slice(Math.max(0, differs - 40), differs)}” ${place}, not ${codeOf(words[differs])}.`;
  }
  const agreed = agreement(text, words);
  const word = wordStart(words, agreed);
  if (word <= 0) return `Nothing in the text begins ${wordsFrom(words, 0)}.`;
  const at = text.indexOf(words.slice(0, agreed)) + word;
  const has = `line ${lineOf(text, at)} of the text has ${wordsFrom(text, at)}`;
  return `After “${words.slice(Math.max(0, word - 40), word).trim()}” it has ${wordsFrom(words, word)}, where ${has}.`;
}

function checkPassages(article: Article, text: string): Problem[] {
  return Object.entries(article.passages)
    .filter(([, { text: passage }]) => !text.includes(passage))
    .map(([id, { text: passage }]) => ({
      code: "passage_differs",
      article: article.id,
      path: `passages › ${id}`,
      wrong: departure(text, passage),
      remedy: "Copy the passage from the text again, character by character.",
    }));
}

function checkLeftOut(article: Article, text: string): Problem[] {
  return article.notCharted
    .filter(({ quote }) => placesOf(text, quote).length === 0)
    .map(({ quote }) => ({
      code: "quote_stale",
      article: article.id,
      path: `notCharted › ${cite(quote)}`,
      wrong: departure(text, quote),
      remedy: "Copy them from the text again, or remove the entry.",
    }));
}

/** An observation accounts for its number alone; a statement, an event and an entry of notCharted for all they quote. */
function accountedFor(article: Article, text: string): Span[] {
  const numbers = Object.values(article.observations).flatMap(({ quote, number = "" }) => {
    const [inside] = placesOf(quote, number);
    return inside
      ? placesOf(text, quote).map(({ start }) => ({ start: start + inside.start, end: start + inside.end }))
      : [];
  });
  const quoted = [...Object.values(article.statements), ...Object.values(article.events), ...article.notCharted];
  return [...numbers, ...quoted.flatMap(({ quote }) => placesOf(text, quote))];
}

/** Every number of some words of an article, in digits or spelled out, that no words the record quotes account for. */
export function openNumbers(article: Article, words: string): { open: Stretch[]; total: number } {
  const spans = accountedFor(article, words);
  const numbers = [...findNumbers(words), ...findNumberWords(words)].sort((a, b) => a.start - b.start);
  const open = numbers.filter(({ start, end }) => !spans.some((span) => span.start <= start && end <= span.end));
  return { open, total: numbers.length };
}

/**
 * Holds an article's record to its full text: every passage stands in it byte for byte, and every number of it, in digits or
 * spelled out, stands in words that the record quotes.
 *
 * @param article the record
 * @param text the article's full text; a web address on its first line is no part of it
 * @returns what was counted, and every problem
 */
export function accountFor(article: Article, text: string): Account {
  const body = withoutAddress(text);
  const { open, total } = openNumbers(article, body);
  const differing = checkPassages(article, body);
  const passages = Object.keys(article.passages).length;
  return {
    article: article.id,
    passages: { verbatim: passages - differing.length, total: passages },
    numbers: { accounted: total - open.length, total },
    problems: [
      ...differing,
      ...checkLeftOut(article, body),
      ...open.map((number) => ({
        code: "number_unaccounted",
        article: article.id,
        path: `line ${lineOf(body, number.start)}`,
        wrong: `“${number.text}” in ${around(body, number)} is accounted for nowhere.`,
        remedy: "Chart it, or quote it in notCharted with the reason.",
      })),
    ],
  };
}
