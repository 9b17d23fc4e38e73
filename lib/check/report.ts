import { checkRows, crosscheckColumns } from "../crosscheck/rows";
import { sayingsOf } from "../crosscheck/saying";
import { comparedPeriod, comparedValue } from "../crosscheck/sentence";
import { type Row, writeCsv } from "../csv";
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

/** What the report says of a number beside the comparisons, in columns behind those of crosschecks.csv. */
const readColumns = [
  "sureness",
  "doubts",
  "indicator_id",
  "geo",
  "period",
  "cited_value",
  "number_text",
  "sentence",
] as const;

/**
 * The report with the columns of crosschecks.csv and behind them how each number was read; a number's id is its place in the text. One that
 * was compared with nothing has one row.
 */
export function reportCsv(all: readonly Reported[]): string {
  const columns: string[] = [...crosscheckColumns, ...readColumns];
  const empty: Row<string> = Object.fromEntries(columns.map((column) => [column, null]));
  const rows = all.flatMap(({ number, reading, judged }): Row<string>[] => {
    const read = {
      ...{ sureness: number.sureness, doubts: number.reasons.join(" ") || null, sentence: number.sentence },
      ...{ number_text: number.text, cited_value: reading?.value ?? null, period: reading?.period ?? null },
      ...{ indicator_id: reading?.indicator ?? null, geo: reading?.geo ?? null },
    };
    const compared = judged ? checkRows(judged.observation, judged.check, judged.held) : [];
    const base = { ...empty, observation_id: number.id, unit: reading?.unit ?? null, ...read };
    return compared.length ? compared.map((row) => ({ ...base, ...row })) : [base];
  });
  return writeCsv(columns, rows);
}
