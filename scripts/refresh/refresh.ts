import { CorpusError } from "#lib/corpus-error";
import { visible } from "#lib/text";
import { compare, describe, isPart, isSame, summarize } from "./comparison";
import { type Holdings, leftOvers, newestOf, readHoldings, rowsOf } from "./holdings";
import type { Context, Publisher, Template } from "./publisher";
import { RefreshError } from "./refresh-error";
import { readRequest, type Request } from "./request";
import { nextVintage, rowsOfRelease, type Vintage } from "./vintage";
import { type Write, writeVintage } from "./write";

/** Where a run happens: the folder, the network, and where its lines go (`print` the differences, `say` the progress). */
export interface Surroundings {
  root: string;
  publishers: readonly Publisher[];
  context: Context;
  print(line: string): void;
  say(line: string): void;
  write: Write;
}

/** What a run has come to so far. */
interface Tally {
  fetched: Vintage[];
  unchanged: number;
  failed: string[];
}

/** An error in words; what a publisher wrote into it cannot steer the terminal or fill it. */
function wordsOf(error: unknown): string {
  if (error instanceof RefreshError || error instanceof CorpusError) return visible(error.message).slice(0, 4_000);
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** The next vintage of one series, its differences printed; undefined when the publisher says nothing new. */
async function fetchVintage(
  template: Template,
  holdings: Holdings,
  { context, print, say }: Surroundings,
): Promise<Vintage | undefined> {
  const newest = newestOf(template.lineage, holdings);
  const release = await template.fetchSeries(context, newest);
  const rows = rowsOfRelease(release, template, newest);
  const comparison = compare(rowsOf(newest, holdings.root), rows);
  say(`  ${template.lineage}: ${summarize(comparison)} (${release.vintage})`);
  if (isSame(comparison)) return undefined;
  if (isPart(comparison))
    throw new RefreshError(
      `The answer about ${template.code} lacks most periods of ${newest.id}: run this again later.`,
    );
  const vintage = nextVintage(release, rows, template, newest);
  print([`${newest.id} (${newest.vintage}) → ${vintage.record.id}`, ...describe(comparison)].join("\n"));
  return vintage;
}

/** Fetches and checks all of one publisher's series; what fails is noted and does not stop the rest. */
async function fetchPublisher(work: Request["work"][number], holdings: Holdings, at: Surroundings, tally: Tally) {
  at.say(work.publisher.title);
  const missing = work.publisher.missing?.(at.context.env);
  if (missing) {
    at.say(`  ${missing}`);
    tally.failed.push(work.publisher.id);
    return;
  }
  for (const template of work.series) {
    try {
      const vintage = await fetchVintage(template, holdings, at);
      if (vintage) tally.fetched.push(vintage);
      else tally.unchanged += 1;
    } catch (error) {
      at.say(`  ${template.lineage}: ${wordsOf(error)}`);
      tally.failed.push(template.lineage);
    }
  }
}

/** Writes what was fetched and gives what is then held. */
function writeAll(holdings: Holdings, { write, say }: Surroundings, tally: Tally): Holdings {
  let held = holdings;
  for (const vintage of tally.fetched) {
    try {
      held = writeVintage(vintage, held, write);
    } catch (error) {
      say(`  ${vintage.record.id} could not be written: ${error instanceof Error ? error.message : error}`);
      tally.failed.push(vintage.record.id);
    }
  }
  return held;
}

function summary({ fetched, unchanged, failed }: Tally, dryRun: boolean): string {
  const done = fetched.filter(({ record }) => !failed.includes(record.id)).length;
  const changed = dryRun
    ? `${done} would get a new vintage (dry run: nothing is written)`
    : `${done} new ${done === 1 ? "vintage" : "vintages"}`;
  const failures = failed.length ? `, ${failed.length} failed: ${failed.join(", ")}` : "";
  return `${changed}, ${unchanged} unchanged${failures}.`;
}

async function run(args: readonly string[], at: Surroundings): Promise<number> {
  const holdings = readHoldings(at.root);
  const { dryRun, work } = readRequest(args, at.publishers, holdings);
  const tally: Tally = { fetched: [], unchanged: 0, failed: [] };
  for (const one of work) await fetchPublisher(one, holdings, at, tally);
  const held = dryRun ? holdings : writeAll(holdings, at, tally);
  for (const file of leftOvers(held))
    at.say(`${file} was left by a run that was killed, and no record names it: delete it.`);
  at.say(summary(tally, dryRun));
  return tally.failed.length ? 1 : 0;
}

/**
 * Brings series up to date: fetches and checks all of them, prints how they differ from the newest vintage held, then
 * writes new vintages beside the old ones.
 *
 * @param args the command line after the command
 * @returns the exit code: 1 when anything failed
 */
export async function refresh(args: readonly string[], at: Surroundings): Promise<number> {
  try {
    return await run(args, at);
  } catch (error) {
    at.say(wordsOf(error));
    return 1;
  }
}
