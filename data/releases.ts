import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { datasetVersion, markOf, Release } from "#lib/version";
import recorded from "./releases/releases.json";

const lock = join(process.cwd(), "data/facts.lock");

/** The versions of the data, the newest first; `npm run release` writes them. */
export const releases = recorded.map((one) => Release.parse(one));

/** What tells the present facts from others. */
export const factsMark = markOf(existsSync(lock) ? readFileSync(lock, "utf8") : "");

/** The version of the data as it is declared here. */
export const version = datasetVersion(releases, factsMark);

const folder = join(process.cwd(), "public/data/releases");

/** The versions whose files are kept for good, under /data/releases/. */
export const frozen = existsSync(folder) ? readdirSync(folder) : [];

/** The newest version whose embed of a chart is kept for good, under /embed/. */
export function frozenEmbedOf(chart: string): string | undefined {
  return releases.find(({ version: one }) => existsSync(join(process.cwd(), "public/embed", one, chart)))?.version;
}
