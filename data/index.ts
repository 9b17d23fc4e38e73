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
    return { record, rows: readSeriesRows(readFileSync(join(process.cwd(), file), "utf8"), file) };
  }),
};

/** All facts, checked as this module loads: an error in any of them stops whatever imports it. */
export const catalog = buildCatalog(facts);
