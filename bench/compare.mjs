import { readFile } from "node:fs/promises";
import { availableParallelism, cpus } from "node:os";
import { chromium } from "@playwright/test";
import { format } from "prettier";
import { ensureBrowser } from "../scripts/browser.mjs";
import { isBuilt, main as build } from "../scripts/build-site.mjs";
import { writeWhole } from "../scripts/files.mjs";
import { Problem } from "../scripts/problem.mjs";
import { drawFigure } from "./figure.mjs";
import { auditPages } from "./lighthouse.mjs";
import { printReport, printShort, targetsOf } from "./report.mjs";
import { compareSizes } from "./sizes.mjs";
import { chart, prepareTargets } from "./targets.mjs";
import { profiles, visit } from "./visit.mjs";

const port = Number(process.env.PORT ?? 4320);
const markers = /(<!-- bench -->)[\s\S]*(<!-- \/bench -->)/;

/** How many rounds were asked for: `--rounds 3`. */
function readRounds(args) {
  const at = args.indexOf("--rounds");
  if (at < 0) return 5;
  const rounds = Number(args[at + 1]);
  if (Number.isInteger(rounds) && rounds > 0) return rounds;
  throw new Problem(
    `--rounds is "${args[at + 1] ?? ""}", which is not a number of rounds: give a whole number, as in --rounds 3.`,
  );
}

const middle = (values) => {
  const inOrder = values.toSorted((a, b) => a - b);
  return (inOrder[(inOrder.length - 1) >> 1] + inOrder[inOrder.length >> 1]) / 2;
};

/** The median of each number over all visits. */
function medianOf(visits) {
  return Object.fromEntries(Object.keys(visits[0]).map((id) => [id, middle(visits.map((one) => one[id]))]));
}

/** What is visited in a round, in order: those that decide whether targets hold three times, since their times scatter. */
function visitedInRound(targets) {
  return [...targets, ...[2, 3].flatMap(() => targets.filter(({ decides }) => decides))];
}

/** Every target by turns, round after round, so that a busy minute of the machine meets all alike. */
async function compare(targets, rounds, browserPath) {
  const args = [
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ];
  const browser = await chromium.launch({ executablePath: browserPath, args });
  const missing = new Map();
  const visits = new Map();
  try {
    for (let round = 1; round <= rounds; round += 1)
      for (const [profile, how] of Object.entries(profiles))
        for (const target of visitedInRound(targets).filter(({ name }) => !missing.has(name))) {
          const key = `${profile}|${target.name}`;
          try {
            visits.set(key, [...(visits.get(key) ?? []), await visit(browser, target, how)]);
          } catch (error) {
            missing.set(target.name, error.message.split("\n")[0]);
          }
          console.log(
            `Round ${round} of ${rounds}, ${profile}: ${target.name}${missing.has(target.name) ? ": left out" : ""}`,
          );
        }
  } finally {
    await browser.close();
  }
  const results = Object.keys(profiles).flatMap((profile) =>
    targets
      .filter(({ name }) => !missing.has(name))
      .map(({ name, group }) => ({
        profile,
        name,
        group,
        median: medianOf(visits.get(`${profile}|${name}`)),
        visits: visits.get(`${profile}|${name}`),
      })),
  );
  return { results, missing: [...missing].map(([name, reason]) => ({ name, reason })) };
}

async function audit(browserPath) {
  try {
    return { lighthouse: await auditPages({ port: port + 12, browserPath }) };
  } catch (error) {
    return { lighthouse: [], lighthouseMissing: error.message.split("\n")[0] };
  }
}

async function writeResults(report) {
  await writeWhole("bench/results/latest.json", `${JSON.stringify(report, null, 1)}\n`);
  await writeWhole("bench/results/latest.md", printReport(report));
  await writeWhole("bench/results/latest.svg", drawFigure(report));
  const readme = await readFile("README.md", "utf8");
  const told = readme.replace(markers, (_, from, to) => `${from}\n\n${printShort(report)}\n\n${to}`);
  await writeWhole("README.md", await format(told, { parser: "markdown", printWidth: 120 }));
}

/** Compares our pages with the limit and the peers, and writes bench/results/latest.* and the table of the README. */
export async function main() {
  const rounds = readRounds(process.argv);
  if (!(await isBuilt())) await build();
  const browserPath = await ensureBrowser();
  const { targets, missing, close } = await prepareTargets(port);
  try {
    const compared = await compare(targets, rounds, browserPath);
    const machine = `${availableParallelism()} × ${cpus()[0]?.model ?? "unknown"}, Node ${process.versions.node}`;
    const report = {
      chart,
      rounds,
      machine,
      profiles: Object.keys(profiles),
      sizes: await compareSizes(),
      ...compared,
      missing: [...missing, ...compared.missing],
      ...(await audit(browserPath)),
    };
    await writeResults(report);
    for (const [name, wanted, got, holds] of targetsOf(report))
      console.log(`${holds ? "holds" : "FALLS SHORT"}  ${name}: ${got} (${wanted})`);
  } finally {
    close();
  }
}
