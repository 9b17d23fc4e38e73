import * as z from "zod";
import { Qualifier, Unit } from "#lib/cells";
import { checkCitation } from "#lib/citation";
import { findNumberWords } from "#lib/number";
import { Sign } from "#lib/schema";

/** A number as people print it: what has to be read, and what must not pass as verified. */
const NumberCase = z.strictObject({
  kind: z.string(),
  quote: z.string().min(1),
  number: z.string().min(1),
  unit: Unit,
  /** The right value in `unit`; null where nothing may be accepted. */
  value: z.number().nullable(),
  qualifier: Qualifier,
  refuse: z.array(z.number()),
  /** What an editor says of the sign; without it both ways of saying so are tried. */
  sign: Sign.optional(),
  /** True where it is of an indicator that measures a balance. */
  balance: z.boolean().optional(),
  note: z.string().optional(),
});
export type NumberCase = z.infer<typeof NumberCase>;

/** A quantity in words that a text may not leave unaccounted for. */
const WordCase = z.strictObject({ text: z.string().min(1), found: z.string().min(1) });
export type WordCase = z.infer<typeof WordCase>;

/** The form of a file of cases. */
export const NumberFile = z.strictObject({
  about: z.string().optional(),
  numbers: z.array(NumberCase).default([]),
  words: z.array(WordCase).default([]),
});
export type NumberFile = z.infer<typeof NumberFile>;

/** What the proof of the build says of a value, under the sign that suits it best. */
function problemsOf(
  { quote, number, unit, sign, balance = false }: NumberCase,
  value: number,
  qualifier: Qualifier,
): string[] {
  const signs: Sign[] = sign ? [sign] : ["printed", "verb"];
  const tries = signs.map((one) =>
    checkCitation({ quote, number, value, unit, sign: one, qualifier, balance, unitImplied: undefined }, quote),
  );
  const [best = []] = tries.sort((a, b) => a.length - b.length);
  return best.map(({ code, wrong }) => `[${code}] ${wrong}`);
}

/** What is wrong with how a case is read; empty where the right value passes and every other is refused, whatever the qualifier. */
export function failuresOf(one: NumberCase): string[] {
  const missed = one.value === null ? [] : problemsOf(one, one.value, one.qualifier);
  const passed = one.refuse.filter((value) =>
    Qualifier.options.some((qualifier) => problemsOf(one, value, qualifier).length === 0),
  );
  return [...missed, ...passed.map((value) => `${value} ${one.unit} passes, and must be refused.`)];
}

/** Whether the quantity is found, in one piece. */
export function isFound({ text, found }: WordCase): boolean {
  return findNumberWords(text).some((word) => word.text.toLowerCase() === found.toLowerCase());
}

/** The lines to print for a file of cases: what fails, and how many hold. */
export function checkNumbers({ numbers, words }: NumberFile): { lines: string[]; ok: boolean } {
  const read = numbers.map((one) => ({ one, failures: failuresOf(one) })).filter(({ failures }) => failures.length);
  const unfound = words.filter((one) => !isFound(one));
  const total = numbers.length + words.length;
  const lines = [
    ...read.flatMap(({ one: { kind, quote, number, value, unit }, failures }) => [
      `${kind}: “${number}” in “${quote}”, ${value ?? "nothing"} ${unit}`,
      ...failures.map((failure) => `   ${failure}`),
    ]),
    ...unfound.map(({ text, found }) => `words: “${found}” in “${text}” is not found`),
  ];
  const failing = read.length + unfound.length;
  return { lines: [...lines, `${total - failing} of ${total}`], ok: failing === 0 };
}
