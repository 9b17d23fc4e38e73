import type { Amount } from "./amount";
import { isBound } from "./change";
import { compare, type Decimal, scaled } from "./decimal";

const dash = /^(?:[-–—−]| - | ?– ?)$/;
const loose = "(?:(?:about|around|some|roughly|nearly|just|an estimated|حدود) )?";
const toward = new RegExp(`^(?: (?:to|or|تا|الی) ${loose}|-to-)$`, "iu");
const pair = new RegExp(`^ (?:and|و|تا) ${loose}$`, "iu");
const pairStart = new RegExp(`(?<!\\p{L})(?:between|بین) ${loose}$`, "iu");
const ranging = new RegExp(
  `(?<!\\p{L})(?:(?:rang(?:e[ds]?|ing)|anywhere|somewhere) (?:of |from )|in the range of )${loose}$`,
  "iu",
);
const courseStart = new RegExp(`(?<!\\p{L})(?:from|از) ${loose}$`, "iu");
const courseMiddle = new RegExp(
  `^[^.;!?]{0,40}(?<!\\p{L})(?:to|به|تا) ${loose}(?:(?:just|only|under|below) ){0,2}$`,
  "iu",
);
const year = /^(?:1[349]|20)\d\d$/;

function before(text: string, { from }: Amount): string {
  return text.slice(Math.max(0, from - 40), from);
}

function isYear(text: string, { from, to, measure, power }: Amount): boolean {
  return !measure && !power && year.test(text.slice(from, to));
}

/** The first end with the multiplier of the second, where it prints none of its own. */
function multipliedLike(a: Amount, b: Amount): { size: Decimal; power: number } | undefined {
  return a.size && { size: scaled(a.size, a.power ? 0 : b.power), power: a.power ? 0 : b.power };
}

function take(a: Amount, b: Amount, { size, power }: { size: Decimal; power: number }): void {
  a.size = size;
  a.step += power;
  a.power += power;
  const measure = a.measure ?? b.measure;
  if (!measure) return;
  a.measure = measure;
  b.measure ??= measure;
}

/** “3.5-4 million”, “between 30 and 35 percent”: the ends rise, and share what is printed once. */
function joinRange(a: Amount, b: Amount): void {
  const shared = multipliedLike(a, b);
  if (!shared || !a.size || !b.size) return;
  if (compare(shared.size, b.size) <= 0) take(a, b, shared);
  else if (compare(a.size, b.size) <= 0) take(a, b, { size: a.size, power: 0 });
}

/** “from 2.5 to 0.4 million”: the ends may fall, but not by more than a hundredfold where one takes the other's multiplier. */
function joinCourse(a: Amount, b: Amount): void {
  const shared = multipliedLike(a, b);
  if (!shared || !b.size) return;
  const far = compare(shared.size, scaled(b.size, 2)) > 0 || compare(b.size, scaled(shared.size, 2)) > 0;
  if (!far) take(a, b, shared);
  else if (a.power && a.measure) b.measure ??= a.measure;
}

/** Whether two numbers are the ends of a range; of two full amounts with “to” between them only where no verb leads to the first. */
function isRange(text: string, a: Amount, b: Amount): boolean {
  const between = text.slice(a.to, b.from);
  if (dash.test(between)) return true;
  const words = text.slice(a.unitTo, b.from);
  if (pair.test(words) && pairStart.test(before(text, a))) return true;
  if (!toward.test(words) || isYear(text, a) || (courseStart.test(before(text, a)) && !words.includes("تا")))
    return ranging.test(before(text, a));
  const whole = a.power > 0 || a.unitTo > a.to || (a.money && b.money) || a.measure === "percent";
  return !whole || !isBound(text, a.from);
}

function isCourse(text: string, a: Amount, b: Amount): boolean {
  return courseStart.test(before(text, a)) && courseMiddle.test(text.slice(a.unitTo, b.from)) && !isYear(text, a);
}

/** Joins what stands in pairs: marks the ends of ranges, and lets two ends share a multiplier and a unit that are printed once. */
export function joinPairs(text: string, found: readonly Amount[]): void {
  found.forEach((a, i) => {
    const b = found[i + 1];
    if (!b || a.inside !== undefined || b.inside !== undefined) return;
    if (isRange(text, a, b)) {
      a.inRange = b.inRange = true;
      joinRange(a, b);
    } else if (isCourse(text, a, b)) joinCourse(a, b);
  });
}
