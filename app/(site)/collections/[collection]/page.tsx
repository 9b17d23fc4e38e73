import type { Metadata } from "next";
import "../../../styles/collection.css";
import { Quoted } from "#components/exercise/quoted";
import { Main } from "#components/main";
import { Preview } from "#components/preview";
import { catalog } from "#data";
import { authorNames } from "#lib/cited";
import { type CollectionPart, partLink, partsOf } from "#lib/collection-parts";
import { formatDay } from "#lib/format";
import { absolute, links } from "#lib/links";
import { collectionOf, collectionParams, type CollectionProps } from "./collection";

export const dynamicParams = false;
export const generateStaticParams = collectionParams;

export async function generateMetadata(props: CollectionProps): Promise<Metadata> {
  const { id, title, introduction } = await collectionOf(props);
  return { title, description: introduction[0] ?? title, alternates: { canonical: links.collections(id) } };
}

/** A chart as a picture that leads to its page, or the sentence of an exercise that leads to its sheet. */
function Part({ part }: { part: CollectionPart }) {
  if (part.kind === "chart") {
    const { chart } = part;
    return (
      <>
        <p className="kicker">Chart</p>
        <h2>
          <a href={links.chart(chart.id)}>{chart.title}</a>
        </h2>
        <p>{chart.subtitle}</p>
        <Preview chart={chart} />
      </>
    );
  }
  const { exercise } = part;
  return (
    <>
      <p className="kicker">Exercise</p>
      <a className="asked" href={links.exercises(exercise.id)}>
        <Quoted exercise={exercise} />
      </a>
      <p className="by">
        {authorNames(exercise.article)}, {formatDay(exercise.article.published)}
      </p>
    </>
  );
}

export default async function CollectionPage(props: CollectionProps) {
  const collection = await collectionOf(props);
  const { id, title, introduction } = collection;
  return (
    <Main>
      <header className="lede">
        <p className="kicker">
          <a href={links.collections()}>Collections</a>
        </p>
        <h1>{title}</h1>
        <p>{introduction.join(" ")}</p>
        <p>
          <a className="more" href={links.teacher(id)}>
            For teachers: aim, preparation, steps, files
          </a>{" "}
          ·{" "}
          <a className="more" href={links.sheets(id)}>
            Sheets to print
          </a>
        </p>
        <p className="on-paper">{absolute(links.collections(id))}</p>
      </header>
      <ol className="parts-in-order">
        {partsOf(catalog, collection).map((part) => (
          <li key={partLink(part).path} className={part.kind}>
            <Part part={part} />
          </li>
        ))}
      </ol>
    </Main>
  );
}
