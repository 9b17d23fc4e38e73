import { definitionWords } from "../definition";
import { formatNumber, formatValue } from "../format";
import type { CitedObservation, Observation } from "../observation";
import { formatPeriod, parsePeriod } from "../period";
import { attributionWords, publishedWords, qualifierSigns } from "../publication";
import type { Comparable } from "./comparable";
import type { Side } from "./crosscheck";
import { printedUnit } from "../printed";
import { otherCalendar } from "./relation";
import type { Judgement } from "./verdict";

/** How many digits of a compared value are shown: as many as its source prints, at most one more than the article does of a rate. */
function digitsOf({ official }: Comparable, cited: CitedObservation): number {
  if (cited.unit === "PC") return Math.min(official.decimals, cited.decimals + 1);
  return official.unit === cited.unit ? Math.min(official.decimals, 3) : 3;
}

/** A value as it stands beside a cited one, in its unit. */
export function comparedValue(one: Comparable, cited: CitedObservation): string {
  const sign = qualifierSigns[one.official.qualifier];
  return `${sign}${formatValue(Number(one.value.toFixed(digitsOf(one, cited))), cited.unit)}`;
}

/** The difference official less cited, as the two values are shown, signed. */
export function comparedDifference(one: Comparable, cited: CitedObservation): string {
  const digits = digitsOf(one, cited);
  const rounded = Number((Number(one.value.toFixed(digits)) - cited.value).toFixed(Math.max(digits, cited.decimals)));
  if (rounded === 0) return "no difference";
  return `${rounded > 0 ? "+" : ""}${formatNumber(rounded)}`;
}

/** The period that an official value speaks of: “2016/17 (SH 1395)”, “twelve months to Dey 1398”, or as its source words it. */
export function spokenPeriod(official: Observation): string {
  const words = formatPeriod(official.period);
  if (official.periodBasis === "inferred") return `${official.periodLabel}, read as ${words}`;
  const month = /^(SH\d{4})M(\d\d)$/.exec(official.period);
  if (official.counted.average !== "mean_12m" || !month) return words;
  return month[2] === "12" ? `${formatPeriod(month[1] ?? "")}, twelve months to ${words}` : `twelve months to ${words}`;
}

/** The period of what is compared; of a value compounded from several years both ends. */
export function comparedPeriod({ parts, official }: Comparable): string {
  const [first = official] = parts;
  if (parts.length === 1) return spokenPeriod(official);
  return `${formatPeriod(`${first.period}..${official.period}`)}, compounded from yearly rates`;
}

const saying = (one: Comparable, cited: CitedObservation): string => {
  const { official } = one;
  const forecast = official.status === "F" ? ", a forecast," : "";
  const computed = official.derivation ? ", computed here," : "";
  return `${attributionWords(official)}: ${comparedValue(one, cited)}${forecast}${computed} for ${comparedPeriod(one)} (${publishedWords(official)})`;
};

/** In what way a value that is not equal agrees. */
function agreeing({ agrees, difference }: Comparable, cited: CitedObservation): string {
  if (agrees !== "rounds_to") return "";
  return Math.abs(difference) <= printedUnit(cited) / 2
    ? "; rounded as it is printed, this is the same"
    : "; it is within one unit of the last digit, which the words for “about” allow";
}

/** From the least to the greatest of the values asked for, in the editions that count on the day. */
function range({ asked }: Judgement, cited: CitedObservation): string {
  const inOrder = [...asked].sort((a, b) => a.value - b.value);
  const [least, most] = [inOrder[0], inOrder.at(-1)];
  if (!least || !most || least === most) return "";
  return ` The editions in force reach from ${comparedValue(least, cited)} to ${comparedValue(most, cited)}.`;
}

const yearNames = { gregory: "a calendar year", persian: "an Iranian year" } as const;
const yearOf = (period: string): string => yearNames[parsePeriod(period).calendar];

/** That nothing agrees; of a sentence about each year that no publisher's years all do. */
const none = ({ reading }: Judgement): string =>
  reading.speaks === "each" ? "No publisher’s values agree in every year." : "None of the values agrees.";

/** That two years are of different calendars, where they are. */
function calendars(cited: CitedObservation, one: Comparable | undefined): string {
  if (one?.relation !== "same" || !otherCalendar(cited, one.official)) return "";
  return ` ${formatPeriod(one.official.period)} is ${yearOf(one.official.period)}, the text’s ${cited.periodLabel} is read as ${yearOf(cited.period)}.`;
}

/** What is missing where nothing compares. */
function missing(
  cited: CitedObservation,
  { reading }: Judgement,
  { day, held }: { day: string | undefined; held: readonly Observation[] },
): string {
  if (!held.length) return "No official series counts this.";
  const stated = definitionWords(cited.counted);
  const same = held.some(({ counted }) => counted.measure === cited.counted.measure);
  if (!same) return `No official series of ${stated} is held.`;
  const period = `${reading.speaks === "end" ? "the end of " : ""}${formatPeriod(cited.period)}`;
  return day
    ? `No official value for ${period} that is held was public for certain on that day.`
    : `No official value for ${period} is held.`;
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
  const { verdict, decides, latest, own, nearer } = judgement;
  if (!decides) return missing(cited, judgement, { day, held });
  const said = `${saying(decides, cited)}${agreeing(decides, cited)}.`;
  const also = calendars(cited, decides) || calendars(cited, decides.replacedBy);
  const told = (one: Comparable | undefined, lead: string): string => (one ? ` ${lead}: ${saying(one, cited)}.` : "");
  switch (verdict) {
    case "out_of_date":
      return `${said}${told(latest, `The latest of the period${day ? " known on that day" : ""} is another`)}${told(own, "The same publisher’s latest")}`;
    case "other_vintage":
      return `${said}${told(decides.replacedBy, day ? "By that day the same publisher had" : "Since then the same publisher has")}${also}`;
    case "other_definition":
      return `${said} It counts ${decides.official.definition}.`;
    case "other_period":
      return `No value for ${formatPeriod(cited.period)} agrees. ${said}`;
    case "within":
      return `${none(judgement)}${range(judgement, cited)}`;
    case "differs":
      return `Nearest: ${said}${range(judgement, cited)}${told(nearer, "An edition that was replaced came nearer")}${also}`;
    default:
      return `${said}${also}`;
  }
}
