import { definitionWords } from "../definition";
import { formatNumber, formatValue } from "../format";
import type { CitedObservation, Observation } from "../observation";
import { formatPeriod } from "../period";
import { attributionWords, publishedWords } from "../publication";
import type { Comparable } from "./comparable";
import type { Side } from "./crosscheck";
import { otherCalendar } from "./relation";
import type { Judgement } from "./verdict";

/** How many digits of a compared value are shown: as many as its source prints, at most one more than the article does of a rate. */
function digitsOf({ official }: Comparable, cited: CitedObservation): number {
  if (cited.unit === "PC") return Math.min(official.decimals, cited.decimals + 1);
  return official.unit === cited.unit ? Math.min(official.decimals, 3) : 3;
}

/** A value as it stands beside a cited one, in its unit. */
export function comparedValue(one: Comparable, cited: CitedObservation): string {
  return formatValue(Number(one.value.toFixed(digitsOf(one, cited))), cited.unit);
}

/** The difference official less cited, signed, to as many digits as the value. */
export function comparedDifference(one: Comparable, cited: CitedObservation): string {
  const rounded = Number(one.difference.toFixed(digitsOf(one, cited)));
  if (rounded === 0) return one.difference === 0 ? "no difference" : "differs by less than it shows";
  return `${rounded > 0 ? "+" : ""}${formatNumber(rounded)}`;
}

/** The period of what is compared: “2016/17 (SH 1395)”, of a compounded value both ends. */
export function comparedPeriod({ parts, official }: Comparable): string {
  const first = parts[0] ?? official;
  if (parts.length > 1) return `${formatPeriod(`${first.period}..${official.period}`)}, compounded from yearly rates`;
  const months = official.counted.average === "mean_12m" && official.period.includes("M") ? "twelve months to " : "";
  return `${months}${formatPeriod(official.period)}`;
}

const saying = (one: Comparable, cited: CitedObservation): string =>
  `${attributionWords(one.official)}: ${comparedValue(one, cited)} for ${comparedPeriod(one)} (${publishedWords(one.official)})`;

/** What lies between the least and the greatest of the values asked for. */
function range({ asked }: Judgement, cited: CitedObservation): string {
  const inOrder = [...asked].sort((a, b) => a.value - b.value);
  const [least, most] = [inOrder[0], inOrder.at(-1)];
  if (!least || !most || least === most) return "";
  return ` The values reach from ${comparedValue(least, cited)} to ${comparedValue(most, cited)}.`;
}

const calendar = (one: Comparable, cited: CitedObservation): string =>
  otherCalendar(cited, one.official) && one.relation === "same" ? " The two periods are of different calendars." : "";

/** What is missing where nothing compares. */
function missing(cited: CitedObservation, day: string | undefined, held: readonly Observation[]): string {
  if (!held.length) return "No official series counts this.";
  const stated = definitionWords(cited.counted);
  const same = held.some(({ counted }) => counted.measure === cited.counted.measure);
  if (!same) return `No official series of ${stated} is held.`;
  return day
    ? `No official value for ${formatPeriod(cited.period)} that is held was public for certain on that day.`
    : `No official value for ${formatPeriod(cited.period)} is held.`;
}

/**
 * The sentence beneath a verdict, made from the comparison alone; its numbers and dates are inserted, never typed (judgement, 5).
 *
 * @param held the official values of the number's indicator and place, for what is missing
 */
export function verdictSentence(
  cited: CitedObservation,
  judgement: Judgement,
  { day, held }: { day: Side["day"]; held: readonly Observation[] },
): string {
  const { verdict, decides, latest } = judgement;
  if (!decides) return missing(cited, day, held);
  const said = saying(decides, cited);
  const also = calendar(decides, cited);
  switch (verdict) {
    case "same":
      return `${said}.${also}`;
    case "rounds_to":
      return `${said}; rounded as the article prints it, this is the same.${also}`;
    case "out_of_date":
      return `${said}. The latest of the period${day ? " known on that day" : ""} is another: ${latest ? saying(latest, cited) : ""}.`;
    case "other_vintage":
      return `${said}. ${decides.replacedBy ? `It was replaced by ${saying(decides.replacedBy, cited)}.` : ""}${also}`;
    case "other_definition":
      return `${said}, which counts ${decides.official.definition}.`;
    case "other_period":
      return `No value for ${formatPeriod(cited.period)} agrees. ${said}.`;
    case "within":
      return `None of the values agrees.${range(judgement, cited)}`;
    default:
      return `Nearest is ${said}.${range(judgement, cited)}${also}`;
  }
}
