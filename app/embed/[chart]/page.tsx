import type { Metadata } from "next";
import { notFound } from "next/navigation";
import "../../styles/caption.css";
import "../../styles/embed.css";
import { ChartFigure } from "#components/chart-figure";
import { EmbedScript } from "#components/embed-script";
import { Headline } from "#components/headline";
import { Pair } from "#components/pair";
import { Passage, passagesOf } from "#components/passages";
import { ReadingScript } from "#components/reading-script";
import { Main } from "#components/main";
import { beEmbedded } from "#components/way-out";
import { tipsOf } from "#components/tips";
import { catalog } from "#data";
import { headlineOf, indexOf } from "#lib/catalog-index";
import { chartModel } from "#lib/chart-model";
import { embeddedPassages } from "#lib/embed";
import { absolute, links } from "#lib/links";
import { site } from "#lib/site";

interface Props {
  params: Promise<{ chart: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return catalog.charts.map(({ id }) => ({ chart: id }));
}

async function modelOf({ params }: Props) {
  const { chart: id } = await params;
  return chartModel(catalog, indexOf(catalog).chart.get(id) ?? notFound());
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { chart } = await modelOf(props);
  return {
    title: chart.title,
    description: `${chart.title}: ${chart.subtitle}.`,
    alternates: { canonical: links.chart(chart.id) },
  };
}

/** A chart and the sentences it stands on, for an iframe; all else is folded. No head, no foot, one link back. */
export default async function EmbedPage(props: Props) {
  beEmbedded();
  const model = await modelOf(props);
  const { chart } = model;
  return (
    <Main className="embed">
      <EmbedScript />
      <Pair tips={tipsOf(model)} addressed>
        <ChartFigure
          model={model}
          folded
          heading={
            <>
              <h1>{chart.title}</h1>
              <Headline observations={headlineOf(catalog, chart)} />
              <p>{chart.subtitle}</p>
            </>
          }
        />
        <section className="passages" aria-label="Passages">
          {embeddedPassages(passagesOf(catalog, model)).map((cited) => (
            <Passage key={`${cited.article.id}-${cited.id}`} cited={cited} level={2} folded />
          ))}
        </section>
      </Pair>
      <p className="by back">
        <a href={absolute(links.chart(chart.id))} target="_blank" rel="noopener">
          {chart.title} at {site.name}
        </a>
      </p>
      <ReadingScript />
    </Main>
  );
}
