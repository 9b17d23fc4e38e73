import { group } from "../group";

/** A name at the end of a line has room for so many letters. */
const longest = 28;

const cut = (name: string): string => (name.length > longest ? `${name.slice(0, longest - 1).trimEnd()}…` : name);

/** What stands between words. */
const ends = " ,:;/";

/** Where the names of a group part, at the beginning of a word. */
function partingOf(names: readonly string[]): number {
  const [first = ""] = names;
  let at = 0;
  while (at < first.length && names.every((name) => name[at] === first[at])) at += 1;
  return Math.max(...[...ends].map((mark) => first.lastIndexOf(mark, at - 1))) + 1;
}

/** The first word where there is room for it, and the end that parts a name from its like: “CPI… ALL ITEMS 2015=100”. */
function parted(name: string, from: number): string {
  const rest = name.slice(from).trimStart();
  const [, word = ""] = /^(\S{1,9}?)[,:;]?\s/.exec(name) ?? [];
  const whole = `${word}… ${rest}`;
  return word && from > word.length + 1 && whole.length <= longest ? whole : cut(from > 0 ? `…${rest}` : rest);
}

/** Names with their labels; those that have one label in common are told apart by where they part, as long as that helps. */
function labels(
  names: readonly string[],
  labelOf: (name: string) => string,
  before = Infinity,
): (readonly [string, string])[] {
  return [...group(names, (name) => [labelOf(name)])].flatMap(([label, members]) => {
    if (members.length === 1 || members.length === before) return members.map((name) => [name, label] as const);
    const from = partingOf(members);
    return labels(members, (name) => parted(name, from), members.length);
  });
}

/** Names as short as a label has room for. Those that would be cut to the same keep the part in which they differ. */
export function shortNames(names: readonly string[]): string[] {
  const found = new Map(labels([...new Set(names)], cut));
  const short = names.map((name) => found.get(name) ?? name);
  return short.map((label, index) => {
    const before = short.slice(0, index).filter((other) => other === label).length;
    return before ? cut(`${before + 1}: ${label}`) : label;
  });
}
