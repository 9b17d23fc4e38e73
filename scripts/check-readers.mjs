// Reads every table of the built site with pandas, R and LibreOffice where they are here, runs the lines that the pages
// give, and writes what came of it into docs/readers.md: npm run check:readers
import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { format } from "prettier";
import { runCommand } from "./command.mjs";
import { writeWhole } from "./files.mjs";
import { loadModule } from "./load-module.mjs";
import { listen } from "./port.mjs";
import { Problem } from "./problem.mjs";
import { differences, parseDump, parseSheet } from "./readers/compare.mjs";
import { createSite } from "./server.mjs";

const execute = promisify(execFile);
const folder = resolve("out/data/v1");
const here = (name) => resolve("scripts/readers", name);

/** What a program prints, or nothing where it is not here or fails. */
async function ask(program, ...args) {
  try {
    return (await execute(program, args)).stdout.trim();
  } catch {
    return undefined;
  }
}

/** The first of some programs that answers. */
async function find(programs, ...args) {
  for (const program of programs.filter(Boolean)) {
    const answer = await ask(program, ...args);
    if (answer !== undefined) return { program, answer };
  }
  return undefined;
}

/** What a program made of files, in a line of the report. */
function result({ reader, version, what, tables, problems }) {
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  return { reader, version, what, files: tables.length, rows, problems };
}

const absent = (reader, what, why = "not on this machine") => ({ reader, what, absent: why });

async function readPandas({ tables, workbooks, texts, lines, work }) {
  const python = await find(
    [process.env.PYTHON, "python3", "/usr/bin/python3"],
    "-c",
    "import pandas, sys; print(pandas.__version__, sys.version.split()[0])",
  );
  if (!python) return [absent("pandas", "CSV, workbooks, the lines of the pages")];
  const [version, interpreter] = python.answer.split(" ");
  const openpyxl = await ask(python.program, "-c", "import openpyxl; print(openpyxl.__version__)");
  const matplotlib = await ask(python.program, "-c", "import matplotlib; print(matplotlib.__version__)");
  const pyarrow = await ask(python.program, "-c", "import pyarrow; print(pyarrow.__version__)");
  const out = join(work, "pandas");
  const runnable = lines.filter(({ code }) => matplotlib || !code.includes(".plot("));
  await mkdir(out);
  const job = {
    folder,
    out,
    files: tables.map(({ path, columns }) => ({
      path,
      texts: columns.map(({ name }) => name).filter((name) => texts.includes(name)),
      dates: columns.filter(({ type }) => type === "date").map(({ name }) => name),
    })),
    workbooks: openpyxl ? workbooks : [],
    texts,
    lines: runnable,
  };
  await writeFile(join(work, "job.json"), JSON.stringify(job));
  await execute(python.program, [here("read.py"), join(work, "job.json")], { maxBuffer: 1e8 });
  const dump = async (path) => parseDump(await readFile(join(out, path), "utf8"));
  const named = `${version} (Python ${interpreter})`;
  const problems = await Promise.all(tables.map(async (table) => differences(table, await dump(table.path))));
  const books = workbooks.map((name) => ({
    name,
    table: tables.find(({ path }) => path === name.replace(/xlsx$/, "csv")),
  }));
  const answers = JSON.parse(await readFile(join(out, "lines.json"), "utf8"));
  const failed = answers.flatMap(({ error, rows }, at) =>
    error ? `${runnable[at].name}: ${error}` : rows > 0 ? [] : `${runnable[at].name}: no answer`,
  );
  return [
    result({ reader: "pandas", version: named, what: "every CSV", tables, problems: problems.flat() }),
    openpyxl
      ? result({
          reader: "pandas",
          version: `${version}, openpyxl ${openpyxl}`,
          what: "every chart’s workbook",
          tables: books.map(({ table }) => table),
          problems: (
            await Promise.all(
              books.map(async ({ name, table }) => differences({ ...table, path: name }, await dump(name))),
            )
          ).flat(),
        })
      : absent("openpyxl", "workbooks"),
    pyarrow
      ? absent("pyarrow", "Parquet", "DuckDB reads it in the tests")
      : absent("pyarrow", "Parquet", "not on this machine; DuckDB reads every Parquet file in the tests"),
    {
      reader: "pandas",
      version: matplotlib ? `${version}, matplotlib ${matplotlib}` : version,
      what: `${runnable.length} of ${lines.length} scripts of the pages, run against the served site`,
      answers: runnable.map(({ name }, at) => ({ name, rows: answers[at].rows })),
      problems: failed,
    },
  ];
}

async function readR({ tables, texts, snippets, work }) {
  const version = await ask("Rscript", "-e", "cat(paste(R.version$major, R.version$minor, sep='.'))");
  if (!version) return [absent("R", "CSV, the lines of the pages")];
  await writeFile(join(work, "list.txt"), `${tables.map(({ path }) => path).join("\n")}\n`);
  const read = async (how) => {
    const out = join(work, how);
    const { stdout } = await execute(
      "Rscript",
      [here("read.R"), how, folder, out, join(work, "list.txt"), texts.join()],
      {
        env: { ...process.env, LC_ALL: "C.UTF-8" },
      },
    );
    // read.csv knows neither days nor “true”: both arrive as text.
    const as = how === "readr" ? {} : { dates: ["string"], booleans: ["string"] };
    const problems = tables.map(async (table) =>
      differences(table, parseDump(await readFile(join(out, table.path), "utf8")), as),
    );
    return { stdout, problems: (await Promise.all(problems)).flat() };
  };
  const base = await read("base");
  const ofBase = result({ reader: "R, read.csv", version, what: "every CSV", tables, problems: base.problems });
  if ((await ask("Rscript", "-e", "library(readr)")) === undefined)
    return [ofBase, absent("readr", "CSV, the lines of the pages")];
  const readr = await read("readr");
  const failed = [];
  for (const { name, code } of snippets) {
    const last = code.includes("number <-") ? "number" : "rows";
    const count = await ask("Rscript", "-e", `${code}\ncat("rows", nrow(${last}), "\\n")`);
    if (!/rows [1-9]\d* *$/.test(count ?? "")) failed.push(`${name}: ${count ?? "failed"}`);
  }
  return [
    ofBase,
    result({
      reader: "R, readr",
      version: `${version}, readr ${readr.stdout}`,
      what: "every CSV",
      tables,
      problems: readr.problems,
    }),
    {
      reader: "R, readr",
      version: readr.stdout,
      what: `${snippets.length} scripts of the pages, run against the served site`,
      answers: [],
      problems: failed,
    },
  ];
}

async function readSheets({ tables, workbooks, work }) {
  const office = await find([process.env.SOFFICE, "soffice", "libreoffice"], "--version");
  if (!office) return [absent("LibreOffice", "workbooks, CSV for Excel")];
  const version = office.answer.split(" ").slice(0, 2).at(-1);
  const convert = async (names, out, ...filter) => {
    const profile = `-env:UserInstallation=file://${join(work, "office")}`;
    const files = names.map((name) => join(folder, name));
    await execute(
      office.program,
      [profile, "--headless", ...filter, "--convert-to", "fods", "--outdir", join(work, out), ...files],
      {
        maxBuffer: 1e8,
      },
    );
    return (name) => readFile(join(work, out, name.replace(/\.[^.]+$/, ".fods")), "utf8");
  };
  const tableOf = (name) => tables.find(({ path }) => path === name.replace(/(\.excel)?\.(csv|xlsx)$/, ".csv"));
  const compare = async (names, read, how) =>
    (
      await Promise.all(
        names.map(async (name) => differences({ ...tableOf(name), path: name }, parseSheet(await read(name)), how)),
      )
    ).flat();
  const flat = tables
    .filter(({ path }) => /^[^./]+\.csv$/.test(path))
    .map(({ path }) => path.replace(/csv$/, "excel.csv"));
  const books = await compare(workbooks, await convert(workbooks, "books"));
  const filter = "--infilter=Text - txt - csv (StarCalc):44,34,76,1,,1033,false,false";
  const sheets = await compare(flat, await convert(flat, "sheets", filter), { types: false });
  return [
    result({
      reader: "LibreOffice",
      version,
      what: "every chart’s workbook",
      tables: workbooks.map(tableOf),
      problems: books,
    }),
    result({
      reader: "LibreOffice",
      version,
      what: "every table’s CSV for Excel: cells, not types",
      tables: flat.map(tableOf),
      problems: sheets,
    }),
  ];
}

async function runCurl({ snippets, work }) {
  const version = (await ask("curl", "--version"))?.split(" ")[1];
  if (!version) return [absent("curl", "the lines of the pages")];
  const failed = [];
  for (const { name, code } of snippets) {
    const done = await execute("sh", ["-c", code], { cwd: work }).catch((error) => error);
    const text =
      done.stdout || (existsSync(join(work, "oil-exports.csv")) && readFileSync(join(work, "oil-exports.csv"), "utf8"));
    if (!String(text).startsWith("observation_id,")) failed.push(`${name}: ${done.stderr}`);
  }
  return [
    {
      reader: "curl",
      version,
      what: `${snippets.length} scripts of the pages`,
      answers: [],
      problems: failed,
    },
  ];
}

function report(results, { version, date, series }) {
  const line = ({ reader, version: of, what, files, rows, problems, absent: why }) =>
    why
      ? `| ${reader} | | ${what} | | | not checked: ${why} |`
      : `| ${reader} | ${of} | ${what} | ${files ?? ""} | ${rows ?? ""} | ${problems.length ? `${problems.length} differences` : "as meant"} |`;
  const problems = results.flatMap((one) =>
    (one.problems ?? []).map((problem) => `- ${one.reader}, ${one.what}: ${problem}`),
  );
  const tasks = results.flatMap(({ answers = [] }) =>
    answers.map(({ name, rows }) => `- ${name}: ${rows ?? "no"} rows`),
  );
  return [
    "# What other programs read in the files",
    "`npm run check:readers` reads the files of the built site with pandas, R and LibreOffice where they are on the machine, and compares names, types, rows and every cell, exact to the last digit, empties and Persian text among them, with the tables of the facts, not with the files. It runs the lines that the pages give against the served site. What is not there is named and counts for nothing. PapaParse and DuckDB read all CSV and Parquet files, and another library than their writer the workbooks, in `npm test`.",
    `The last run: ${date}, version ${version} of the data, of whose CSV files ${series} are of single series.`,
    [
      "| program | version | what | files | rows | result |",
      "| --- | --- | --- | --- | --- | --- |",
      ...results.map(line),
    ].join("\n"),
    ...(problems.length ? ["## Differences", problems.join("\n")] : []),
    ...(tasks.length ? ["## Lines that were run in pandas", tasks.join("\n")] : []),
  ].join("\n\n");
}

runCommand(async () => {
  if (!existsSync(".stamp/site.json")) throw new Problem("There is no finished site in out/: run npm run build first.");
  const build = JSON.parse(readFileSync(".stamp/site.json", "utf8"));
  process.env.SITE_URL ||= build.siteUrl;
  process.env.BASE_PATH ||= build.basePath;
  const { tables, workbooks, texts, lines, origin, version } = await loadModule("scripts/readers/tables.ts");
  const server = await listen(createSite({ folder: resolve("out"), build: () => build }), 0);
  const work = await mkdtemp(join(tmpdir(), "readers-"));
  try {
    const local = `http://localhost:${server.address().port}${build.basePath}`;
    const served = (all, what, tool) =>
      all
        .filter((one) => !tool || one.tool === tool)
        .map((one) => ({ ...one, name: `${what}${one.task ?? one.tool}`, code: one.code.replaceAll(origin, local) }));
    const snippetsOf = (tool) => [...served(lines.snippets, "", tool), ...served(lines.ofNumber, "one number, ", tool)];
    const pandas = [
      ...served(lines.recipes, ""),
      ...snippetsOf("pandas").map((one) => ({ ...one, answer: one.code.includes("number =") ? "number" : "rows" })),
    ];
    const given = { tables, workbooks, texts, work };
    const results = [
      ...(await readPandas({ ...given, lines: pandas })),
      ...(await readR({ ...given, snippets: snippetsOf("R") })),
      ...(await readSheets(given)),
      ...(await runCurl({ ...given, snippets: snippetsOf("curl") })),
    ];
    const date = new Date().toISOString().slice(0, 10);
    const series = (await readdir(join(folder, "series"))).filter((name) => name.endsWith(".csv")).length;
    await writeWhole(
      "docs/readers.md",
      await format(report(results, { version, date, series }), { parser: "markdown" }),
    );
    for (const one of results)
      console.log(
        `${one.reader}: ${one.what}: ${one.absent ? `not checked, ${one.absent}` : one.problems.length ? one.problems.join("\n  ") : "as meant"}`,
      );
    if (results.some(({ problems = [] }) => problems.length))
      throw new Problem("Some program reads otherwise than it was meant; docs/readers.md has what.");
  } finally {
    server.close();
    server.closeAllConnections();
    await rm(work, { recursive: true, force: true });
  }
});
