import { placeName } from "../place";
import { formatPeriod } from "../period";
import type { RecordTest } from "../schema";

const list = new Intl.ListFormat("en", { type: "conjunction" });
const namesOf = (places: readonly string[]): string => list.format(places.map(placeName));
const ends = (test: RecordTest & { from: string; to: string }): [string, string] => [
  formatPeriod(test.from),
  test.to === "latest" ? "the latest period" : formatPeriod(test.to),
];

function asked(test: RecordTest): string {
  switch (test.test) {
    case "exceeds":
      return test.sum.length > 1
        ? `do ${namesOf(test.sum)} together have more than ${placeName(test.than)}?`
        : `does ${namesOf(test.sum)} have more than ${placeName(test.than)}?`;
    case "largest":
      return `does ${placeName(test.geo)} have the most?`;
    case "top":
      return `are ${namesOf(test.partners)} the largest?`;
    case "fell":
      return `lower in ${ends(test)[1]} than in ${ends(test)[0]}?`;
    case "rose":
      return `higher in ${ends(test)[1]} than in ${ends(test)[0]}?`;
    case "nearly_reached":
      return `as high in ${ends(test)[1]} as in ${ends(test)[0]}?`;
    case "peak":
      return `does the highest month of ${formatPeriod(test.within)} lie in ${formatPeriod(test.at)}?`;
    case "negative_years":
      return `below zero in ${list.format(test.years.map(formatPeriod))}?`;
    case "positive_years":
      return `above zero in ${list.format(test.years.map(formatPeriod))}?`;
  }
}

/** What a test asks, in words: “Proved oil reserves: do Iran and Iraq together have more than Venezuela?” */
export function questionOf(test: RecordTest, nameOf: (indicator: string) => string): string {
  return `${nameOf(test.indicator)}: ${asked(test)}`;
}

/** The periods whose values a test needs; none where it asks for the latest. */
export function periodsOf(test: RecordTest): string[] {
  switch (test.test) {
    case "negative_years":
    case "positive_years":
      return test.years;
    case "peak":
      return [test.within];
    case "fell":
    case "rose":
    case "nearly_reached":
      return [test.from, test.to].filter((period) => period !== "latest");
    default:
      return [];
  }
}
