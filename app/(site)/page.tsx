import type { Metadata } from "next";
import "../styles/index.css";
import "../styles/panel.css";
import { Attribution } from "#components/attribution";
import { Pictures, Thumbnail } from "#components/drawing";
import { Headline } from "#components/headline";
import { HeadlineNotes } from "#components/headline-notes";
import { Pair } from "#components/pair";
import { passagesOf } from "#components/passages";
import { Quotation } from "#components/quotation";
import { Targets } from "#components/chart-figure";
import { ReadingScript } from "#components/reading-script";
import { Main } from "#components/main";
import { Opening } from "#components/standings/opening";
import { Choices } from "#components/standings/choices";
import { Rule } from "#components/standings/rule";
import { Standings } from "#components/standings/standings";
import { tipsOf } from "#components/tips";
import { catalog } from "#data";
import { headlineOf } from "#lib/catalog-index";
import { type ChartModel, chartModel } from "#lib/chart-model";
import { links } from "#lib/links";
import { perPage } from "#lib/paging";
import { byIndicator, headlineStandings, type Standing, standingsOf } from "#lib/standings";

export const metadata: Metadata = { alternates: { canonical: links.home() } };

const first = ["oil-production", "oil-exports", "gdp-growth", "inflation"];

/** One indicator: the number, what it measures, the chart, the sentence. */
function Panel({ model, standings }: { model: ChartModel; standings: readonly Standing[] }) {
  const { chart } = model;
  const passage = passagesOf(catalog, model).find(({ tied }) =>
    tied.some(({ observation }) => observation.id === chart.headline[0]),
  );
  return (
    <Pair className="panel pair-panel pair" tips={tipsOf(model)}>
      <section aria-labelledby={`h-${chart.id}`}>
        <h2 id={`h-${chart.id}`}>
          <a href={links.chart(chart.id)}>{chart.title}</a>
        </h2>
        <Headline observations={headlineOf(catalog, chart)} />
        <HeadlineNotes standings={headlineStandings(standings, chart)} />
        <p className="kicker">{chart.subtitle}</p>
        <div className="stage">
          <Targets model={model} />
          <Pictures
            model={model}
            here={passage?.tied.flatMap(({ k, observation }) => (k ? observation.id : [])) ?? []}
            only={["medium", "narrow"]}
          />
        </div>
        {passage ? (
          <>
            <Quotation text={passage.article.passages[passage.id]?.text ?? ""} tied={passage.tied} />
            <Attribution
              article={passage.article}
              passage={passage.id}
              sentence={passage.tied[0]?.observation.quote ?? ""}
            />
          </>
        ) : null}
        <p>
          <a className="more" href={links.chart(chart.id)}>
            {chart.title}: the chart, every passage and the table
          </a>
        </p>
      </section>
    </Pair>
  );
}

export default function Dashboard() {
  const panels = catalog.charts.filter(({ id }) => first.includes(id));
  const others = catalog.charts.filter(({ id }) => !first.includes(id));
  const rest = others.slice(0, perPage.multiples).map((chart) => chartModel(catalog, chart));
  const standings = standingsOf(catalog);
  const [, second] = byIndicator(catalog, standings);
  return (
    <Main until={second ? `numbers-${second.indicator.id}` : "charts"}>
      <Opening standings={standings} />
      <section className="account" aria-labelledby="numbers">
        <h2 id="numbers">Every number beside the record</h2>
        <Choices chosen="" />
        <Standings standings={standings} />
        <Rule standings={standings} />
      </section>
      <h2 className="sr" id="charts">
        Charts
      </h2>
      <div className="panels">
        {panels.map((chart) => (
          <Panel key={chart.id} model={chartModel(catalog, chart)} standings={standings} />
        ))}
      </div>
      <section className="section" aria-labelledby="more-charts">
        <h2 id="more-charts">More charts</h2>
        <ul className="index">
          {rest.map((model) => (
            <li key={model.chart.id}>
              <h3>
                <a href={links.chart(model.chart.id)}>{model.chart.title}</a>
              </h3>
              <Headline observations={headlineOf(catalog, model.chart)} />
              <HeadlineNotes standings={headlineStandings(standings, model.chart)} />
              <p>{model.chart.subtitle}</p>
              <a className="thumb" href={links.chart(model.chart.id)} tabIndex={-1} aria-hidden="true">
                <Thumbnail model={model} />
              </a>
            </li>
          ))}
        </ul>
        {others.length > rest.length ? (
          <p>
            <a className="more" href={links.charts()}>
              All {catalog.charts.length} charts
            </a>
          </p>
        ) : null}
      </section>
      <ReadingScript />
    </Main>
  );
}
