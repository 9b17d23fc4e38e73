import type { Metadata } from "next";
import { Main } from "#components/main";
import { catalog } from "#data";
import { correctionDictionary } from "#lib/corrections";
import { crosscheckDictionary, dictionary, originDictionary, seriesDictionary } from "#lib/dictionary";
import { absolute, links } from "#lib/links";
import { perPage } from "#lib/paging";

export const metadata: Metadata = {
  title: "Data",
  description: "Every file that can be downloaded, and what each column means.",
  alternates: { canonical: links.data() },
};

const whole = [
  ["observations.csv", "every value, cited and official"],
  ["citations.csv", "every citation with its quotation"],
  ["crosschecks.csv", "every official value that each cited number is compared with, then and now, with the verdicts"],
  ["origins.csv", "earlier texts that the articles’ numbers come from"],
  ["corrections.csv", "every published fact that was changed: the old value, the new one and the reason"],
  ["series.csv", "every series with its definition, its publisher, its source and its reach"],
  ["vintages.csv", "every value of a number that was published more than once, by day of publication"],
  ["sources.csv", "the source tags"],
  ["catalog.json", "charts, articles and files, for programs"],
] as const;

function Files({ files }: { files: readonly (readonly [string, string])[] }) {
  return (
    <dl className="facts">
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

const more = [
  ["crosschecks.csv", crosscheckDictionary],
  ["origins.csv", originDictionary],
  ["corrections.csv", correctionDictionary],
  ["series.csv", seriesDictionary],
] as const;

function Columns({ of }: { of: Readonly<Record<string, string>> }) {
  return (
    <dl className="facts">
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
          empty cell for missing. A reader can be pointed straight at them, for instance{" "}
          <code>read_csv(&quot;{absolute(links.file("observations.csv"))}&quot;)</code>.
        </p>
      </header>
      <section className="section" aria-labelledby="whole">
        <h2 id="whole">Everything</h2>
        <Files files={whole} />
      </section>
      <section className="section" aria-labelledby="by-chart">
        <h2 id="by-chart">By chart</h2>
        <Files files={charts.map((chart) => [`${chart.id}.csv`, `${chart.title}. ${chart.subtitle}`] as const)} />
        {catalog.charts.length > charts.length ? (
          <p>
            These are the first {charts.length} of {catalog.charts.length}. Each of{" "}
            <a href={links.charts()}>the charts</a> links to its own file, and catalog.json lists all of them for
            programs.
          </p>
        ) : null}
      </section>
      <section className="section" aria-labelledby="corrections">
        <h2 id="corrections">Corrections</h2>
        <p>
          {catalog.corrections.length
            ? `${catalog.corrections.length} so far.`
            : "No published fact has been corrected so far."}{" "}
          <a href={links.corrections()}>All corrections</a>, each with the old value, the new one and the reason.
        </p>
      </section>
      <section className="section" aria-labelledby="columns">
        <h2 id="columns">Columns</h2>
        <p>Of observations.csv and the file of each chart.</p>
        <Columns of={dictionary} />
        {more.map(([name, columns]) => (
          <details key={name}>
            <summary>Columns of {name}</summary>
            <Columns of={columns} />
          </details>
        ))}
      </section>
    </Main>
  );
}
