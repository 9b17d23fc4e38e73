import { checkRows, crosscheckColumns } from "../crosscheck/rows";
import { sayingsOf } from "../crosscheck/saying";
import { comparedPeriod, comparedValue } from "../crosscheck/sentence";
import { writeCsv } from "../csv";
import { formatValue } from "../format";
import { formatPeriod } from "../period";
import { placeName } from "../place";
import { qualifierSigns } from "../publication";
import { editionWords } from "../standing-words";
import { standingOf } from "../standings";
import type { Judged } from "./judge";
import type { Candidate } from "./candidate";
import type { NumberRead } from "./reading";

/** A number of a text with the reading that counts, and its judgement where it could be compared. */
export interface Reported {
  number: NumberRead;
  reading: Candidate | undefined;
  judged: Judged | undefined;
}

/** A reading in a few words: “38%, Inflation, annual average, 2019/20 (SH 1398), Iran”. */
export function readingWords(reading: Candidate, nameOf: (indicator: string) => string): string {
  const value = `${qualifierSigns[reading.qualifier]}${formatValue(reading.value, reading.unit)}`;
  const period = reading.period === undefined ? "no period" : formatPeriod(reading.period);
  return [value, nameOf(reading.indicator), period, placeName(reading.geo)].join(" · ");
}

/** An official value that stands beside a number, with its publisher and edition. */
export interface Beside {
  when: "then" | "now" | "then and now";
  words: string;
  url: string;
}

/** The official values beside a number, then and now, each once. */
export function besideOf({ observation, check }: Judged): Beside[] {
  const [line] = standingOf(observation, check).lines;
  const { then, now } = line ?? {};
  const of = (when: Beside["when"], beside: NonNullable<typeof then>["beside"]): Beside[] =>
    beside
      ? [
          {
            when,
            words: `${comparedValue(beside, observation)} for ${comparedPeriod(beside)}, ${editionWords(beside)}`,
            url: beside.official.sourceUrl,
          },
        ]
      : [];
  const same = then?.beside && then.beside.official.id === now?.beside?.official.id;
  return same ? of("then and now", then.beside) : [...of("then", then?.beside), ...of("now", now?.beside)];
}

/** The report as plain text, number by number. */
export function reportText(all: readonly Reported[], nameOf: (indicator: string) => string): string {
  return all
    .map(({ number, reading, judged }, index) => {
      const lines = [
        `${index + 1}. “${number.text}”: ${reading ? readingWords(reading, nameOf) : "not read"} (${number.sureness})`,
        ...number.reasons,
        ...(judged
          ? sayingsOf(judged.observation, judged.check, judged.held).map(
              ({ when, verdict, sentence }) => `${when}: ${verdict}. ${sentence}`,
            )
          : []),
      ];
      return lines.join("\n   ");
    })
    .join("\n\n");
}

/** The report with the columns of crosschecks.csv; a number's id is its place in the text. */
export function reportCsv(all: readonly Reported[]): string {
  const rows = all.flatMap(({ judged }) => (judged ? checkRows(judged.observation, judged.check, judged.held) : []));
  return writeCsv(crosscheckColumns, rows);
}
