import { checkSign, seen } from "./citation-sign";
import { cite, occurrences } from "./fold";
import { findAmounts, type NumberMatch } from "./number";
import { compare, decimalOf, scaled } from "./number/decimal";
import type { ObservationSpec } from "./schema";
import { units } from "./unit";

/** Which rule a citation breaks; each has its own error. */
export type CitationCode =
  | "quote_missing"
  | "quote_repeated"
  | "number_missing"
  | "number_repeated"
  | "number_unreadable"
  | "number_differs"
  | "sign_differs"
  | "sign_unknown"
  | "sign_outside"
  | "qualifier_differs"
  | "unit_unclear"
  | "unit_differs";

export interface CitationProblem {
  code: CitationCode;
  field: "quote" | "number" | "value" | "sign" | "qualifier" | "unit";
  wrong: string;
  remedy: string;
}

/** What an editor recorded of a number. */
export type Stated = Pick<
  ObservationSpec,
  "quote" | "number" | "value" | "unit" | "sign" | "qualifier" | "unitImplied"
> & {
  /** Whether its indicator measures a balance, of which “deficit” says that it is below zero. */
  balance?: boolean;
};

/** A number found where the quotation has it; `from` and `to` are the quotation's place in the text that was read. */
export interface Found {
  match: NumberMatch;
  from: number;
  to: number;
}

function problem(code: CitationCode, field: CitationProblem["field"], wrong: string, remedy: string): CitationProblem {
  return { code, field, wrong, remedy };
}

function checkQuote(quote: string, passage: string): CitationProblem[] {
  const count = occurrences(passage, quote);
  if (count === 1) return [];
  if (count > 1) {
    const wrong = `The quotation ${cite(quote)} occurs ${count} times in its passage, so nobody can say which one is meant.`;
    return [problem("quote_repeated", "quote", wrong, "Quote more of the sentence, until it occurs once.")];
  }
  const wrong = `The quotation ${cite(quote)} does not stand in its passage, ${cite(passage)}.`;
  const remedy = "Copy the words from the passage, or name the passage that has them.";
  return [problem("quote_missing", "quote", wrong, remedy)];
}

/** Every place of `part` in `whole`. */
function placesOf(whole: string, part: string): number[] {
  const places: number[] = [];
  for (let at = whole.indexOf(part); part && at >= 0; at = whole.indexOf(part, at + 1)) places.push(at);
  return places;
}

function unreadable(number: string, match: NumberMatch | undefined): CitationProblem {
  const found = match?.inside ?? match?.text;
  const has = found ? `; the quotation has ${cite(found)} there` : "";
  const wrong = `${cite(number)} is not a whole number of the quotation${has}.`;
  const remedy = "Write the number with its sign, multiplier and percent sign, and nothing else.";
  return problem("number_unreadable", "number", wrong, remedy);
}

/** The number in the quotation, read with the words of the passage around it, or what is wrong with it. */
function locate(stated: Stated, passage: string): Found | CitationProblem {
  const [quote, number, whole] = [seen(stated.quote), seen(stated.number ?? ""), seen(passage)];
  const inside = placesOf(quote, number);
  if (!inside.length) {
    const wrong = `The number ${cite(number)} does not stand in the quotation ${cite(quote)}.`;
    return problem("number_missing", "number", wrong, "Write the number as the quotation prints it.");
  }
  const [from = -1, ...more] = placesOf(whole, quote);
  const known = from >= 0 && !more.length;
  const start = known ? from : 0;
  const matches = findAmounts(known ? whole : quote);
  const starts = new Set(inside.map((at) => start + at));
  const found = matches.filter(
    (match) =>
      starts.has(match.start) &&
      [match.end, match.unitEnd].includes(match.start + number.length) &&
      match.inside === undefined &&
      match.size,
  );
  const [match] = found;
  if (match && found.length === 1) return { match, from: start, to: start + quote.length };
  if (match) {
    const wrong = `The number ${cite(number)} stands ${found.length} times in the quotation ${cite(quote)}.`;
    return problem("number_repeated", "number", wrong, "Shorten the quotation, or write more of the number.");
  }
  const at = start + (inside[0] ?? 0);
  return unreadable(
    number,
    matches.find((one) => one.start < at + number.length && one.unitEnd > at),
  );
}

/** The value is the printed number itself; “about” loosens what is said, not which digits are printed. */
function checkValue({ match }: Found, { value, unit }: Stated): CitationProblem[] {
  const power = Math.round(Math.log10(units[unit].scale));
  if (match.size && Number.isFinite(value) && compare(scaled(decimalOf(value), power), match.size) === 0) return [];
  const wrong = `The value ${value} ${units[unit].name} is not the number stated, ${cite(match.text)}.`;
  const remedy = "Correct the value, the unit or the number, whichever departs from the article.";
  return [problem("number_differs", "value", wrong, remedy)];
}

function checkQualifier({ match }: Found, { qualifier }: Stated): CitationProblem[] {
  if (match.qualifier === qualifier) return [];
  const wrong = `qualifier is “${qualifier}”, but the words around ${cite(match.text)} read as “${match.qualifier}”.`;
  return [problem("qualifier_differs", "qualifier", wrong, `Write qualifier: "${match.qualifier}".`)];
}

/** What a unit may be said to be in words elsewhere: barrels of a day, dollars for a barrel. */
const implied: Partial<Record<string, string>> = {
  "barrels a day": "barrels",
  "US dollars a barrel": "US dollars",
};

/** Whether the unit stands at the number; what so many go “to the dollar” of, the quotation has to say. */
export function hasUnit({ unit: stated }: Pick<NumberMatch, "unit">, unit: ObservationSpec["unit"], quote: string) {
  const { measure } = units[unit];
  if (measure === undefined) return stated === undefined && /index|شاخص/iu.test(quote);
  if (stated === "to the dollar")
    return (
      measure === "rials" && /(?<!\p{L})rials?(?!\p{L})/iu.test(quote) && !/(?<!\p{L})tomans?(?!\p{L})/iu.test(quote)
    );
  return stated === measure;
}

/** “38 percentage points” are no percent, “C$10 million” no US dollars, although the quotation has the words somewhere. */
function checkUnit({ match }: Found, { unit, quote, unitImplied }: Stated): CitationProblem[] {
  const { measure, name } = units[unit];
  const stands = hasUnit(match, unit, quote);
  const bridged = unitImplied && (match.unit === undefined || match.unit === implied[measure ?? ""]);
  if (stands || bridged) return [];
  const remedy = "Quote the words with the unit, or say in unitImplied where the text states it.";
  if (match.unit === undefined) {
    const wrong = `At the number ${cite(match.text)} of ${cite(quote)} no unit stands, to be read as ${name}.`;
    return [problem("unit_unclear", "unit", wrong, remedy)];
  }
  const wrong = `At the number ${cite(match.text)} the quotation says ${match.unit}, not ${name}.`;
  return [problem("unit_differs", "unit", wrong, "Correct the unit; another at the number cannot be explained away.")];
}

/**
 * Does the quotation state the value? The quotation is compared after NFC and white-space folding only, never fuzzily; the number is
 * read with the words of the whole passage, so that a quotation cut short cannot hide a digit, a sign or an “about”.
 *
 * @param stated what the editor recorded: quotation, number as printed, value in `unit`, sign and qualifier
 * @param passage the passage the quotation is taken from
 * @returns every rule that is broken; an empty list means the citation is verified
 */
export function checkCitation(stated: Stated, passage: string): CitationProblem[] {
  const problems = checkQuote(stated.quote, passage);
  if (stated.number === undefined) return problems;
  const found = locate(stated, passage);
  if ("code" in found) return [...problems, found];
  return [
    ...problems,
    ...checkValue(found, stated),
    ...checkSign(found, stated),
    ...checkQualifier(found, stated),
    ...checkUnit(found, stated),
  ];
}
