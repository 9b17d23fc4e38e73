import "server-only";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildCatalog } from "#lib/catalog";
import type { Facts } from "#lib/facts";
import { readSeriesRows } from "#lib/series-file";
import type { ArticleInput } from "#lib/schema";
import { charts } from "./charts";
import { indicators } from "./indicators";
import { seriesRecords } from "./series";
import { sources } from "./sources";

const modules = import.meta.glob<{ default: ArticleInput }>("./articles/*.ts", { eager: true });

/** Everything that is declared, unchecked; `catalog` is what to use. */
export const facts: Facts = {
  articles: Object.values(modules).map((module) => module.default),
  indicators,
  sources,
  charts,
  series: seriesRecords.map((record) => {
    const file = `data/series/${record.publisher}/${record.id}.csv`;
    return {
      record,
      get rows() {
        return readSeriesRows(readFileSync(join(process.cwd(), file), "utf8"), file);
      },
    };
  }),
};

/**
 * All facts. An error in what is declared here stops whatever imports this; the rows of the official record, which may be millions,
 * are proved with everything else by `npm run draw`, before any page is made, and read again series by series.
 */
export const catalog = buildCatalog(facts, { record: "proved" });
