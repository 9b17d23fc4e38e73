import type { Columns } from "./columns";
import type { Found } from "./layout";
import type { Line } from "./split";

/** A file that this site wrote: its columns are known by their names, and each series keeps every value of a period. */
export interface SiteFile extends Found {
  /** `tidy` has a row for each value; `wide` a column for each series, where an empty cell says that it has no value there. */
  form: "tidy" | "wide";
}

/** The names of what is read of the tidy files under /data/, the explorer's among them, and of the table that the explorer copies. */
const tidy = [
  ...[{ period: "period", series: "series_id", id: "observation_id", value: "value", unit: "unit", status: "status" }],
  ...[{ period: "Period code", series: "Series id", id: "Id", value: "Value", unit: "Unit", status: "Status" }],
] as const;
const titles = ["series", "Series"];
const wide = ["period", "period_start", "period_end"] as const;

const namesOf = ({ cells }: Line): string[] => cells.map((cell) => cell.trim());

/** The columns that tidy files of ours are read by, where a header has them all. */
function tidyOf(names: readonly string[]): (typeof tidy)[number] | undefined {
  return tidy.find((form) => Object.values(form).every((name) => names.includes(name)));
}

const isWide = (names: readonly string[]): boolean => wide.every((name, column) => names[column] === name);

/** Where the table of a file of ours stands; nothing for a file of others. */
export function findSiteFile([header, first]: readonly Line[]): SiteFile | undefined {
  if (!header || !first) return undefined;
  const names = namesOf(header);
  const columns = tidyOf(names);
  if (!columns && !isWide(names)) return undefined;
  const form = columns ? "tidy" : "wide";
  const period = names.indexOf(columns?.period ?? wide[0]);
  return { form, layout: "down", header: header.line, first: first.line, period };
}

/** What the columns of a file of ours are for. */
export function siteColumns(header: readonly string[]): Columns {
  const names = header.map((name) => name.trim());
  const form = tidyOf(names);
  const none = { status: undefined, unit: undefined, scale: undefined, qualifier: undefined, estimates: undefined };
  if (!form) {
    const why = "The columns are those of a wide file of this site: after the periods a column for each series.";
    const values = names.flatMap((_, column) => (column < wide.length ? [] : column));
    return { ...none, layout: { value: "down", why, sure: true }, values, keys: [] };
  }
  const at = (name: string): number | undefined => (names.includes(name) ? names.indexOf(name) : undefined);
  const why = `The columns are those of a file of this site: a series for each “${form.series}”, with every value. Read beside it: “${form.period}”, “${form.value}”, “${form.unit}”, “${form.status}”.`;
  return {
    ...none,
    layout: { value: "long", why, sure: true },
    values: [names.indexOf(form.value)],
    keys: [names.indexOf(form.series), ...names.flatMap((name, column) => (titles.includes(name) ? column : []))],
    ...{ status: at(form.status), unit: at(form.unit), qualifier: at("qualifier") },
  };
}
