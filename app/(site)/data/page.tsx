import type { Metadata } from "next";
import { JsonLd } from "#components/json-ld";
import { Lines } from "#components/lines";
import { Main } from "#components/main";
import { ReadingScript } from "#components/reading-script";
import { WordsHere } from "#components/words-here";
import { catalog } from "#data";
import { dictionary } from "#lib/dictionary";
import { citeCollection } from "#lib/files/citation";
import { licencesOf } from "#lib/files/data-package";
import { collectionDataset } from "#lib/files/dataset";
import { recipes } from "#lib/files/recipes";
import { snippets } from "#lib/files/snippets";
import { absolute, links } from "#lib/links";
import { perPage } from "#lib/paging";
import { wholeTables } from "#lib/tables";
import { Versions } from "./versions";

export const metadata: Metadata = {
  title: "Data",
  description: "Every file that can be downloaded, and what each column means.",
  alternates: { canonical: links.data() },
};

const tables = wholeTables(catalog);

const bundles = [
  ["everything.zip", "all tables with their descriptions, licences and citation"],
  ["everything.xlsx", "a workbook: values, cross-checks, series, sources, notes"],
  ["observations.parquet", "every value, typed"],
] as const;

const descriptions = [
  ["catalog.json", "charts, articles, series and every file with its size and SHA-256, for programs"],
  ["datapackage.json", "types, meanings and keys of all columns (Data Package 2)"],
  ["croissant.json", "the same in Croissant, for machine learning"],
  ["changelog.json", "what changed from version to version, as a JSON Feed"],
  ["changelog.md", "the same as text"],
] as const;

/** The endings of a chart's files, with what is in each. */
const forms = [
  [".csv", "UTF-8, comma; the standard"],
  [".excel.csv", "the same with a byte order mark, which Excel asks for"],
  [".excel-semicolon.csv", "semicolons and decimal commas, for Excel in most of Europe"],
  [".wide.csv", "a column for each series, in the chart’s unit"],
  [".xlsx", "a workbook: values, cross-checks, series, sources, notes"],
  [".parquet", "typed columns"],
  [".metadata.json", "series, sources, columns, citation, sizes and hashes"],
  [".csv-metadata.json", "types and meanings of the columns (CSVW)"],
  [".zip", "tidy and wide CSV with their descriptions, licences and citation"],
] as const;

function Files({ files }: { files: readonly (readonly [string, string])[] }) {
  return (
    <dl className="facts files">
      {files.map(([name, what]) => (
        <div className="row" key={name}>
          <dt>
            <a href={links.file(name)}>{name}</a>
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}

function Columns({ of }: { of: Readonly<Record<string, string>> }) {
  return (
    <dl className="facts files">
      {Object.entries(of).map(([column, meaning]) => (
        <div className="row" key={column}>
          <dt>
            <code>{column}</code>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}

export default function DataPage() {
  const charts = catalog.charts.slice(0, perPage.files);
  return (
    <Main>
      <header className="lede">
        <h1>Data</h1>
        <p>
          Plain files at permanent addresses: UTF-8, comma, header in the first line, ISO dates, a dot for decimals, an
          empty cell for missing. Version {catalog.version}. Programs begin at{" "}
          <a href={links.instructions()}>llms.txt</a>.
        </p>
      </header>
      <section className="section" aria-labelledby="whole">
        <h2 id="whole">Everything</h2>
        <Files files={bundles} />
        <h3>Tables</h3>
        <Files files={tables.map(({ name, title }) => [`${name}.csv`, title] as const)} />
        <h3>Descriptions</h3>
        <Files files={descriptions} />
      </section>
      <section className="section" aria-labelledby="by-chart">
        <h2 id="by-chart">By chart</h2>
        <Files files={charts.map((chart) => [`${chart.id}.csv`, `${chart.title}. ${chart.subtitle}`] as const)} />
        {catalog.charts.length > charts.length ? (
          <p>
            These are the first {charts.length} of {catalog.charts.length}. Each of{" "}
            <a href={links.charts()}>the charts</a> links to its own files, and catalog.json lists all of them for
            programs.
          </p>
        ) : null}
        <p>
          Each is there in these forms, under the same name with another ending; tables have them too, but for the wide
          file, the workbook and the ZIP file. A series has its own CSV and JSON under <code>series/</code>.
        </p>
        <Columns of={Object.fromEntries(forms)} />
      </section>
      <section className="section" aria-labelledby="read">
        <h2 id="read">Read it</h2>
        <p>The same lines read the file of any chart or series, and observations.csv.</p>
        <Lines
          group="tool"
          of={snippets(absolute(links.file("oil-exports.csv"))).map(({ tool, code }) => ({ name: tool, code }))}
        />
      </section>
      <section className="section" aria-labelledby="recipes">
        <h2 id="recipes">Seven tasks</h2>
        <p>Each in five lines of pandas at most. They are run against these files before a version is released.</p>
        <Lines group="task" of={recipes.map(({ task, about, code }) => ({ name: task, about, code }))} open />
      </section>
      <Versions />
      <section className="section" aria-labelledby="cite">
        <h2 id="cite">Cite it</h2>
        <p>{citeCollection(catalog)}</p>
      </section>
      <section className="section" aria-labelledby="terms">
        <h2 id="terms">Terms</h2>
        <p>
          Quotations belong to their authors and are short, with attribution. Series belong to their publishers; the
          column <code>licence_id</code> of sources.csv and series.csv names the terms of each. Where a publisher has
          published none, values are taken as facts with a citation, and no text of a page is copied.
        </p>
        <dl className="facts">
          {licencesOf(catalog).map(({ id, path, title }) => (
            <div className="row" key={id}>
              <dt>{id === path ? "at its address" : id}</dt>
              <dd>
                <a href={path}>{title}</a>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="section" aria-labelledby="columns">
        <h2 id="columns">Columns</h2>
        <p>Of observations.csv and the files of charts and series.</p>
        <WordsHere texts={Object.values(dictionary)} />
        <Columns of={dictionary} />
        {tables.slice(1).map(({ name, meanings }) => (
          <details key={name}>
            <summary>Columns of {name}.csv</summary>
            <Columns of={meanings} />
          </details>
        ))}
      </section>
      <ReadingScript />
      <JsonLd of={collectionDataset(catalog)} />
    </Main>
  );
}
