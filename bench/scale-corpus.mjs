import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** What the copy has of the real project; its facts are all invented. */
const real = [
  "app",
  "lib",
  "public",
  "scripts",
  "next.config.ts",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
];
const perArticle = 10;
const lastMonth = 2020 * 12 + 3;

/** A small generator of pseudo-random numbers from 0 to 1 (mulberry32): the same seed gives the same corpus. */
function createRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A walk of percentages with one decimal that stays above zero. */
function walk(random, count) {
  let value = 20;
  return Array.from({ length: count }, () => {
    value = Math.min(80, Math.max(0.2, value + (random() - 0.5) * 4));
    return Number(value.toFixed(1));
  });
}

const month = (count) => `${Math.floor(count / 12)}M${String((count % 12) + 1).padStart(2, "0")}`;
const csv = (rows) =>
  `${["period,value,status", ...rows.map(([period, value]) => `${period},${value},A`)].join("\n")}\n`;

/** One chart with its indicator, two official series (60 years; 60 to 1,000 months) and two cited numbers. */
function inventChart(index, random) {
  const id = `invented-${index}`;
  const years = walk(random, 60).map((value, year) => [String(1960 + year), value]);
  const months = walk(random, 60 + Math.floor(random() ** 2 * 941));
  const name = `Invented measure ${index}`;
  const record = (suffix, frequency) => ({
    ...{
      id: `${id}-${suffix}`,
      title: `${name}, invented office, ${suffix}`,
      short: `Office, ${suffix}`,
      indicator: id,
    },
    ...{ geo: "IRN", unit: "PC", frequency, calendar: "gregory" },
    ...{ definition: { measure: "prices" }, counts: "invented, for measuring only" },
    ...{ publisher: "invented", source: "invented-office", lineage: `${id}-${suffix}`, notes: "Invented." },
    ...{ vintage: "2020-06", published: "2020-06", notAfter: "2020-06-30", dateBasis: "edition" },
  });
  const cited = [57, 58].map((at) => ({ id: `${id}-${years[at][0]}-writer`, year: years[at][0], value: years[at][1] }));
  return {
    indicator: {
      ...{ id, name, short: name, unit: "PC", definition: "Invented, for measuring only.", topic: "prices" },
      definitions: { measure: ["prices"] },
    },
    chart: {
      ...{ id, title: name, subtitle: "Invented, percent", kind: "time", unit: "PC", indicators: [id] },
      ...{ headline: [cited[1].id], from: "2000", to: "2020" },
      record: [
        { series: `${id}-annual`, role: "then" },
        { series: `${id}-monthly`, role: "now" },
      ],
    },
    records: [record("annual", "annual"), record("monthly", "monthly")],
    files: {
      [`${id}-annual`]: csv(years),
      [`${id}-monthly`]: csv(months.map((value, at) => [month(lastMonth - months.length + at), value])),
    },
    cited,
    name,
  };
}

const sentence = (name, { year, value }) => `In ${year}, ${name.toLowerCase()} rose by ${value}%.`;

function observation({ indicator, name }, one) {
  return {
    ...{ indicator: indicator.id, unit: "PC", value: one.value, period: one.year, periodLabel: one.year, status: "A" },
    ...{ passage: indicator.id, quote: sentence(name, one), number: `${one.value}%` },
  };
}

/** An article that cites the numbers of ten charts, a passage for each. */
function inventArticle(index, charts) {
  const id = `invented-article-${index}`;
  const passage = ({ name, cited }) => ({ heading: name, text: cited.map((one) => sentence(name, one)).join(" ") });
  return {
    ...{ id, tag: `writer-${index}`, short: `Writer ${index}`, title: `Invented Article ${index}` },
    ...{ authors: [{ given: "Ada", family: "Example" }], outlet: "Example Gazette", published: "2020-07-03" },
    ...{
      url: `https://example.org/${id}`,
      urlNote: "Invented.",
      about: "On nothing that happened.",
      file: `${id}.txt`,
    },
    passages: Object.fromEntries(charts.map((one) => [one.indicator.id, passage(one)])),
    observations: Object.fromEntries(
      charts.flatMap((one) => one.cited.map((cited) => [cited.id, observation(one, cited)])),
    ),
    statements: {},
    events: {},
    notCharted: [],
  };
}

const publisher = { id: "invented", name: "Invented Office" };
const source = {
  ...{ id: "invented-office", kind: "statistics-office", title: "Invented Yearbook", publisher: "Invented Office" },
  ...{ published: "2020-06", url: "https://example.org/yearbook", licence: "CC0" },
};

/** Long lists stand in JSON, read when the module loads; articles are modules of their own, as in the project. */
const list = (name) =>
  `import { readFileSync } from "node:fs";\nexport const ${name} = JSON.parse(readFileSync("data/${name}.json", "utf8"));\n`;

/**
 * Makes a copy of the project whose facts are invented: `count` charts, an article to every ten.
 * @param {string} folder where; what is there is removed
 * @param {number} count
 */
export async function inventProject(folder, count) {
  await rm(folder, { recursive: true, force: true });
  const random = createRandom(count);
  const charts = Array.from({ length: count }, (_, index) => inventChart(index + 1, random));
  for (const name of real) await cp(name, join(folder, name), { recursive: true });
  await mkdir(join(folder, "data/series/invented"), { recursive: true });
  await mkdir(join(folder, "data/articles"));
  await cp("data/index.ts", join(folder, "data/index.ts"));
  const lists = {
    charts: charts.map(({ chart }) => chart),
    indicators: charts.map(({ indicator }) => indicator),
    seriesRecords: charts.flatMap(({ records }) => records),
    sources: [source],
    publishers: [publisher],
    origins: { origins: [], notFound: [{ of: charts.flatMap(({ cited }) => cited.map(({ id }) => id)) }] },
  };
  for (const [name, content] of Object.entries(lists)) {
    await writeFile(join(folder, `data/${name}.json`), JSON.stringify(content));
    await writeFile(join(folder, `data/${name === "seriesRecords" ? "series" : name}.ts`), list(name));
  }
  for (const { files } of charts)
    for (const [id, text] of Object.entries(files))
      await writeFile(join(folder, `data/series/invented/${id}.csv`), text);
  for (let index = 0; index * perArticle < count; index += 1) {
    const article = inventArticle(index + 1, charts.slice(index * perArticle, (index + 1) * perArticle));
    await writeFile(join(folder, `data/articles/${article.id}.ts`), `export default ${JSON.stringify(article)};\n`);
  }
}
