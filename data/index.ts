import "server-only";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildCatalog } from "#lib/catalog";
import type { CollectionInput } from "#lib/collection";
import type { Facts } from "#lib/facts";
import { oncePerBuild } from "#lib/once";
import { readProvedRows, readSeriesRows } from "#lib/series-file";
import type { ArticleInput, SeriesRecordSpec, SeriesRow } from "#lib/schema";
import { charts } from "./charts";
import { corrections } from "./corrections";
import fullTexts from "./full-texts.json";
import { glossary } from "./glossary";
import { indicators } from "./indicators";
import { origins } from "./origins";
import { publishers } from "./publishers";
import { releases, version } from "./releases";
import { seriesRecords } from "./series";
import { sources } from "./sources";

const modules = import.meta.glob<{ default: ArticleInput }>("./articles/*.ts", { eager: true });

const collections = import.meta.glob<{ default: CollectionInput }>("./collections/*.ts", { eager: true });

/** The official series with their rows, which are read when they are asked for. */
const seriesRead = (read: (text: string, file: string) => SeriesRow[]): Facts["series"] =>
  seriesRecords.map((record: SeriesRecordSpec) => {
    const file = `data/series/${record.folder ?? record.publisher}/${record.id}.csv`;
    return {
      record,
      get rows() {
        return read(readFileSync(join(process.cwd(), file), "utf8"), file);
      },
    };
  });

/** Everything that is declared, unchecked; `catalog` is what to use. */
export const facts: Facts = {
  articles: Object.values(modules).map((module) => module.default),
  indicators,
  sources,
  publishers,
  origins,
  charts,
  glossary,
  collections: Object.values(collections).map((module) => module.default),
  corrections,
  version,
  releases,
  fullTexts,
  series: seriesRead(readSeriesRows),
};

/**
 * All facts. An error in what is declared here stops whatever imports this; the rows of the official record, which may be millions,
 * are proved with everything else by `npm run draw`, before any page is made, and read again series by series.
 */
export const catalog = oncePerBuild("catalog", () =>
  buildCatalog({ ...facts, series: seriesRead(readProvedRows) }, { record: "proved" }),
);
