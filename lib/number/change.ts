import type { Amount } from "./amount";
import { downAfter, downNouns, downVerbs, neutral, upAfter, upNouns, upVerbs } from "./direction-words";
import { withoutQualifiers } from "./qualifier";

/**
 * What a sentence says of the way a number went.
 *
 * - `change`: it went up or down by the number (`sign` 1 or -1); 0 where a word says that it changed, and it is not known which way
 * - `level`: the number is what was reached or left
 */
export interface Change {
  kind: "change" | "level";
  sign: 1 | -1 | 0;
  /** The words that say so, and where they stand in the reading copy. */
  words: string;
  at: number;
  /** Whether they stand at the number or lead to it without a break; else an editor may name other words. */
  sure: boolean;
  /** True of verbs bound to the number, which make a change of an amount too: “fell by 0.4 million barrels a day”. */
  bound: boolean;
}

const word = (words: string): string => `(?<![\\p{L}\\p{M}-])(?:${words})(?![\\p{L}\\p{M}])`;
const either = (down: string, up: string): string => `(?:(?<down>${word(down)})|(?<up>${word(up)}))`;
const verb = either(downVerbs, upVerbs);
const noun = either(downNouns, upNouns);
const any = either(`${downNouns}|${downVerbs}`, `${upNouns}|${upVerbs}`);
const determined =
  "(?<!\\p{L})(?:an?|the|this|that|its|their|another|of|with|sharp|steep|annual|economic|real)\\s+(?:[\\p{L}-]+\\s+){0,2}";

const pattern = (source: string): RegExp => new RegExp(source, "iu");
const onward =
  "(?:\\s+(?:back|off|away|out|further|again|\\p{L}+ly|year[ -]on[ -]year|on the year|last year|this year|in all))";
const bound = pattern(`${verb}${onward}{0,3}(?:\\s+by)?\\s*$`);
const paced = pattern(
  `${verb}\\s+(?:at|by)\\s+(?:(?:an?|the)\\s+)?(?:[\\p{L}-]+\\s+){0,3}(?:rate|pace|clip|speed)\\s+of\\s*$`,
);
const atRate = pattern(`${verb}\\s+at\\s*$`);
const nounOf = pattern(`${noun}(?:\\s+rate)?(?:\\s+(?:of|by))?\\s*$`);
const said =
  "(?:was|were|is|be|been|came to|come to|reached|reaches|stood at|stands at|amounted to|totall?ed|hit|of|by|at|measured|averaged|:)";
const nounIs = pattern(
  `${determined}${noun}(?:\\s+(?:in|of)\\s+(?:[\\p{L}’'-]+\\s+){1,5}?)?\\s+(?:(?:was|is|be|been)\\s+)?(?:\\p{L}+ed\\s+)?(?:at\\s+)?${said}\\s*$`,
);
const level =
  /(?<!\p{L})(?:to|from|toward|towards|until|till|past|reach(?:ed|es|ing)?|hit(?:s|ting)?|touch(?:ed|ing)?|(?:stood|stands?|standing|settled|settling|ended|ending|closed|closing|remain(?:ed|s|ing)|held|kept) at|به|از|تا)\s*$/iu;
const crossed = pattern(
  `${verb}\\s+(?:back |well |far )?(?:below|above|beneath|under|past|as (?:low|high) as|(?:just )?(?:short|shy) of)\\s*$|(?<!\\p{L})towards?\\s*$`,
);
const reachedA = pattern(
  "(?<!\\p{L})(?:to|from|toward|reach(?:ed|es|ing)?|hit(?:s|ting)?|touch(?:ed|ing)?)\\s+(?:an?|the|its|their)\\s+(?:[\\p{L}-]+\\s+){1,4}of\\s*$",
);
const atMeasure = /(?<!\p{L})به (?:میزان|اندازه|مقدار)\s*$/u;
const bare =
  /(?<!\p{L})(?:was|were|is|are|be|been|being|at|averag(?:ed?|ing)|total(?:l?ed|l?ing|s)?|:|amount(?:ed|s|ing) to|came to|record(?:ed|ing)?|post(?:ed|ing)?|(?:inflation|unemployment|rate|level|share|ratio|target|record|figure) of)\s*$/iu;
const by = /(?<!\p{L})by\s*$/iu;
const unknownVerb = /(?<!\p{L})(\p{L}{2,}(?:ed|ing))(?:\s+by)?\s*$/iu;
const nearest = new RegExp(any, "giu");
const sentenceEnd = /[.!?؟][)\]"'”’»]*\s+(?=[^\p{Ll}\s])|\n\s*\n/u;

const stop =
  "in|on|of|to|from|by|at|and|but|or|for|with|than|as|while|where|which|who|that|is|was|were|are|be|been|has|had|have|after|before|since|over|during|under|between|against|when|if|because|amid|despite|year";
const after = pattern(
  `^[\\s-](?:(?!(?:${stop})(?![\\p{L}-]))[\\p{L}][\\p{L}’'-]*[\\s-]+){0,3}?${either(`${downNouns}|${downAfter}`, `${upNouns}|${upAfter}`)}(?!\\s+(?:from|to)(?!\\p{L}))`,
);
const afterPersian = new RegExp(
  `^ی?(?=[^.؟!،,\\d]{0,60}\\p{Script=Arabic})(?:(?! (?:و|بود|است|شد|رسید|که)(?!\\p{L}))[^.؟!،,\\d]){0,60}?${either(`${downNouns}|${downAfter}`, `${upNouns}|${upAfter}`)}`,
  "u",
);

/** Words that leave a verb bound to a number behind them: times, articles, adverbs. */
const filler =
  "by|in|on|of|the|an?|and|or|further|another|year|years|month|quarter|half|first|second|third|fourth|last|next|previous|following|same|this|that|then|year-on-year|year on year|annually|annual|\\p{L}+ly|respectively|sharply|\\d{4}(?:[/-]\\d\\d)?|January|February|March|April|May|June|July|August|September|October|November|December|percent|%|estimated|whopping|staggering|cumulative|record|at|rate|pace";
const filled = pattern(`^(?:[\\s,]|(?<![\\p{L}\\d])(?:${filler})(?![\\p{L}\\d]))*$`);

const gapped = /^(?:,? and|,|;)\s+(?:(?!\p{L}+(?:ed|ing)\s)[\p{L}’'-]+\s+){1,5}(?:by\s+)?$/iu;

const window = 100;

/** The words before a place, back to the beginning of the sentence, and no more than a window of them. */
function clauseBefore(text: string, from: number): string {
  const start = Math.max(0, from - window);
  const near = text.slice(start, from + 1);
  const whole = start > 0 ? near.replace(/^[\p{L}\p{M}]+/u, "") : near;
  return (whole.split(sentenceEnd).at(-1) ?? "").slice(0, -1);
}

function told(found: RegExpExecArray, before: string, from: number, sure: boolean, isBound: boolean): Change {
  const { down, up } = found.groups ?? {};
  const words = down ?? up ?? "";
  const offset = from - before.length + found.index + found[0].indexOf(words);
  return { kind: "change", sign: down ? -1 : 1, words, at: offset, sure, bound: isBound };
}

const plainLevel = (words: string, at: number): Change => ({
  kind: "level",
  sign: 1,
  words,
  at,
  sure: true,
  bound: false,
});

/** The nearest word of direction, unless another number that counts the same stands between. */
function nearestBefore(lead: string, place: number): Change | undefined {
  const last = [...lead.matchAll(nearest)].at(-1);
  if (!last) return undefined;
  const rest = lead.slice(last.index + last[0].length);
  if (/\d\s*(?:%|per ?cent|درصد)/u.test(rest)) return undefined;
  return told(last, lead, place, filled.test(rest) || by.test(rest), by.test(rest));
}

/** Whether a verb of direction leads straight to a place: “rose by 0.4 million to 2.1 million” is no range. */
export function isBound(text: string, from: number): boolean {
  return bound.test(withoutQualifiers(clauseBefore(text, from)));
}

/** The change that words behind the number name: “an 8.7 percent contraction”, “۷.۶ درصد کاهش یافت”. */
function changeAfter(text: string, { to, unitTo }: Amount): Change | undefined {
  const end = Math.max(to, unitTo);
  const rest = text.slice(end, end + window);
  const found = after.exec(rest) ?? afterPersian.exec(rest);
  return found ? { ...told(found, rest, end + rest.length, true, false) } : undefined;
}

/**
 * What the sentence says of the way a number went.
 *
 * @param before the change of the number before it, which “contracted 4.9 percent in 2018 and 7.6 percent in 2019” carries on
 */
export function changeAt(
  text: string,
  amount: Amount,
  previous?: { amount: Amount; change: Change | undefined },
): Change | undefined {
  const { from } = amount;
  const clause = clauseBefore(text, from);
  const lead = withoutQualifiers(clause);
  // Places in `lead` count from the clause's beginning, so both end where their texts end.
  const place = from - clause.length + lead.length;
  if (
    amount.inRange &&
    previous?.amount.inRange &&
    previous.amount.to <= from &&
    previous.change &&
    text.slice(previous.amount.unitTo, from).length < 30
  )
    return previous.change;
  const named = nounOf.exec(lead);
  const peak = named ? null : reachedA.exec(lead);
  if (peak) return plainLevel(peak[0].trim(), place - lead.length + peak.index);
  const said = nounIs.exec(lead) ?? paced.exec(lead);
  if (said) return told(said, lead, place, true, false);
  const past = crossed.exec(clause);
  if (past) return plainLevel(past[0].trim(), from - clause.length + past.index);
  const up = /(?<!\p{L})(?:by|up|down)\s*$/iu.test(lead);
  const reached = up || atMeasure.test(lead) ? null : level.exec(lead);
  if (reached) return plainLevel(reached[0].trim(), place - lead.length + reached.index);
  const tight = bound.exec(lead) ?? atRate.exec(lead);
  if (tight) return told(tight, lead, place, true, true);
  const behind = changeAfter(text, amount);
  if (behind) return behind;
  if (named) return told(named, lead, place, true, false);
  const between = previous ? text.slice(previous.amount.unitTo, from) : "";
  if (previous?.change && previous.change.kind === "change" && filled.test(withoutQualifiers(between)))
    return previous.change;
  if (bare.test(lead)) return undefined;
  const found = nearestBefore(lead, place);
  if (found) return found.sign < 0 || found.sure ? found : undefined;
  // “GDP shrank 1.5 percent and industrial output 2.5 percent”: the verb is left out.
  if (previous?.change?.kind === "change" && previous.change.sign < 0 && gapped.test(between))
    return { ...previous.change, sure: false };
  const unknown = unknownVerb.exec(lead);
  const alone = by.test(lead) ? /(?<![\p{L}’'-])([\p{L}’'-]+)\s+by\s*$/iu.exec(lead) : null;
  const strange = unknown && !neutral.test(unknown[1] ?? "") ? unknown : alone;
  if (!strange) return undefined;
  return {
    kind: "change",
    sign: 0,
    words: strange[1] ?? "",
    at: place - lead.length + strange.index,
    sure: false,
    bound: by.test(lead),
  };
}
