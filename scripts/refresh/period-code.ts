import { isPeriod } from "#lib/period";
import type { SeriesRecord } from "#lib/schema";
import { RefreshError } from "./refresh-error";

/** The Gregorian year in which the solar year 1 would begin, less one: 2012 is SH 1391, which begins on 20 March 2012. */
const solarOffset = 621;

function convert(label: string, { frequency, calendar }: SeriesRecord): string | undefined {
  if (frequency === "monthly") return calendar === "gregory" ? label.replace(/^(\d{4})-(\d\d)$/, "$1M$2") : undefined;
  if (!/^\d{4}$/.test(label)) return undefined;
  return calendar === "gregory" ? label : `SH${Number(label) - solarOffset}`;
}

/**
 * A publisher's period in our code, by the calendar and frequency of the record it continues: `2012` is the Iranian
 * year SH1391 for a series kept in solar years (the World Bank labels Iran's national accounts so), `2012-04` is 2012M04.
 *
 * @throws RefreshError when the label is none of the record's frequency
 */
export function periodCode(label: string, record: SeriesRecord): string {
  const code = convert(label, record);
  if (code && isPeriod(code)) return code;
  throw new RefreshError(
    `The period "${label}" fits no ${record.frequency} series: compare the answer with ${record.id}, which it continues.`,
  );
}
