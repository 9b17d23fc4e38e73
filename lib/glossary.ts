import * as z from "zod";
import { Id, PeriodCode, Text, Url } from "./cells";

/** A word that readers meet, in two plain sentences. */
export const TermSpec = z.strictObject({
  id: Id,
  term: Text.min(2),
  means: z.tuple([Text.min(10), Text.min(10)]),
  /** How pages write it; where one of these stands in a text, the term is offered beside it. None for words of everyday use. */
  written: z.array(Text.min(2)).default([]),
  /** The period that the sentences may name. */
  period: PeriodCode.optional(),
  /** The events of articles that the sentences name. */
  events: z.array(Id).default([]),
  /** A page that explains it further. */
  source: z.strictObject({ by: Text, url: Url }).optional(),
});
export type Term = z.infer<typeof TermSpec>;
export type TermInput = z.input<typeof TermSpec>;

const isLetter = (character: string): boolean => /[\p{L}\d]/u.test(character);

/** True when words stand in a text as words of their own: “MEK” stands in “the MEK’s camp”, not in “Mekong”. */
function stands(written: string, text: string): boolean {
  for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1))
    if (!isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + written.length))) return true;
  return false;
}

/** The terms that are written in some texts, in the order of the glossary. */
export function termsIn(glossary: readonly Term[], texts: readonly string[]): Term[] {
  const text = texts.join("\n");
  return glossary.filter(({ written }) => written.some((one) => stands(one, text)));
}
