import type { Comparable } from "./crosscheck/comparable";
import { comparedDifference, comparedPeriod, comparedValue } from "./crosscheck/sentence";
import { formatValue, statusNames } from "./format";
import { group } from "./group";
import type { CitedObservation } from "./observation";
import { formatPeriod } from "./period";
import { attributionWords, publishedWords, qualifierSigns } from "./publication";
import type { Standing, StandingLine, StandingSide } from "./standings";
import { units } from "./unit";

/** A cited number with its unit, and a sign where the words make it approximate or a bound. */
export function citedValue({ qualifier, value, unit }: CitedObservation): string {
  return `${qualifierSigns[qualifier]}${formatValue(value, unit)}`;
}

/** The period of a cited number, exactly; that it is inferred, where the text does not state it. */
export function citedPeriod({ period, periodLabel, periodBasis }: CitedObservation): string {
  const exact = formatPeriod(period);
  if (periodBasis === "stated") return exact.startsWith(periodLabel) ? exact : periodLabel;
  return exact.startsWith(periodLabel) ? `${exact}, inferred` : `${periodLabel}: ${exact}, inferred`;
}

/** Who states an official value, in which edition. */
export function editionWords({ official }: Comparable): string {
  const by = attributionWords(official);
  return [by, official.document || publishedWords(official)].join(by.includes(",") ? "; " : ", ");
}

/** The least and the greatest of several official values of the period; nothing where there is one. */
export function rangeWords({ asked }: StandingSide, cited: CitedObservation): string {
  const inOrder = asked.toSorted((a, b) => a.value - b.value);
  const [least, most] = [inOrder[0], inOrder.at(-1)];
  if (!least || !most || least === most) return "";
  const [from, to] = [comparedValue(least, cited), comparedValue(most, cited)];
  return from === to
    ? `${asked.length} values, all ${from}`
    : `${asked.length} values, ${from.replace(/\u202F[^\d\u202F]+$/, "")} to ${to}`;
}

/** The value that decides a verdict; only its publisher is named where it stands beside the number already. */
export function decidedBy({ decides, beside }: StandingSide, cited: CitedObservation): string {
  if (!decides) return "";
  const value = comparedValue(decides, cited);
  if (decides === beside) return `by ${value}, ${decides.official.statedBy}`;
  const { official } = decides;
  return `by ${value} for ${comparedPeriod(decides)}: ${attributionWords(official)}, ${publishedWords(official)}`;
}

/** How far a number is off the record now: “off by 6.3 points, 73% of it”. */
export function offWords({ now, off }: StandingLine, cited: CitedObservation): string {
  if (off === undefined || !now.beside) return "";
  const difference = comparedDifference(now.beside, cited).replace(/^[+−]/, "");
  if (off === 0 || difference === "no difference") return "not off";
  const { short } = units[cited.unit];
  const points = difference === "1" ? "point" : "points";
  return `off by ${difference}\u202F${short === "%" ? points : short}, ${Math.max(1, Math.round(off * 100))}% of it`;
}

/** What the record has now in place of a number, as short as a headline; of several readings for the one that is the least off. */
function recordedNow({ nearest, observation }: Standing): string {
  const beside = nearest?.now.beside;
  if (!beside) return "no official value to compare with";
  const elsewhere = beside.relation === "neighbour" ? ` for ${comparedPeriod(beside)}` : "";
  const value = Number(beside.value.toFixed(Math.max(1, observation.decimals)));
  return `now recorded as ${formatValue(value, observation.unit)}${elsewhere}`;
}

/** Periods that read on after “for”: as printed where the text states it, else as it is read. */
function forPeriod({ period, periodLabel, periodBasis }: CitedObservation): string {
  return periodBasis === "stated" ? periodLabel : `${formatPeriod(period)} (inferred)`;
}

const statusSaid = { ...statusNames, A: "stated as actual" };

/** A number of a headline with status, period and speaker, and what is recorded now; numbers that this is the same of are named together. */
export function headlineWords(standings: readonly Standing[]): { values: string; said: string }[] {
  const alike = group(standings, (standing) => {
    const { observation } = standing;
    const said = `${statusSaid[observation.status]} for ${forPeriod(observation)}, ${observation.statedBy}`;
    return [`${said} · ${recordedNow(standing)}`];
  });
  return [...alike].map(([said, members]) => ({
    values: members.map(({ observation }) => citedValue(observation)).join(", "),
    said,
  }));
}
