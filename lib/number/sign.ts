/** What a hyphen or dash ties to the thing before it, so that it is no minus: “MQ-9”, “10%-20%”, “exports—40”. */
const tied = /[\p{L}\p{N}\p{M}%.)\]}’”»$€£–—−-]$/u;
const word = /(?<![\p{L}\p{M}])(?:(minus|negative|منفی|منهای)|plus|مثبت)[ -]$/iu;

/** A sign printed before a number, and where it begins. */
export interface PrintedSign {
  from: number;
  negative: boolean;
}

/** A hyphen glued to its digits is a minus after a space; an en or em dash is none after a digit. */
function isMinus(text: string, dash: number): boolean {
  const before = text.slice(Math.max(0, dash - 8), dash);
  return !tied.test(before) && (/[-−]/.test(text.charAt(dash)) || !/\d\s*$/.test(before));
}

/**
 * The sign that ends at a place: “-”, “–”, “− ”, “minus ”, “منفی ”.
 *
 * @param inner whether a sign of money stands before it, as in “$-5”
 */
export function signBefore(text: string, at: number, inner = false): PrintedSign | undefined {
  const last = text.charAt(at - 1);
  if (/[-–—−]/.test(last)) return inner || isMinus(text, at - 1) ? { from: at - 1, negative: true } : undefined;
  if (last === "+") return /[\p{L}\p{N}]/u.test(text.charAt(at - 2)) ? undefined : { from: at - 1, negative: false };
  if (last === " " && text.charAt(at - 2) === "−")
    return /[\d%)] ?$/.test(text.slice(Math.max(0, at - 4), at - 2)) ? undefined : { from: at - 2, negative: true };
  const before = text.slice(Math.max(0, at - 14), at);
  const said = word.exec(before);
  if (!said || (/[a-z]/i.test(said[0]) && /[\d%]\s*$/.test(before.slice(0, said.index)))) return undefined;
  return { from: at - said[0].length, negative: said[1] !== undefined };
}
