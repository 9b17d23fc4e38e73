import { add, compare, type Decimal, scaled } from "./decimal";
import { compactAt, currencyBefore, isDaily, measureAt, type Measure, otherNationAt, perBarrelAt } from "./measure";
import { multipliersAt } from "./multiplier";
import { type Numeral, numerals } from "./numeral";
import { looseningAt } from "./qualifier";
import type { Reading } from "./reading";
import { signBefore } from "./sign";
import { insideOf } from "./unwanted";

/** A number in the reading copy, with what is printed at it. */
export interface Amount {
  from: number;
  /** The end of digits, multiplier, percent sign: what belongs to the number. */
  to: number;
  /** The end of the unit behind it, which may be quoted with the number. */
  unitTo: number;
  /** Its size without the sign; nothing where the digits are of no known form. */
  size?: Decimal;
  negative: boolean;
  /** Whether a sign is printed, be it a plus. */
  signed: boolean;
  /** The power of ten of its last printed digit. */
  step: number;
  /** The power of ten of its multiplier. */
  power: number;
  money: boolean;
  measure?: Measure;
  inside?: string;
  inRange: boolean;
}

type Unit = Pick<Amount, "to" | "unitTo" | "measure">;

/** Percent belongs to its number, as do units with a multiplier in them; other units stand behind it. */
function unitOf(text: string, from: number, to: number, currency: Measure | undefined): Unit {
  const found = measureAt(text, to) ?? measureAt(text, looseningAt(text, to));
  if (currency) {
    if (otherNationAt(text, to)) return { to, unitTo: to, measure: "another currency" };
    const barrel = currency === "US dollars" ? perBarrelAt(text, to) : undefined;
    return { to, unitTo: barrel ?? to, measure: barrel ? "US dollars a barrel" : currency };
  }
  if (!found) return { to, unitTo: to };
  if (found.measure === "percent") {
    // “درصدی” is “of … percent”: the letter belongs to the grammar of the sentence.
    const end = found.to - (text[found.to - 1] === "ی" ? 1 : 0);
    return { to: end, unitTo: found.to, measure: "percent" };
  }
  const barrel = found.measure === "US dollars" ? perBarrelAt(text, found.to) : undefined;
  if (barrel) return { to, unitTo: barrel, measure: "US dollars a barrel" };
  const daily = found.measure === "barrels" && isDaily(text, from);
  return { to, unitTo: found.to, measure: daily ? "barrels a day" : found.measure };
}

/** The sign and the currency before the digits, in either order. */
function leadOf(text: string, at: number) {
  const near = signBefore(text, at, currencyBefore(text, at - 1) !== undefined);
  const currency = currencyBefore(text, near?.from ?? at);
  const outer = currency && !near ? signBefore(text, currency.from) : undefined;
  const sign = near ?? outer;
  return { from: outer?.from ?? currency?.from ?? near?.from ?? at, sign, currency: currency?.measure };
}

/** Brackets say minus, as accounts print it, where unit, multiplier or currency stand outside them or nothing does: “(8.7)%”, “$(1.2) billion”. */
function bracketed(text: string, lead: number, to: number, plain: boolean): { from: number; to: number } | undefined {
  if (text[lead - 1] !== "(" || text[to] !== ")" || /[\p{L}\p{N}]/u.test(text.charAt(lead - 2))) return undefined;
  const outside = measureAt(text, to + 1) ?? currencyBefore(text, lead - 1);
  const multiplied = multipliersAt(text, to + 1, false, () => false).power > 0;
  return outside || multiplied || !plain ? { from: lead - 1, to: to + 1 } : undefined;
}

const between = /بین[^.؟!]{0,30}$/u;

/** Two Persian amounts joined by “و” are one, unless “بین” makes them the ends of a range. */
function isConjoined(text: string, a: Amount, from: number): boolean {
  const pair = between.test(text.slice(Math.max(0, a.from - 35), a.from));
  return !pair && text.slice(a.to, from) === " و ";
}

/** The place before which nothing ties digits: the end of the multiplier of the number before. */
function apartFrom(text: string, last: Amount | undefined): number {
  return last?.power && !isConjoined(text, last, last.to + 3) ? last.to : 0;
}

function amountOf({ text }: Reading, { from: at, to: digitsTo, digits }: Numeral, last: Amount | undefined): Amount {
  const { from: outerFrom, sign, currency: printed } = leadOf(text, at);
  const brackets = sign || printed ? undefined : bracketed(text, at, digitsTo, /^\d*$/.test(text.slice(at, digitsTo)));
  const bracketMoney = brackets && currencyBefore(text, brackets.from);
  const currency = printed ?? bracketMoney?.measure;
  const from = bracketMoney?.from ?? brackets?.from ?? outerFrom;
  const end = brackets?.to ?? digitsTo;
  const multiplied = multipliersAt(text, end, currency !== undefined, (place) => measureAt(text, place) !== undefined);
  const tight = currency || multiplied.power ? undefined : compactAt(text, end);
  const unit = tight
    ? { to: tight.to, unitTo: tight.to, measure: tight.measure }
    : unitOf(text, from, multiplied.to, currency);
  const power = multiplied.power + (tight?.power ?? 0);
  const inside =
    digits === undefined
      ? text.slice(at, digitsTo)
      : insideOf(text, from, unit.unitTo, from === at, apartFrom(text, last));
  return {
    from,
    ...unit,
    ...(digits && { size: scaled(digits, power) }),
    negative: sign?.negative ?? brackets !== undefined,
    signed: sign !== undefined || brackets !== undefined,
    step: (digits?.exponent ?? 0) + power,
    power,
    money: currency !== undefined,
    ...(inside !== undefined && { inside }),
    inRange: false,
  };
}

/** “۲۹ میلیارد و ۵۰۰ میلیون دلار” is one number, as is “1 billion 200 million”: the second part is smaller than the last digit of the first. */
function joined({ text }: Reading, a: Amount, b: Amount): Amount | undefined {
  if (!a.power || a.measure || a.inside || b.signed || b.money || !a.size || !b.size) return undefined;
  const persian = isConjoined(text, a, b.from);
  const spaced = b.power > 0 && text.slice(a.to, b.from) === " ";
  if (!(persian || spaced) || a.step < 3 || compare(b.size, { coefficient: 1n, exponent: a.step }) >= 0)
    return undefined;
  const { from, negative, signed, money } = a;
  const inside = insideOf(text, b.from, b.unitTo, true, a.to);
  if (inside !== undefined) return undefined;
  const { measure, to, unitTo, step, power, inRange } = b;
  return {
    from,
    to,
    unitTo,
    step,
    power,
    inRange,
    ...(measure && { measure }),
    size: add(a.size, b.size),
    negative,
    signed,
    money,
  };
}

/** Every number printed in digits, read outwards from them, in order and without overlap. */
export function amounts(copy: Reading): Amount[] {
  const found: Amount[] = [];
  for (const numeral of numerals(copy)) {
    const last = found.at(-1);
    const one = amountOf(copy, numeral, last);
    const compound = last && joined(copy, last, one);
    if (compound) found[found.length - 1] = compound;
    else
      found.push(
        last && one.from < last.to ? { ...one, from: last.to, inside: copy.text.slice(last.from, one.to) } : one,
      );
  }
  return found;
}
