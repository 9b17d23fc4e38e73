/** What is measured: its heading, decimals, and whether a ratio to the limit says something. */
const columns = {
  bytes: { name: "kB", of: ({ bytes }) => bytes / 1000, digits: 1, ratio: true },
  requests: { name: "requests", digits: 0 },
  script: { name: "script files, kB", of: ({ script }) => script / 1000, digits: 1 },
  scriptAwake: { name: "awake, kB", of: ({ scriptAwake }) => scriptAwake / 1000, digits: 1 },
  nodes: { name: "nodes", digits: 0, ratio: true },
  lcp: { name: "LCP, ms", digits: 0, ratio: true },
  tbt: { name: "TBT, ms", digits: 0 },
  cls: { name: "CLS", digits: 3 },
  clsAwake: { name: "CLS awake", digits: 3 },
  tooltip: { name: "first tooltip, ms", digits: 0, ratio: true },
  hover: { name: "hover, ms a move", digits: 1, ratio: true },
  heap: { name: "heap, MB", digits: 1, ratio: true },
  scriptTime: { name: "script, ms", digits: 0, ratio: true },
};

const value = (id, numbers) => (columns[id].of ?? ((all) => all[id]))(numbers);

function cell(id, numbers, limit) {
  const { digits, ratio } = columns[id];
  const own = value(id, numbers).toFixed(digits);
  const base = limit ? value(id, limit) : 0;
  return ratio && base > 0 && numbers !== limit ? `${own} (${(value(id, numbers) / base).toFixed(2)} ×)` : own;
}

const times = ({ ours, limit }) => ours / limit;

const line = (cells) => `| ${cells.join(" | ")} |`;

function table(headings, rows) {
  return [line(headings), line(headings.map(() => "---")), ...rows.map(line)].join("\n");
}

const medianOf = (results, profile, name) =>
  results.find((one) => one.profile === profile && one.name === name)?.median;

/** A table for one profile, a line for each target, with ratios to the limit. */
function profileTable(report, profile) {
  const ids = Object.keys(columns);
  const limit = medianOf(report.results, profile, "the limit");
  const here = report.results.filter((one) => one.profile === profile);
  return table(
    ["page", ...ids.map((id) => columns[id].name)],
    here.map(({ name, median }) => [name, ...ids.map((id) => cell(id, median, limit))]),
  );
}

/** A line for each thing we hold ourselves to: what is wanted, what was measured, whether it holds. */
export function targetsOf({ results, lighthouse, sizes }) {
  const at = (profile, name = "our chart page") => medianOf(results, profile, name);
  const limit = (profile) => at(profile, "the limit");
  const busy = "4 × CPU";
  const ours = results.filter(({ group, name }) => group === "ours" && name !== "our explorer");
  const peers = results.filter(({ group, profile }) => group === "peer" && profile === busy);
  // Whatever is there within a frame is there at once.
  const soon = (profile, name) => Math.max(1000 / 60, at(profile, name).tooltip);
  const ratio = (id, profile) => value(id, at(profile)) / value(id, limit(profile));
  const beats = (id) => peers.every(({ median }) => value(id, median) > value(id, at(busy)));
  const perfect = lighthouse.filter(({ scores }) => Object.values(scores).every((score) => score === 100));
  const rows = [
    ["bytes of the chart page, to the limit", "1.5 ×", ratio("bytes", "plain"), 1.5],
    ["bytes of every chart page, the most to its limit", "1.5 ×", Math.max(...sizes.map(times)), 1.5],
    ["LCP at 4 × CPU, to the limit", "1.1 ×", ratio("lcp", busy), 1.1],
    ["LCP on the slow network, to the limit", "1.1 ×", ratio("lcp", "slow network"), 1.1],
    ["TBT of the chart page at 4 × CPU, ms", "50", at(busy).tbt, 50],
    ["first tooltip at 4 × CPU, to the limit (a frame at least)", "2 ×", soon(busy) / soon(busy, "the limit"), 2],
    ["CLS of reading pages, asleep and awake", "0", Math.max(...ours.map(({ median }) => median.clsAwake)), 0],
    ["bytes of the dashboard, kB", "30", at("plain", "our dashboard").bytes / 1000, 30],
    ["nodes of the dashboard", "1,200", at("plain", "our dashboard").nodes, 1200],
  ];
  const sentences = ["bytes", "tbt", "scriptTime"].map((id) => [
    `every peer is beaten in ${columns[id].name.replace(/,.*/, "")} at 4 × CPU`,
    "yes",
    beats(id) ? "yes" : "no",
    beats(id),
  ]);
  const audited = [
    `page kinds with 100 in all four of Lighthouse`,
    `${lighthouse.length}`,
    `${perfect.length}`,
    perfect.length === lighthouse.length,
  ];
  return [
    ...rows.map(([name, wanted, got, most]) => [name, wanted, got.toFixed(got < 10 ? 2 : 0), got <= most]),
    ...sentences,
    ...(lighthouse.length ? [audited] : []),
  ];
}

function sizesTable({ sizes }) {
  return table(
    ["chart", "ours, B", "the limit, B", "ratio"],
    sizes.map((one) => [one.id, one.ours, one.limit, times(one).toFixed(2)]),
  );
}

function lighthouseTable({ lighthouse, lighthouseMissing }) {
  if (!lighthouse.length) return `Lighthouse could not be run: ${lighthouseMissing}`;
  return table(
    ["page", "performance", "accessibility", "best practices", "SEO", "what is short of 100"],
    lighthouse.map(({ kind, scores, short }) => [kind, ...Object.values(scores), short.join("; ")]),
  );
}

/** The whole report in Markdown. */
export function printReport(report) {
  const { chart, rounds, profiles, missing } = report;
  const met = targetsOf(report).map(([name, wanted, got, holds]) => [name, wanted, got, holds ? "yes" : "**no**"]);
  return `# Pages side by side

The same chart (${chart}), its passages and its table: our pages, the hand-written page of the same content (the limit), and pages of the peers built from npm. Medians of ${rounds} round${rounds === 1 ? "" : "s"}, by turns, the limit and our chart page three times in each, cold cache, one server for all, Brotli. In brackets: to the limit. The pointer first moves when the page has come to rest; “awake” is after that.

![Bytes, blocking and script time](latest.svg)

${table(["target", "at most", "measured", "holds"], met)}

${profiles.map((profile) => `## ${profile}\n\n${profileTable(report, profile)}`).join("\n\n")}

## Every chart page beside its limit

${sizesTable(report)}

## Lighthouse

The middle of three audits of each page.

${lighthouseTable(report)}
${missing.map(({ name, reason }) => `\n${name} could not be built and is left out: ${reason}\n`).join("")}`;
}

/** The short table for the README. */
export function printShort({ results, rounds }) {
  const names = [...new Set(results.map(({ name }) => name))];
  const rows = names.map((name) => {
    const [plain, busy, slow] = ["plain", "4 × CPU", "slow network"].map((profile) => medianOf(results, profile, name));
    const known = plain && busy && slow;
    return (
      known && [
        name,
        value("bytes", plain).toFixed(1),
        plain.requests,
        plain.nodes,
        busy.lcp.toFixed(0),
        busy.tbt.toFixed(0),
        busy.scriptTime.toFixed(0),
        busy.tooltip.toFixed(0),
        slow.lcp.toFixed(0),
      ]
    );
  });
  const headings = ["page", "kB", "requests", "nodes", "LCP", "TBT", "script", "first tooltip", "LCP, slow network"];
  return `${table(headings, rows.filter(Boolean))}\n\nMedians of \`npm run bench -- --rounds ${rounds}\`; times in ms, at a quarter of the processor but for the last. [All of it](bench/results/latest.md)`;
}
