/** The words and signs that multiply a number, each with its power of ten: the one list of them. */
const words: readonly [power: number, words: string][] = [
  [3, "thousands?|thsd|هزار"],
  [6, "millions?|mlns?|mil|mn|میلیون"],
  [9, "billions?|blns?|bn|میلیارد"],
  [12, "trillions?|trlns?|trn|tln|tn|تریلیون"],
];
const word = new RegExp(`[\\s-]?(?:${words.map(([, list]) => `(${list})`).join("|")})(?![\\p{L}\\p{N}])`, "iuy");

/** Single letters, which are words of other trades too: metres, months, tonnes. */
const letter = /[\s-]?(MM|[kKmMbBtT])(?![\p{L}\p{N}])(?!-\d)/uy;
const letters: Record<string, number> = { k: 3, K: 3, m: 6, M: 6, MM: 6, b: 9, B: 9, t: 12, T: 12 };
const beforeUnit = new Set(["k", "K", "m", "M", "MM", "B"]);

/** How far the multipliers behind a number reach, and their power of ten together. */
export interface Multiplied {
  to: number;
  power: number;
}

/** Up to two words in a row: Persian counts in “هزار میلیارد”, thousand billions. */
function wordsAt(text: string, from: number): Multiplied {
  let [to, power] = [from, 0];
  for (let count = 0; count < 2; count++) {
    word.lastIndex = to;
    const [found = "", ...groups] = word.exec(text) ?? [];
    to += found.length;
    power += found ? (words[groups.findIndex(Boolean)]?.[0] ?? 0) : 0;
  }
  return { to, power };
}

/**
 * Reads the multipliers that stand at `from`.
 *
 * @param money whether a sign of money stands before the number; then every letter multiplies (“$1.2T”)
 * @param counted tells whether a unit stands at a place; then most letters do (“2.1M b/d”)
 */
export function multipliersAt(
  text: string,
  from: number,
  money: boolean,
  counted: (at: number) => boolean,
): Multiplied {
  const spelled = wordsAt(text, from);
  letter.lastIndex = from;
  const found = spelled.power ? null : letter.exec(text);
  if (!found) return spelled;
  const [all, sign = ""] = found;
  const to = from + all.length;
  const taken = money || sign === "m" || (beforeUnit.has(sign) && counted(to));
  return taken ? { to, power: letters[sign] ?? 0 } : spelled;
}
