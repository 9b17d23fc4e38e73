import { observationColumns } from "./columns";
import type { Row } from "./csv";
import { fileRows } from "./explore";
import type { SeriesJson } from "./series-json";
import type { View } from "./view";

/** A file that the explorer makes: its name says what is special about it, its columns are those of every file and what the view adds. */
export interface ExploreFile {
  name: string;
  columns: readonly string[];
  rows: Row<string>[];
}

/** What is shown, as a file. As known on a day, each row says so in `known_on` and the name of the file has the day. */
export function exploreFile(seen: readonly SeriesJson[], { as_of: day }: View): ExploreFile {
  const added: Row<string> = day ? { known_on: day } : {};
  return {
    name: `${["explore", day && `as-of-${day}`].filter(Boolean).join("-")}.csv`,
    columns: [...observationColumns, ...Object.keys(added)],
    rows: fileRows(seen).map((row) => ({ ...row, ...added })),
  };
}
