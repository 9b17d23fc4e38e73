import type { Metadata } from "next";
import { notFound } from "next/navigation";
import "../../../styles/caption.css";
import "../../../styles/run.css";
import { Targets } from "#components/chart-figure";
import { CoverageList } from "#components/coverage-list";
import { Pictures } from "#components/drawing";
import { PassageOrigins } from "#components/origins";
import { Pair } from "#components/pair";
import { Passage } from "#components/passages";
import type { LeftOut, Tied } from "#components/quotation";
import { PresentLink } from "#components/present-link";
import { ReadingScript } from "#components/reading-script";
import { Main } from "#components/main";
import { textsOfChart, WordsHere } from "#components/words-here";
import { tipsOf } from "#components/tips";
import { catalog } from "#data";
import { chartsOf, indexOf, statedIn } from "#lib/catalog-index";
import { type ChartModel, chartModel } from "#lib/chart-model";
import { authorNames } from "#lib/cited";
import { fold } from "#lib/fold";
import { formatDay } from "#lib/format";
import { links } from "#lib/links";
import { furtherPages, pageNumber, perPage } from "#lib/paging";
import type { CitedObservation } from "#lib/observation";
import { type Article, uncharted } from "#lib/schema";
import { ArticleList, articleListMetadata, articlesOnPage, coverageLine } from "../article-list";

interface Props {
  params: Promise<{ article: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  const pages = furtherPages(catalog.articles.length, perPage.articles);
  return [...catalog.articles.map(({ id }) => id), ...pages].map((article) => ({ article }));
}

/** The page of the list that the address means: its segment is a number, which no article's id is. */
async function listOf({ params }: Props) {
  const number = pageNumber((await params).article);
  return number === undefined ? undefined : (articlesOnPage(number) ?? notFound());
}

async function articleOf({ params }: Props): Promise<Article> {
  const { article: id } = await params;
  return indexOf(catalog).article.get(id) ?? notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const list = await listOf(props);
  if (list) return articleListMetadata(list);
  const article = await articleOf(props);
  const description = `What ${authorNames(article)} states in “${article.title}” (${article.outlet}, ${formatDay(article.published)}), passage by passage.`;
  return { title: article.title, description, alternates: { canonical: links.article(article.id) } };
}

/** A number's mark on the chart beside it, or else the number's own page. */
function tie(observation: CitedObservation, model: ChartModel | undefined): Tied {
  const mark = model?.marks.find(({ id }) => id === observation.id);
  return mark
    ? { observation, k: mark.k, href: `#m-${mark.id}` }
    : { observation, href: links.observation(observation.id) };
}

/** What a passage has of the words that no chart has, each with the reason. */
function leftOutIn({ notCharted, passages }: Article, passage: string): LeftOut[] {
  const text = passages[passage]?.text ?? "";
  return notCharted
    .map(({ quote, reason, note }, index) => ({ id: `left-${index}`, quote, reason, note }))
    .filter(({ quote }) => fold(text).includes(fold(quote)))
    .map(({ id, quote, reason, note }) => ({ id: `${id}-${passage}`, quote, why: sentence(uncharted[reason], note) }));
}

const sentence = (reason: string, note = ""): string =>
  [`${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`, note].filter(Boolean).join(" ");

/** Where in its article a passage stands: those about one chart are shown together. */
const placeOf = ({ passages }: Article, id: string): number => Object.keys(passages).indexOf(id);

/** The chart that a run of passages speaks about, and those passages in the order of the text. */
function Run({ article, model, passages }: { article: Article; model: ChartModel | undefined; passages: string[] }) {
  const cited = passages.map((id) => {
    const stated = statedIn(catalog, { article: article.id, passage: id });
    return { ...stated, article, id, tied: stated.cited.map((observation) => tie(observation, model)) };
  });
  const column = (
    <div className="passages">
      {cited.map((one) => (
        <Passage key={one.id} cited={one} left={leftOutIn(article, one.id)} at={placeOf(article, one.id)}>
          <PassageOrigins
            ids={[...one.tied.map(({ observation }) => observation), ...one.statements].map(({ id }) => id)}
            article={article}
            origins={catalog.origins}
          />
        </Passage>
      ))}
    </div>
  );
  if (!model) return <div className="run">{column}</div>;
  return (
    <Pair className="pair beside run reading" tips={tipsOf(model)}>
      {column}
      <figure>
        <figcaption>
          <h3>
            <a href={links.chart(model.chart.id)}>{model.chart.title}</a>
          </h3>
          <p>{model.chart.subtitle}</p>
        </figcaption>
        <div className="stage">
          <Targets model={model} />
          <Pictures
            model={model}
            here={cited.flatMap(({ tied }) =>
              tied.flatMap(({ k, observation }) => (k && observation.number ? observation.id : [])),
            )}
            only={["medium", "narrow"]}
          />
        </div>
      </figure>
    </Pair>
  );
}

/** Which chart a passage belongs to: the first that plots a number of it. */
function chartOf(models: readonly ChartModel[], article: Article, passage: string): ChartModel | undefined {
  return models.find(({ marks }) =>
    marks.some(({ observation }) => observation.article === article.id && observation.passage === passage),
  );
}

/** Passages in the order of the text, neighbours about one chart together; a chart is drawn beside the first run that it belongs to. */
function runs(
  article: Article,
  models: readonly ChartModel[],
): { model: ChartModel | undefined; passages: string[] }[] {
  const result: { model: ChartModel | undefined; passages: string[] }[] = [];
  for (const id of Object.keys(article.passages)) {
    const model = chartOf(models, article, id);
    const home = result.find((run) => model !== undefined && run.model === model);
    const last = result.at(-1);
    if (home) home.passages.push(id);
    else if (last && last.model === model) last.passages.push(id);
    else result.push({ model, passages: [id] });
  }
  return result;
}

/** How many passages any window shows at first. */
const aboveTheFold = 4;

export default async function ArticlePage(props: Props) {
  const list = await listOf(props);
  if (list) return <ArticleList page={list} />;
  const article = await articleOf(props);
  const later = Object.keys(article.passages)[aboveTheFold];
  const models = chartsOf(catalog, article).map((chart) => chartModel(catalog, chart));
  return (
    <Main until={later ? `p-${later}` : "coverage"}>
      <header className="lede">
        <p className="kicker">
          <a href={links.articles()}>Articles</a>
        </p>
        <h1>{article.title}</h1>
        <p>
          {authorNames(article)}, {article.outlet},{" "}
          <time dateTime={article.published}>{formatDay(article.published)}</time>.{" "}
          {article.url ? (
            <>
              <a href={article.url}>Read the article</a>.{" "}
            </>
          ) : null}
          {article.urlNote}
        </p>
        <p>
          {article.about} <a href="#coverage">{coverageLine(article)}</a>
          {models.length ? (
            <>
              {" · "}
              <PresentLink />
            </>
          ) : null}
        </p>
        <WordsHere
          texts={[
            article.title,
            ...Object.values(article.passages).map(({ text }) => text),
            ...models.flatMap(textsOfChart),
          ]}
        />
      </header>
      <section aria-labelledby="passages">
        <h2 className="sr" id="passages">
          Passages, in the order of the text
        </h2>
        {runs(article, models).map(({ model, passages }) => (
          <Run key={passages[0]} article={article} model={model} passages={passages} />
        ))}
      </section>
      <CoverageList article={article} />
      <ReadingScript />
    </Main>
  );
}
