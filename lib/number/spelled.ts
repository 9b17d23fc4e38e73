import type { Amount } from "./amount";
import { add, decimal, type Decimal, scaled } from "./decimal";
import { measureAt } from "./measure";
import { multipliersAt } from "./multiplier";
import { signBefore } from "./sign";

interface Place {
  from: number;
  to: number;
}

const cardinal =
  "two|three|four(?:teen)?|five|six(?:teen|ty)?|seven(?:teen|ty)?|eight(?:een|y)?|nine(?:teen|ty)?|ten|eleven|twelve" +
  "|thirteen|fifteen|twenty|thirty|forty|fifty|(?:dozen|hundred|thousand|million|billion|trillion)s?|decades?(?:-long)?|half|quarters";
const ordinal =
  "second|(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth)s?";
const crowd = "(?:tens|dozens|scores|hundreds|thousands|millions|billions|trillions)";
const times =
  "(?:doubl|trebl|tripl|quadrupl)(?:e[sd]?|ing)|halv(?:e[sd]?|ing)|twice|thrice|(?:two|three|four|five|six|seven|eight|nine|ten|hundred)fold|(?:an?|one|three) (?:half|quarters?|(?:third|fifth|sixth|seventh|eighth|ninth|tenth)s?(?= of))|scores(?= of)";
const counted = `(?:${cardinal}|${ordinal})`;
const numberWord = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${crowd}(?: of ${crowd})+|${times}|${counted}(?:-${counted})*)(?!\\p{L})`,
  "giu",
);

/** A text with its numbers in digits blanked, so that “million” behind one is no word of its own. */
function withoutDigits(text: string, printed: readonly Amount[]): string {
  let rest = "";
  for (const { from, to } of printed) rest += text.slice(rest.length, from) + "#".repeat(to - from);
  return rest + text.slice(rest.length);
}

/** The words for quantities beside the numbers in digits. */
export function numberWords(text: string, printed: readonly Amount[]): Place[] {
  return [...withoutDigits(text, printed).matchAll(numberWord)].map(({ index, 0: found }) => ({
    from: index,
    to: index + found.length,
  }));
}

const ones =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const worth = new Map([
  ...ones.map((name, i): [string, number] => [name, i + 1]),
  ...tens.map((name, i): [string, number] => [name, (i + 2) * 10]),
]);
const one = ones.join("|");
const small = `(?:(?:${tens.join("|")})(?:[- ](?:${ones.slice(0, 9).join("|")}))?|${one})`;
const below = `(?:(?:${small}|an?) hundred(?:(?: and)? ${small})?|${small})`;
const half = "(?: and (?:a half|a quarter|three[ -]quarters))";
const fraction =
  "(?:an? |one[ -])?half(?: an?| of an?)?|(?:a|one|three)[ -]quarters?(?: of an?| an?)?|(?:one|two|three|four|five|six|seven|eight|nine)[ -]tenths?";
const spelled = new RegExp(
  `(?<![\\p{L}\\p{N}\\p{M}-])(?:(?:${fraction})(?= )|(?<number>${below})(?<part>${half})?|(?<article>an?)(?= (?:thousand|million|billion|trillion)(?!\\p{L})))(?![\\p{L}\\p{M}])`,
  "giu",
);

/** “a hundred and fifty”, “forty-five”, “twelve”. */
function count(words: string): number {
  const [hundreds, rest] = /hundred/i.test(words) ? words.split(/ hundred(?: and)? ?/i) : ["", words];
  const ofHundreds = hundreds ? (worth.get(hundreds) ?? (/^an?$/i.test(hundreds) ? 1 : count(hundreds))) * 100 : 0;
  return (rest ?? "").split(/[- ]/).reduce((sum, name) => sum + (worth.get(name) ?? 0), ofHundreds);
}

function partOf(words: string): Decimal {
  if (/tenth/.test(words)) return decimal(String(count(words.replace(/[ -]tenths?/, ""))), -1);
  return decimal(/three/.test(words) ? ".75" : /quarter/.test(words) ? ".25" : /half/.test(words) ? ".5" : "0");
}

/** Quantities spelled out that have a definite size, beside the numbers in digits: “two million”, “three quarters of a percent”. */
export function spelledAmounts(text: string, printed: readonly Amount[]): Amount[] {
  return [...withoutDigits(text, printed).matchAll(spelled)].flatMap((found): Amount[] => {
    const { number, part = "", article } = found.groups ?? {};
    const words = found[0].toLowerCase();
    const size = article
      ? decimal("1")
      : number
        ? add(decimal(String(count(number.toLowerCase()))), partOf(part.toLowerCase()))
        : partOf(words);
    const [from, end] = [found.index, found.index + words.length];
    const { to, power } = multipliersAt(text, end, false, () => false);
    const unit = measureAt(text, to);
    if (!power && !unit) return [];
    const percent = unit?.measure === "percent" ? unit.to : to;
    const sign = signBefore(text, from);
    return [
      {
        ...{ from: sign?.from ?? from, to: percent, unitTo: unit?.to ?? percent, size: scaled(size, power) },
        ...{ negative: sign?.negative ?? false, signed: sign !== undefined, step: power + size.exponent, power },
        ...{ money: false, inRange: false },
        ...(unit && { measure: unit.measure }),
      },
    ];
  });
}
