import type { ChartSpec } from "../schema";
import { units } from "../unit";

/** A file that a page offers, with what is in it. */
export interface Use {
  file: string;
  what: string;
}

/** The files of what a chart's page shows, and of everything. */
export function usesOfChart({ id, unit }: Pick<ChartSpec, "id" | "unit">): { shown: Use[]; everything: Use[] } {
  return {
    shown: [
      { file: `${id}.csv`, what: "Tidy: a row for each value" },
      { file: `${id}.wide.csv`, what: `Wide: a column for each series, in ${units[unit].name}` },
      { file: `${id}.excel.csv`, what: "Tidy, for Excel" },
      { file: `${id}.excel-semicolon.csv`, what: "Tidy, for Excel with decimal commas" },
      { file: `${id}.xlsx`, what: "Workbook, with comparisons and sources" },
      { file: `${id}.parquet`, what: "Parquet, with types" },
      { file: `${id}.metadata.json`, what: "Series, sources and citation, for programs" },
      { file: `${id}.zip`, what: "ZIP: tidy and wide, readme, licences" },
    ],
    everything: [
      { file: "observations.csv", what: "Every value of every series" },
      { file: "crosschecks.csv", what: "Every comparison with the record" },
      { file: "everything.xlsx", what: "Workbook of all" },
      { file: "everything.zip", what: "ZIP of all tables" },
    ],
  };
}

/** The files that a number stands in. */
export function usesOfNumber({ id }: Pick<ChartSpec, "id">): { shown: Use[]; everything: Use[] } {
  return {
    shown: [
      { file: `${id}.csv`, what: "Its chart, tidy" },
      { file: `${id}.wide.csv`, what: "Its chart, wide" },
      { file: `${id}.xlsx`, what: "Its chart as a workbook" },
      { file: "crosschecks.csv", what: "What it is compared with" },
      { file: "citations.csv", what: "The words that state it" },
    ],
    everything: [
      { file: "observations.csv", what: "Every value of every series" },
      { file: "everything.zip", what: "ZIP of all tables" },
    ],
  };
}
