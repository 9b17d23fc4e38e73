import { comparePeriods } from "#lib/period";
import { latestDay } from "#lib/record";
import { SeriesRecord, SeriesRow, Source } from "#lib/schema";
import { units } from "#lib/unit";
import { decimalsOf } from "./comparison";
import type { Reading, Release, Template } from "./publisher";
import { RefreshError } from "./refresh-error";

/** A vintage ready to be written: all of it has passed the corpus's own schemas. */
export interface Vintage {
  record: SeriesRecord;
  rows: readonly SeriesRow[];
  source: Source;
}

function row({ period, value, status }: Reading, decimals: number): SeriesRow {
  const rounded = Number(value.toFixed(decimals));
  return SeriesRow.parse({ period, value: rounded, decimals: decimalsOf(rounded), status });
}

/**
 * The rows of a release, in order, rounded to the template's decimals.
 *
 * @throws RefreshError for a period that comes twice, a value outside the unit's range, or no rows
 */
export function rowsOfRelease(release: Release, template: Template, newest: SeriesRecord): SeriesRow[] {
  const [least, most] = units[newest.unit].range;
  const odd = release.readings.find(({ value }) => !(value >= least && value <= most));
  if (odd)
    throw new RefreshError(
      `The answer about ${template.code} gives ${odd.value} for ${odd.period}, outside ${least} to ${most} ${newest.unit}: the unit may have changed.`,
    );
  const rows = release.readings.map((reading) => row(reading, template.decimals));
  rows.sort((a, b) => comparePeriods(a.period, b.period));
  const twice = rows.find(({ period }, index) => rows[index + 1]?.period === period);
  if (twice)
    throw new RefreshError(
      `The answer about ${template.code} gives ${twice.period} twice: nothing of it can be trusted.`,
    );
  if (rows.length) return rows;
  throw new RefreshError(`The answer about ${template.code} has periods but no values.`);
}

/** The id without the edition at its end: `irn-gdp-growth-wdi-2026` and `…-wdi-2026-11-05` are both `irn-gdp-growth-wdi`. */
function stem(id: string): string {
  return id.replace(/(-\d{4}(-\d{2}){0,2})$/, "");
}

function recordOf(release: Release, template: Template, newest: SeriesRecord): SeriesRecord {
  return SeriesRecord.parse({
    ...newest,
    reference: undefined,
    id: `${stem(newest.id)}-${release.vintage}`,
    title: `${newest.title.replace(/ \([^()]*\)$/, "")} (${release.edition})`,
    short: [release.short, template.label].filter(Boolean).join(", "),
    source: release.source.id,
    vintage: release.vintage,
    published: release.vintage,
    notBefore: null,
    notAfter: release.vintage,
    dateBasis: release.dateBasis,
    dateSource: null,
    quotedBy: undefined,
    soleCopy: false,
    notes: [release.provenance, template.caveat].filter(Boolean).join(" "),
  });
}

/**
 * The vintage that a release makes in the newest one's lineage: all but edition, day, source and notes is kept.
 *
 * @throws RefreshError when the release is not newer than what is held, though its values differ
 */
export function nextVintage(
  release: Release,
  rows: readonly SeriesRow[],
  template: Template,
  newest: SeriesRecord,
): Vintage {
  if (release.vintage <= latestDay(newest.vintage))
    throw new RefreshError(
      `The release of ${release.vintage} differs from ${newest.id}, whose vintage is ${newest.vintage}, and is not newer. ` +
        "A lineage holds one vintage a day, in order: run this again after the publisher's next release.",
    );
  return { record: recordOf(release, template, newest), rows, source: Source.parse(release.source) };
}
