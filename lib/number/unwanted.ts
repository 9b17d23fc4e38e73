/** Digits that are a part of something else: of a word, a date, a ratio, a power, a mark of a footnote. */
const tiedBefore =
  /(?:[\p{L}\p{M}\p{N}]|\p{L}-|[\p{L}\p{N}][/+×*^:_#@.,'’]|\d{4}-\d\d-|[#^%]|(?:hundred|thousand|million|billion|trillion) |(?:صد|هزار|میلیون|میلیارد) و )$/u;
const tiedAfter = /^(?:[\p{L}\p{M}]|[/:×*^_]\d|[.,'’]\d|-\d\d-\d\d)/u;
/** Behind a unit a digit is the mark of a footnote; behind digits it makes another number of them. */
const tiedToDigits = /^(?:\p{N}| \d{3}(?!\d))/u;
const footnote = /[^\s([{]\[$/;
const word = /[\p{L}\p{M}\p{N}/+×*^:_#@.,'’-]/u;

/** Where a word begins that ends at a place, at most 30 characters before it. */
function wordStart(text: string, at: number): number {
  let from = at;
  while (from > Math.max(0, at - 30) && word.test(text.charAt(from - 1))) from -= 1;
  return from;
}

function wordEnd(text: string, at: number): number {
  let to = at;
  while (to < Math.min(text.length, at + 30) && word.test(text.charAt(to))) to += 1;
  return to;
}

/**
 * The larger thing that digits are only a part of, “9M-1398”, “3,5”; nothing where they stand for themselves.
 *
 * @param from where the number begins, with its sign and currency
 * @param to where it ends, with its multiplier and unit
 * @param bare whether no sign and no currency stand before the digits
 * @param apart a place before which nothing ties the digits: the end of the multiplier of a number before, “500 thousand-1 million”
 */
export function insideOf(text: string, from: number, to: number, bare: boolean, apart: number): string | undefined {
  const before = text.slice(Math.max(apart, from - 12), from);
  const plain = /[\d½¼¾]$/.test(text.slice(from, to));
  const after = text.slice(to, to + 8);
  const inFootnote = footnote.test(before) && after.startsWith("]");
  if (
    !inFootnote &&
    !(bare && tiedBefore.test(before) && !/\d-to-$/.test(before)) &&
    !tiedAfter.test(after) &&
    !(plain && tiedToDigits.test(after))
  )
    return undefined;
  return text.slice(wordStart(text, from), wordEnd(text, to)).replace(/(?<![.,:])[.,:]+$/, "");
}
