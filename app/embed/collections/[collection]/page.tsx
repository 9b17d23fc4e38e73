import type { Metadata } from "next";
import "../../../styles/caption.css";
import "../../../styles/embed.css";
import { EmbedScript } from "#components/embed-script";
import { Main } from "#components/main";
import { Preview } from "#components/preview";
import { A, beEmbedded } from "#components/way-out";
import { catalog } from "#data";
import { partLink, partsOf } from "#lib/collection-parts";
import { absolute, links } from "#lib/links";
import { site } from "#lib/site";
import {
  collectionOf,
  collectionParams,
  type CollectionProps,
} from "../../../(site)/collections/[collection]/collection";

export const dynamicParams = false;
export const generateStaticParams = collectionParams;

export async function generateMetadata(props: CollectionProps): Promise<Metadata> {
  const { id, title, introduction } = await collectionOf(props);
  return { title, description: introduction[0] ?? title, alternates: { canonical: links.collections(id) } };
}

/** A collection for an iframe: its first chart, and its parts as links that open a new tab. */
export default async function CollectionEmbedPage(props: CollectionProps) {
  beEmbedded();
  const collection = await collectionOf(props);
  const { id, title, introduction } = collection;
  const parts = partsOf(catalog, collection);
  const [chart] = parts.flatMap((part) => (part.kind === "chart" ? [part.chart] : []));
  return (
    <Main className="embed">
      <EmbedScript />
      <h1>{title}</h1>
      <p>{introduction[0]}</p>
      {chart ? <Preview chart={chart} /> : null}
      <ol className="contents">
        {parts.map(partLink).map(({ title: name, path }) => (
          <li key={path}>
            <A href={path}>{name}</A>
          </li>
        ))}
      </ol>
      <p className="by back">
        <a href={absolute(links.collections(id))} target="_blank" rel="noopener">
          {title} at {site.name}
        </a>
      </p>
    </Main>
  );
}
