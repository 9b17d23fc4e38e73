import { parseArgs } from "node:util";
import type { Holdings } from "./holdings";
import type { Publisher, Template } from "./publisher";
import { RefreshError } from "./refresh-error";

/** What to refresh, as asked for. */
export interface Request {
  dryRun: boolean;
  work: readonly { publisher: Publisher; series: readonly Template[] }[];
}

function usage(publishers: readonly Publisher[]): string {
  const names = [...publishers.map(({ id }) => id), "all"].join(" | ");
  return `Use: npm run refresh -- ${names} [--series ID] [--dry-run]`;
}

function readArguments(args: readonly string[], publishers: readonly Publisher[]) {
  try {
    const options = { series: { type: "string" }, "dry-run": { type: "boolean" } } as const;
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new RefreshError(`${error instanceof Error ? error.message : error}\n${usage(publishers)}`);
  }
}

/** The lineage of a series' id; a lineage's own name is taken too. */
function lineageOf(name: string, { records }: Holdings): string {
  return records.find(({ id }) => id === name)?.lineage ?? name;
}

/**
 * The command line as a request.
 *
 * @throws RefreshError with the usage, or with the series that can be refreshed when another is named
 */
export function readRequest(args: readonly string[], publishers: readonly Publisher[], holdings: Holdings): Request {
  const { values, positionals } = readArguments(args, publishers);
  const [name, ...rest] = positionals;
  const chosen = publishers.filter(({ id }) => name === "all" || name === id);
  if (chosen.length === 0 || rest.length) throw new RefreshError(usage(publishers));
  const lineage = values.series === undefined ? undefined : lineageOf(values.series, holdings);
  const work = chosen
    .map((publisher) => ({ publisher, series: publisher.series.filter((one) => !lineage || one.lineage === lineage) }))
    .filter(({ series }) => series.length);
  if (work.length) return { dryRun: values["dry-run"] ?? false, work };
  const lineages = chosen.flatMap(({ series }) => series.map((one) => `  ${one.lineage}`)).join("\n");
  throw new RefreshError(`${values.series} cannot be refreshed. Name a series of one of these lineages:\n${lineages}`);
}
