import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Fragment } from "react";
import { ChartFigure, ChartNotes, Definitions } from "#components/chart-figure";
import { Conflicts } from "#components/conflicts";
import { Crosschecks } from "#components/crosscheck-card";
import { Headline } from "#components/headline";
import { HeadlineNotes } from "#components/headline-notes";
import { JsonLd } from "#components/json-ld";
import { ObservationTable } from "#components/observation-table";
import { Pair } from "#components/pair";
import { Passage, passagesOf } from "#components/passages";
import { ReadingScript } from "#components/reading-script";
import { Cite, Share } from "#components/share";
import { Sources } from "#components/sources";
import { Main } from "#components/main";
import { tipsOf } from "#components/tips";
import { UseData } from "#components/use-data";
import { catalog } from "#data";
import { frozenEmbedOf } from "#data/releases";
import { cardMeta } from "#lib/card";
import { headlineOf, indexOf } from "#lib/catalog-index";
import { type ChartModel, chartModel } from "#lib/chart-model";
import { describeChart } from "#lib/describe";
import { exercisesOf } from "#lib/exercise/exercise";
import { embedCode, embedScript } from "#lib/embed";
import { accessedDay, chartCitations, highwire } from "#lib/files/cite";
import { chartDataset } from "#lib/files/dataset";
import { usesOfChart } from "#lib/files/uses";
import { absolute, links } from "#lib/links";
import { oembedType } from "#lib/oembed";
import { furtherPages, pageNumber, perPage } from "#lib/paging";
import { pictureFiles, pictureForms } from "#lib/pictures";
import { headlineStandings, standingsOf } from "#lib/standings";
import type { ChartSpec } from "#lib/schema";
import { site } from "#lib/site";
import { formatView } from "#lib/view";
import { ChartList, chartListMetadata, chartsOnPage } from "../chart-list";

interface Props {
  params: Promise<{ chart: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  const pages = furtherPages(catalog.charts.length, perPage.charts);
  return [...catalog.charts.map(({ id }) => id), ...pages].map((chart) => ({ chart }));
}

/** The page of the list that the address means: its segment is a number, which no chart's id is. */
async function listOf({ params }: Props) {
  const number = pageNumber((await params).chart);
  return number === undefined ? undefined : (chartsOnPage(number) ?? notFound());
}

async function modelOf({ params }: Props) {
  const { chart: id } = await params;
  const chart = indexOf(catalog).chart.get(id) ?? notFound();
  return chartModel(catalog, chart);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const list = await listOf(props);
  if (list) return chartListMetadata(list);
  const model = await modelOf(props);
  const { id, title, subtitle } = model.chart;
  return {
    title,
    description: [...describeChart(model)].slice(0, 300).join(""),
    ...cardMeta(id, { title, description: subtitle, path: links.chart(id) }),
    alternates: { canonical: links.chart(id), types: oembedType(id) },
    other: highwire(catalog, `${title}: ${subtitle}`, links.chart(id)),
  };
}

/** The series on a chart, cited ones first, each once. */
function seriesOf(model: ChartModel): string[] {
  return [
    ...new Set([...model.marks.map(({ observation }) => observation.seriesId), ...model.lines.map(({ id }) => id)]),
  ];
}

/** Back to the list, and on to the charts before and after this one. */
/** The embed code of the newest version that stays as it is, once one was released with its embeds. */
function frozenTexts(chart: ChartSpec) {
  const version = frozenEmbedOf(chart.id);
  if (!version) return [];
  const text = embedCode(catalog, chart, links.frozenEmbed(version, chart.id));
  return [{ name: `Embed code of version ${version}, which never changes`, text }];
}

function Neighbours({ chart }: { chart: ChartSpec }) {
  const { charts } = catalog;
  const at = charts.indexOf(chart);
  const [before, after] = [charts[at - 1], charts[at + 1]];
  return (
    <nav className="kicker neighbours" aria-label="Charts">
      <a href={links.charts()}>Charts</a>
      {before ? (
        <a rel="prev" href={links.chart(before.id)}>
          ‹ {before.title}
        </a>
      ) : null}
      {after ? (
        <a rel="next" href={links.chart(after.id)}>
          {after.title} ›
        </a>
      ) : null}
    </nav>
  );
}

/** The chart as a picture, in each form and file. */
function Pictures({ id }: { id: string }) {
  return pictureForms.map(({ name, ending }) => (
    <li key={name}>
      {name === "light" ? "Picture" : name}:
      {pictureFiles.map((file) => (
        <Fragment key={file}>
          {" "}
          <a href={links.picture(id, ending + file)} download>
            {file.slice(1).toUpperCase()}
          </a>
        </Fragment>
      ))}
    </li>
  ));
}

export default async function ChartPage(props: Props) {
  const list = await listOf(props);
  if (list) return <ChartList page={list} />;
  const model = await modelOf(props);
  const { chart } = model;
  const [citation, ...citations] = chartCitations(catalog, chart);
  const explore =
    model.lines.length && chart.kind !== "vintages"
      ? links.explore(formatView({ series: seriesOf(model) }))
      : undefined;
  const exercise = exercisesOf(catalog).find(({ indicator }) => chart.indicators.includes(indicator.id));
  return (
    <Main until="take">
      <header className="lede">
        <Neighbours chart={chart} />
        <h1>{chart.title}</h1>
        <Headline observations={headlineOf(catalog, chart)} />
        <HeadlineNotes standings={headlineStandings(standingsOf(catalog), chart)} />
        <p>{chart.subtitle}</p>
        <p className="on-paper">
          {absolute(links.chart(chart.id))}, data version {catalog.version}
        </p>
      </header>
      <Pair className="pair beside" tips={tipsOf(model)} addressed>
        <ChartFigure model={model}>
          <details className="counts">
            <summary>What each line counts</summary>
            <Definitions model={model} />
            <ChartNotes model={model} />
          </details>
        </ChartFigure>
        <section className="passages" aria-label="Passages">
          {passagesOf(catalog, model).map((cited) => (
            <Passage key={`${cited.article.id}-${cited.id}`} cited={cited} level={2} beside={(id) => `#x-${id}`} />
          ))}
        </section>
      </Pair>
      <Crosschecks model={model} />
      <Conflicts model={model} />
      <section className="section" aria-labelledby="table">
        <h2 id="table">Every value</h2>
        <ObservationTable model={model} />
      </section>
      <section className="section" aria-labelledby="take">
        <h2 id="take">Download and share</h2>
        <ul className="downloads">
          {[".csv", ".xlsx", ".zip"].map((ending) => (
            <li key={ending}>
              <a href={links.file(chart.id + ending)} download>
                {chart.id + ending}
              </a>
            </li>
          ))}
          <Pictures id={chart.id} />
          {explore ? (
            <li>
              <a href={explore}>Open these series in the explorer</a>
            </li>
          ) : null}
          <li>
            <a href={links.data()}>All files and what their columns mean</a>
          </li>
          {exercise ? (
            <li>
              <a href={links.exercises(exercise.id)}>Exercise: check a sentence of this chart</a>
            </li>
          ) : null}
        </ul>
        <UseData uses={usesOfChart(chart)} seen="What this page shows" explore={explore} />
        <Share
          subject={`${chart.title}, ${site.name}`}
          id={chart.id}
          day={accessedDay(catalog)}
          texts={[
            { name: "Link", text: absolute(links.chart(chart.id)), page: absolute(links.chart(chart.id)) },
            { name: "Embed code", text: embedCode(catalog, chart), page: absolute(links.embed(chart.id)) },
            ...frozenTexts(chart),
            { name: "For frames as tall as what is in them, once a page", text: embedScript },
            ...(citation ? [{ ...citation, name: "Citation" }] : []),
          ]}
        >
          <p className="kicker">
            An embed has light colours. Add <code>?theme=dark</code> to its address for dark ones, or{" "}
            <code>?theme=auto</code> to follow the reader’s system; both need scripts in the frame.
          </p>
        </Share>
        <Cite what="this chart" texts={citations} day={accessedDay(catalog)} />
      </section>
      <Sources model={model} />
      <ReadingScript />
      <JsonLd of={chartDataset(catalog, chart)} />
    </Main>
  );
}
