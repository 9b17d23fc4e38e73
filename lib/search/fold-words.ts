/** Digits of the other two scripts that texts about Iran are written with, and their decimal mark. */
const digits = "۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩";

/** Arabic letters as Persian writes them. */
const letters: Record<string, string> = { ي: "ی", ى: "ی", ك: "ک", ة: "ه" };

/** Characters as they are searched for: digits and minus of one kind, letters without marks, in lower case. Keeps no length. */
function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[۰-۹٠-٩]/g, (digit) => String(digits.indexOf(digit) % 10))
    .replace(/٫/g, ".")
    .replace(/[يىكة]/g, (letter) => letters[letter] ?? letter)
    .toLowerCase();
}

/** A number with its thousands apart, a unit of two letters with a stroke, a percent sign, or a word. */
const word =
  /\d{1,3}(?:[,\u00a0\u2009\u202f٬]\d{3})+(?:[.٫]\d+)?|[\d۰-۹٠-٩]+(?:[.٫][\d۰-۹٠-٩]+)?|mb\/d|[%٪]|[\p{L}\p{M}\u200c]+/giu;

/** Words that mean the same and are written in several ways. */
const same: Record<string, string> = { "%": "percent", "٪": "percent", درصد: "percent", "mb/d": "mbd" };

/** A word of a text as it stands there, where it begins, and as it is searched for. */
export interface Word {
  at: number;
  length: number;
  folded: string;
}

/** The words and numbers of a text. A sign is no part of a number: “−8.7%” is found by 8.7, since a verb may state the sign. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(word)].map(({ 0: found, index }) => {
    const folded = plain(same[found.toLowerCase()] ?? found).replace(/[\u200c\s,٬]/g, "");
    return { at: index, length: found.length, folded: same[folded] ?? folded };
  });
}

/** A text as words that are searched for: “−۸٫۷ ٪” → `["8.7", "percent"]`. */
export function foldWords(text: string): string[] {
  return wordsIn(text).map(({ folded }) => folded);
}
