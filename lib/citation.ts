import { cite, fold, occurrences } from "./fold";
import { findNumbers, type NumberMatch } from "./number";
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
  | "qualifier_differs"
  | "unit_unclear"
  | "unit_differs";

export interface CitationProblem {
  code: CitationCode;
  field: "quote" | "number" | "value" | "sign" | "qualifier" | "unit";
  wrong: string;
  remedy: string;
}

type Stated = Pick<ObservationSpec, "quote" | "number" | "value" | "unit" | "sign" | "qualifier" | "unitImplied">;

function checkQuote(quote: string, passage: string): CitationProblem[] {
  const count = occurrences(passage, quote);
  if (count === 1) return [];
  if (count > 1) {
    const wrong = `The quotation ${cite(quote)} occurs ${count} times in its passage, so nobody can say which one is meant.`;
    return [
      { code: "quote_repeated", field: "quote", wrong, remedy: "Quote more of the sentence, until it occurs once." },
    ];
  }
  const wrong = `The quotation ${cite(quote)} does not stand in its passage, ${cite(passage)}.`;
  return [
    {
      code: "quote_missing",
      field: "quote",
      wrong,
      remedy: "Copy the words from the passage, or name the passage that has them.",
    },
  ];
}

/** The place of `number` in the quotation, or what is wrong with it. */
function locate(quote: string, number: string): NumberMatch | CitationProblem {
  const count = occurrences(quote, number);
  if (count === 0) {
    const wrong = `The number ${cite(number)} does not stand in the quotation ${cite(quote)}.`;
    return { code: "number_missing", field: "number", wrong, remedy: "Write the number as the quotation prints it." };
  }
  if (count > 1) {
    const wrong = `The number ${cite(number)} stands ${count} times in the quotation ${cite(quote)}.`;
    return {
      code: "number_repeated",
      field: "number",
      wrong,
      remedy: "Shorten the quotation, or write more of the number.",
    };
  }
  const start = fold(quote).indexOf(fold(number));
  const match = findNumbers(fold(quote)).find(
    (found) => found.start < start + fold(number).length && found.end > start,
  );
  if (match && match.start === start && match.text === fold(number)) return match;
  const found = match ? `; the quotation has ${cite(match.text)} there` : "";
  const wrong = `${cite(number)} is not a whole number of the quotation${found}.`;
  return {
    code: "number_unreadable",
    field: "number",
    wrong,
    remedy: "Write the number with its sign, multiplier and percent sign, and nothing else.",
  };
}

/** A change that the sentence says went down is negative, unless the number is the level it went down to. */
function expectedSign(match: NumberMatch, stated: Stated): number {
  const level = /\b(to|toward|towards|at|from)\s*$/i.test(fold(stated.quote).slice(0, match.start));
  return stated.unit === "PC" && match.direction === "down" && !level ? -1 : 1;
}

function checkSign(match: NumberMatch, stated: Stated): CitationProblem[] {
  const sign = expectedSign(match, stated);
  const verb = sign < 0 && match.value > 0;
  if (Math.sign(stated.value) !== Math.sign(match.value) * sign && stated.value !== 0) {
    const says = verb ? "says that it went down" : "does not say that it went down";
    const wrong = `The value is ${stated.value}, but the sentence ${says}: ${cite(stated.quote)}.`;
    return [
      { code: "sign_differs", field: "sign", wrong, remedy: "Give the value the sign that the sentence states." },
    ];
  }
  if (verb === (stated.sign === "verb")) return [];
  const wrong = `sign is “${stated.sign}”, but the sign is ${verb ? "stated by a verb" : "printed with the number"}.`;
  return [{ code: "sign_differs", field: "sign", wrong, remedy: `Write sign: "${verb ? "verb" : "printed"}".` }];
}

/** The value is the printed number itself; “about” loosens what is said, not which digits are printed. */
function checkValue(match: NumberMatch, stated: Stated): CitationProblem[] {
  const value = Math.abs(stated.value) * units[stated.unit].scale;
  if (Math.abs(Math.abs(match.value) - value) <= value * 1e-12) return [];
  const wrong = `The value ${stated.value} ${units[stated.unit].name} is not the number stated, ${cite(match.text)}.`;
  return [
    {
      code: "number_differs",
      field: "value",
      wrong,
      remedy: "Correct the value, the unit or the number, whichever departs from the article.",
    },
  ];
}

function checkQualifier(match: NumberMatch, stated: Stated): CitationProblem[] {
  if (match.qualifier === stated.qualifier) return [];
  const wrong = `qualifier is “${stated.qualifier}”, but the words around ${cite(match.text)} read as “${match.qualifier}”.`;
  return [{ code: "qualifier_differs", field: "qualifier", wrong, remedy: `Write qualifier: "${match.qualifier}".` }];
}

/** The unit that has to stand at the number itself; of the others the words need only stand in the quotation. */
const atNumber: Partial<Record<ObservationSpec["unit"], NumberMatch["unit"]>> = {
  MBD: "barrels-per-day",
  KBD: "barrels-per-day",
  PC: "percent",
  PCT: "percent",
  USD_BN: "dollar",
  USD_MN: "dollar",
  USD: "dollar",
};

/** “38 percentage points” are no percent, “C$10 million” no US dollars, although the quotation has the words somewhere. */
function checkUnitAt(match: NumberMatch, stated: Stated): CitationProblem[] {
  const unclear = checkUnit(stated);
  const wanted = atNumber[stated.unit];
  if (unclear.length || stated.unitImplied || !wanted || match.unit === wanted) return unclear;
  const wrong = `At the number ${cite(match.text)} the quotation says ${match.unit ?? "no unit that is known"}, not ${units[stated.unit].name}.`;
  const remedy = "Correct the unit, or say in unitImplied where the text states it.";
  return [{ code: "unit_differs", field: "unit", wrong, remedy }];
}

function checkUnit(stated: Stated): CitationProblem[] {
  if (stated.unitImplied ?? units[stated.unit].words.test(fold(stated.quote))) return [];
  const wrong = `The quotation ${cite(stated.quote)} does not name the unit, ${units[stated.unit].name}.`;
  return [
    {
      code: "unit_unclear",
      field: "unit",
      wrong,
      remedy: "Quote the words with the unit, or say in unitImplied where the text states it.",
    },
  ];
}

/**
 * Does the quotation state the value? Compares after NFC and white-space folding only, never fuzzily.
 *
 * @param stated what the editor recorded: quotation, number as printed, value in `unit`, sign and qualifier
 * @param passage the passage the quotation is taken from
 * @returns every rule that is broken; an empty list means the citation is verified
 */
export function checkCitation(stated: Stated, passage: string): CitationProblem[] {
  const problems = checkQuote(stated.quote, passage);
  if (stated.number === undefined) return problems;
  const match = locate(stated.quote, stated.number);
  if ("code" in match) return [...problems, match, ...checkUnit(stated)];
  return [
    ...problems,
    ...checkValue(match, stated),
    ...checkSign(match, stated),
    ...checkQualifier(match, stated),
    ...checkUnitAt(match, stated),
  ];
}
