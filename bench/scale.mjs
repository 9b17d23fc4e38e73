// `npm run bench:scale -- 10 100`: builds invented projects of so many charts and says what that takes.
import { execFileSync } from "node:child_process";
import { mkdir, readFile, stat } from "node:fs/promises";
import { brotliCompressSync } from "node:zlib";
import { steps } from "../scripts/build-site.mjs";
import { listFiles, writeWhole } from "../scripts/files.mjs";
import { inventProject } from "./scale-corpus.mjs";
import { runStep } from "./scale-step.mjs";

const kinds = {
  chart: /^charts\/invented-\d+\/index\.html$/,
  article: /^articles\/invented-article-\d+\/index\.html$/,
  number: /^o\/.*\/index\.html$/,
  embed: /^embed\/.*\/index\.html$/,
  home: /^index\.html$/,
  charts: /^charts\/index\.html$/,
  articles: /^articles\/index\.html$/,
  explorer: /^explore\/index\.html$/,
  catalog: /^data\/v1\/catalog\.json$/,
  observations: /^data\/v1\/observations\.csv$/,
};

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const sizeOf = (path) =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  );

async function measureFiles(folder) {
  const files = (await listFiles(folder)).filter((file) => !/\.(br|gz)$/.test(file));
  const sizes = {};
  for (const [kind, pattern] of Object.entries(kinds)) {
    const members = files.filter((file) => pattern.test(file)).slice(0, 500);
    const raw = await Promise.all(members.map((file) => sizeOf(`${folder}/${file}`)));
    const packed = await Promise.all(members.map((file) => sizeOf(`${folder}/${file}.br`)));
    sizes[kind] = { raw: median(raw), packed: median(packed) };
  }
  const paths = files.filter((file) => /\.(html|csv|json)$/.test(file)).length;
  return { paths, sizes };
}

/** Seconds of one fixed piece of work: what the machine was worth when the rest was measured. */
function measureYardstick() {
  const text = Buffer.from(Array.from({ length: 200_000 }, (_, index) => (index * 7919) % 100_003).join(" "));
  const begun = performance.now();
  brotliCompressSync(text);
  return (performance.now() - begun) / 1000;
}

async function measure(count) {
  const folder = `bench/.cache/scale-${count}`;
  await inventProject(folder, count);
  const before = measureYardstick();
  // Next looks for packages inside the project only, so they are linked file by file.
  execFileSync("cp", ["-al", "node_modules", `${folder}/node_modules`]);
  const done = [];
  for (const step of [...steps, { ...steps[0], name: "Drawing again" }]) {
    const result = await runStep(step, folder);
    console.log(`${count} charts. ${result.name}: ${takenBy(result)}.`);
    done.push(result);
  }
  return { count, yardstick: (before + measureYardstick()) / 2, steps: done, ...(await measureFiles(`${folder}/out`)) };
}

const takenBy = (step) =>
  step ? `${step.seconds.toFixed(1)}, ${step.cpu.toFixed(1)}, ${step.memory.toFixed(0)}` : "–";
/** A column that was measured when the build had other steps keeps them. */
const stepNames = (results) => [...new Set(results.flatMap((one) => one.steps.map(({ name }) => name)))];
const stepOf = (one, wanted) => one.steps.find(({ name }) => name === wanted);
const kb = ({ raw, packed }) => `${(raw / 1000).toFixed(1)} / ${(packed / 1000).toFixed(1)}`;

function printTable(results) {
  const rows = [
    ["charts", ({ count }) => count],
    ["paths", ({ paths }) => paths],
    ["yardstick, s", ({ yardstick }) => yardstick.toFixed(2)],
    ...stepNames(results).map((name) => [`${name}: s, CPU s, peak MB`, (one) => takenBy(stepOf(one, name))]),
    ["whole build, s", (one) => buildSeconds(one).toFixed(1)],
    [
      "budget, s: 10 + 0.06 a chart + 0.007 a path",
      ({ count, paths }) => (10 + count * 0.06 + paths * 0.007).toFixed(1),
    ],
    ...Object.keys(kinds).map((kind) => [`${kind}, kB raw / br`, ({ sizes }) => kb(sizes[kind])]),
  ];
  const lines = rows.map(([name, of]) => `| ${[name, ...results.map(of)].join(" | ")} |`);
  return [lines[0], `|${" --- |".repeat(results.length + 1)}`, ...lines.slice(1)].join("\n");
}

const buildSeconds = ({ steps: done }) => done.slice(0, -1).reduce((sum, { seconds }) => sum + seconds, 0);

async function earlier() {
  const text = await readFile("bench/results/scale.json", "utf8").catch(() => "[]");
  return JSON.parse(text);
}

const asked = process.argv.slice(2).map(Number);
await mkdir("bench/.cache", { recursive: true });
for (const count of asked.length ? asked : [10, 100, 1000, 5000]) {
  const result = await measure(count);
  const results = [...(await earlier()).filter((one) => one.count !== count), result].sort((a, b) => a.count - b.count);
  await writeWhole("bench/results/scale.json", `${JSON.stringify(results, null, 1)}\n`);
  await writeWhole(
    "bench/results/scale.md",
    `# Scale\n\nInvented projects, built by the real steps on one machine. The yardstick is one fixed piece of work, timed before and after each build: where it took longer, the machine was slower.\n\n${printTable(results)}\n`,
  );
  console.log(printTable(results));
}
