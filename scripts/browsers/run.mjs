import { spawnSync } from "node:child_process";
import { journeys, printing } from "./journeys.mjs";

const canMeasure = () => !spawnSync("pdftoppm", ["-v"]).error;

/** Why a browser prints nothing here; undefined where it does. */
function whyNotPrinted({ print }) {
  if (!print) return "its driver has no command to print";
  return canMeasure() ? undefined : "pdftoppm is not installed (poppler-utils)";
}

/** One journey in one browser, told in a line. */
async function runJourney(name, page, site, [title, work]) {
  await page.resize(1280, 900);
  const told = await work(page, site).catch(({ message }) => ({ failed: [message] }));
  const { of, failed = [] } = told ?? {};
  console.log(`${name}  ${failed.length ? "FAILED" : "passed"}  ${title}${of ? ` (${of} pages)` : ""}`);
  for (const reason of failed) console.log(`    ${reason}`);
  return { title, failed };
}

/**
 * All journeys in one browser.
 * @returns its version, what each journey came to, and what was not checked, with the reason
 */
export async function runJourneys({ name, program, open, from }, site) {
  const leave = (title, why) => (console.log(`${name}  not checked  ${title}: ${why}`), { title, why, failed: [] });
  const all = [...journeys, printing].map(([title]) => title);
  if (!program) return { name, outcomes: all.map((title) => leave(title, `not installed (${from})`)) };
  const page = await open(program);
  const outcomes = [];
  try {
    for (const journey of journeys) outcomes.push(await runJourney(name, page, site, journey));
    const why = whyNotPrinted(page);
    outcomes.push(why ? leave(printing[0], why) : await runJourney(name, page, site, printing));
  } finally {
    await page.close();
  }
  return { name, version: page.version, outcomes };
}
