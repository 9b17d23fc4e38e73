import type { Status } from "../cells";
import { downVerbs, upVerbs } from "../number/direction-words";
import { isPeriod, parsePeriod } from "../period";

/** Words that say how surely a number is known. Those of a time to come stand before those of the past that look like them. */
const forecast =
  "(?<!(?<!\\p{L})(?:than|as) )expect(?:s|ed|ing)?|project(?:s|ed|ing|ions?)|(?<!(?<!\\p{L})(?:than|as) )forecasts?|predict(?:s|ed|ing|ions?)?|foresees?|foreseen|anticipat(?:e[sd]?|ing)|(?:set|poised|likely|on (?:course|track)|going|about|unlikely) to|due to (?:reach|rise|fall)|will|would|won['’]t|could|(?<=\\p{Ll} )may|might|sees|seen|targets?|outlook|پیش ?بینی|انتظار|خواهد";
const estimate = "(?<!an )estimat(?:e[sd]?|ing|ions?)|reckon(?:s|ed)|(?:is|are|was|were) put at|برآورد|تخمین";
const provisional = "provisional(?:ly)?|preliminary|flash|مقدماتی";
const past =
  "was|were|had|did|averaged|reached|stood|hit|measured|totall?ed|exceeded|amounted|came|remained|recorded|registered|posted|reported|produced|pumped|exported|imported|shipped|sold|earned|traded|topped|surpassed|halved|doubled|tripled|settled|ended|closed|touched|saw|made|ran|held|kept|swung|turned|went|got|left|بود|شد|رسید|داشت|کرد|یافت";
const present = "is|are|has|have|stands?|amounts?|remains?|است|دارد";

const directed = new RegExp(`^(?:${downVerbs}|${upVerbs})$`, "iu");
const wentBy =
  /(?:ed|fell|rose|grew|shrank|shrunk|sank|slid|dove|lost|cut|shed|crept|shot|leapt|fallen|risen|grown)$/iu;
const marks = new RegExp(
  `(?<![\\p{L}-])(?:(?<F>${forecast})|(?<E>${estimate})|(?<P>${provisional})|(?<past>${past})|(?<present>${present})|(?<infinitive>(?<=(?<!\\p{L})to )\\p{L}{3,})|(?<word>\\p{L}{3,}))(?!\\p{L})`,
  "giu",
);
const clauseEnd = /[,;:]|(?<!\p{L})(?:and|but|while|whereas|after|before|which|who|و)(?!\p{L})/iu;
/** Who says a whole sentence, behind it: “…, the Fund predicted.” */
const attributed = new RegExp(
  `[,;] (?:(?!and |but |while )[\\p{L}’'.-]+ ){1,6}?(?<!(?<!\\p{L})(?:than|as) )(?:(?<F>forecasts?|predict(?:s|ed)|project(?:s|ed)|expect(?:s|ed))|(?<E>estimate[sd]?|reckon(?:s|ed)))(?: [\\p{L}’'-]+){0,6}[.”"]*$`,
  "iu",
);

type Kind = "F" | "E" | "P" | "past" | "present" | "infinitive";
interface Mark {
  kind: Kind;
  words: string;
}

/** Every word of some words that bears on a status, in order. */
function marksIn(words: string): Mark[] {
  return [...words.matchAll(marks)].flatMap(({ 0: found, groups = {} }): Mark[] => {
    const kind = (["F", "E", "P", "past", "present", "infinitive"] as const).find((one) => groups[one]);
    if (kind) return [{ kind, words: found }];
    return directed.test(found) && wentBy.test(found) ? [{ kind: "past", words: found }] : [];
  });
}

/** A status with the words that say so; no status where the words leave it open. */
export interface StatusWords {
  status?: Status;
  words?: string;
}

/** What the words nearest to a number say: the verb before it, else one behind it in its clause, else who says the sentence. */
function said(sentence: string, start: number, end: number): Mark | undefined {
  const before = marksIn(sentence.slice(0, start));
  const last = before.at(-1);
  const behind = sentence.slice(end).split(clauseEnd)[0] ?? "";
  const [after] = marksIn(behind).filter(({ kind }) => kind !== "infinitive");
  const whole = attributed.exec(sentence);
  if (whole && last?.kind !== "F" && last?.kind !== "E")
    return { kind: whole.groups?.F ? "F" : "E", words: whole.groups?.F ?? whole.groups?.E ?? "" };
  // “projected to average”: the verb that governs another says how sure it is.
  if (last?.kind === "infinitive")
    return before
      .filter(({ kind }) => kind !== "infinitive" && kind !== "P")
      .findLast(({ kind }) => kind !== "present");
  const own = before.findLast(({ kind }) => kind === "P");
  if (own && (last?.kind === "past" || last === own)) return own;
  // “An 8.7 percent contraction is expected”, “growth of 3 percent was estimated”: the verb stands behind.
  const clause = sentence.slice(0, start).split(clauseEnd).at(-1) ?? "";
  if (after && (!last || !marksIn(clause).length || after.kind === "F")) {
    const [, second] = marksIn(behind).filter(({ kind }) => kind !== "infinitive");
    const governed = second && (after.kind === "present" || after.kind === "past") && /[FE]/.test(second.kind);
    return governed ? second : after;
  }
  return last;
}

/**
 * The status of a number, by the words of its own clause and by its period: of one that had not ended when the text appeared
 * nothing is actual.
 *
 * @param at where the number stands in its sentence
 * @param period its code, where it is known
 */
export function statusOf(
  sentence: string,
  at: { start: number; end: number },
  published: string,
  period: string | undefined,
): StatusWords {
  const found = said(sentence, at.start, at.end);
  const [kind, words] = [found?.kind, found?.words];
  if (kind === "F" || kind === "E" || kind === "P") return { status: kind, ...(words && { words }) };
  const { start = "", end = "" } = period !== undefined && isPeriod(period) ? parsePeriod(period) : {};
  if (start > published) return { status: "F" };
  if (end >= published) return {};
  if (kind === "past") return { status: "A", ...(words && { words }) };
  // No verb, or one of the present: other words of the sentence may speak of this number too.
  return marksIn(sentence).some((mark) => mark.kind === "F" || mark.kind === "E") ? {} : { status: "A" };
}
