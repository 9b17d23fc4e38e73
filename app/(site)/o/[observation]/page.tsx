import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Definitions, Happenings, Targets } from "#components/chart-figure";
import { ComparedSection } from "#components/compared";
import { CrosscheckCard } from "#components/crosscheck-card";
import { Pictures } from "#components/drawing";
import { HeadlineNotes } from "#components/headline-notes";
import { Neighbours, Onward } from "#components/onward";
import { Origins } from "#components/origins";
import { Pair } from "#components/pair";
import { Passage } from "#components/passages";
import { Receipt } from "#components/receipt";
import { ReadingScript } from "#components/reading-script";
import { Cite, Share } from "#components/share";
import { StatusKey } from "#components/status-key";
import { Main } from "#components/main";
import { tipsOf } from "#components/tips";
import { UseData } from "#components/use-data";
import { VintageTable } from "#components/vintage-table";
import { textsOfChart, textsOfNumber, WordsHere } from "#components/words-here";
import { catalog } from "#data";
import { cardMeta } from "#lib/card";
import { indexOf } from "#lib/catalog-index";
import { chartModel } from "#lib/chart-model";
import { describeMark, describePeriod, subjectOf } from "#lib/describe";
import { formatDay, formatValue, statusNames } from "#lib/format";
import { accessedDay, highwire, numberCitations, sentenceCitations } from "#lib/files/cite";
import { usesOfNumber } from "#lib/files/uses";
import { absolute, links } from "#lib/links";
import type { CitedObservation } from "#lib/observation";
import { oembedType } from "#lib/oembed";
import type { Indicator } from "#lib/schema";
import { standingsOf } from "#lib/standings";
import { site } from "#lib/site";
import { units } from "#lib/unit";

interface Props {
  params: Promise<{ observation: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return catalog.cited.map(({ id }) => ({ observation: id }));
}

async function factsOf({ params }: Props) {
  const { observation: id } = await params;
  const observation = indexOf(catalog).observation.get(id) ?? notFound();
  const article = indexOf(catalog).article.get(observation.article) ?? notFound();
  const indicator = catalog.indicators.get(observation.indicator) ?? notFound();
  const chart = indexOf(catalog).charts.get(observation.indicator)?.[0] ?? notFound();
  return { observation, article, indicator, model: chartModel(catalog, chart) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { observation, indicator } = await factsOf(props);
  const title = `${nameOf(observation, indicator)}: ${formatValue(observation.value, observation.unit)}`;
  const description = `${subjectOf(observation, indicator)}: ${describeMark(observation)}.${observation.kind === "cited" ? " With the sentence that states it." : ""}`;
  return {
    title,
    description,
    ...cardMeta(observation.id, { title, description, path: links.observation(observation.id) }),
    alternates: { canonical: links.observation(observation.id), types: oembedType(observation.id) },
    other: highwire(catalog, title, links.observation(observation.id)),
  };
}

/** What a number is, in a few words; where no date tells it from its neighbours, what it counts does. */
function nameOf(observation: CitedObservation, indicator: Indicator): string {
  const { periodLabel, definition } = observation;
  const counts = definition
    .split("; ")
    .at(-1)
    ?.replace(/, (as the article words it|added up here)$/, "");
  return `${subjectOf(observation, indicator)}, ${periodLabel === "no date stated" ? counts : periodLabel}`;
}

const qualifiers = {
  exact: "stated exactly",
  about: "stated as approximate",
  at_least: "stated as a lower bound",
  at_most: "stated as an upper bound",
  range: "stated as a range",
};

export default async function ObservationPage(props: Props) {
  const { observation, article, indicator, model } = await factsOf(props);
  const { chart } = model;
  const k = model.marks.find(({ id }) => id === observation.id)?.k ?? 0;
  const cited = {
    article,
    id: observation.passage,
    statements: [],
    tied: [{ k, observation, href: `#m-${observation.id}` }],
  };
  const derived = observation.kind === "derived";
  const [citation, ...citations] = numberCitations(catalog, {
    observation,
    article,
    subject: subjectOf(observation, indicator),
  });
  const rows: [string, string][] = [
    ["Period", describePeriod(observation)],
    ["Unit", units[observation.unit].name],
    ...(derived ? [] : [["Status", statusNames[observation.status]] as [string, string]]),
    ...(derived ? [] : [["Precision", qualifiers[observation.qualifier]] as [string, string]]),
    [derived ? "Added up by" : "Stated by", observation.statedBy],
    ...(derived ? [] : [["Published", formatDay(observation.published)] as [string, string]]),
    ["Counts", observation.definition],
    ["Printed as", derived ? "not printed: derived here" : observation.number],
    ["Source tag", observation.sourceId],
    ["Id", observation.id],
  ];
  return (
    <Main until="facts">
      <header className="lede">
        <p className="kicker">
          <a href={links.chart(chart.id, observation.id)}>{chart.title}</a>
        </p>
        <h1>{nameOf(observation, indicator)}</h1>
        <p className={observation.kind === "derived" ? "headline derived" : "headline"}>
          {formatValue(observation.value, observation.unit)}
        </p>
        <HeadlineNotes standings={standingsOf(catalog).filter((one) => one.observation.id === observation.id)} />
      </header>
      <Pair className="pair beside" tips={tipsOf(model)} own={observation.id}>
        <figure>
          <div className="shown">
            <Targets model={model} />
            <div className="stage">
              <Pictures model={model} here={observation.number ? [observation.id] : []} picked={observation.id} />
            </div>
          </div>
          <div className="key-and-events">
            <StatusKey model={model} />
            {chart.kind === "time" ? <Happenings events={model.events} /> : null}
            <Definitions model={model} />
            <p>
              <a className="more" href={links.chart(chart.id, observation.id)}>
                On the chart, with its other passages
              </a>
            </p>
            {derived ? null : (
              <p>
                <a className="more" href={links.exercises(observation.id)}>
                  Exercise: check this sentence
                </a>
              </p>
            )}
          </div>
        </figure>
        <section className="passages" aria-label="The sentence">
          <Passage cited={cited} level={2} beside={(id) => `#x-${id}`} />
          <CrosscheckCard observation={observation} />
          <WordsHere
            texts={[
              ...textsOfNumber(observation),
              ...textsOfChart(model),
              article.passages[observation.passage]?.text ?? "",
            ]}
          />
          <dl className="facts" id="facts">
            {rows.map(([name, value]) => (
              <div className="row" key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </section>
      </Pair>
      <Origins id={observation.id} article={article} origins={catalog.origins} />
      <ComparedSection observation={observation} />
      <VintageTable observation={observation} />
      <Receipt observation={observation} article={article} />
      <Onward observation={observation} chart={chart} />
      <section className="section" aria-labelledby="take">
        <h2 id="take">Link, citation and data</h2>
        <Share
          subject={`${nameOf(observation, indicator)}, ${site.name}`}
          id={observation.id}
          day={accessedDay(catalog)}
          texts={[
            { name: "Link to this number", text: absolute(links.observation(observation.id)) },
            ...(citation ? [{ ...citation, name: "Citation" }] : []),
          ]}
        />
        <Cite what="this number" texts={citations} day={accessedDay(catalog)} />
        {observation.quote ? (
          <Cite
            what="the sentence"
            texts={sentenceCitations(catalog, article, observation.quote)}
            day={accessedDay(catalog)}
          />
        ) : null}
        <UseData uses={usesOfNumber(chart)} seen="This number" id={observation.id} />
      </section>
      <Neighbours observation={observation} article={article} />
      <ReadingScript />
    </Main>
  );
}
