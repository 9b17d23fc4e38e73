import type { Metadata } from "next";
import "../../../../styles/collection.css";
import { Main } from "#components/main";
import { ReadingScript } from "#components/reading-script";
import { Share } from "#components/share";
import { catalog } from "#data";
import { partLink, partsOf } from "#lib/collection-parts";
import { collectionEmbedCode, embedScript } from "#lib/embed";
import { accessedDay } from "#lib/files/cite";
import { site } from "#lib/site";
import { absolute, links } from "#lib/links";
import { collectionOf, collectionParams, type CollectionProps } from "../collection";

export const dynamicParams = false;
export const generateStaticParams = collectionParams;

export async function generateMetadata(props: CollectionProps): Promise<Metadata> {
  const { id, title, teacher } = await collectionOf(props);
  return { title: `${title}, for teachers`, description: teacher.aim, alternates: { canonical: links.teacher(id) } };
}

export default async function TeacherPage(props: CollectionProps) {
  const collection = await collectionOf(props);
  const { id, title, teacher } = collection;
  return (
    <Main>
      <header className="lede">
        <p className="kicker">
          <a href={links.collections()}>Collections</a> · <a href={links.collections(id)}>{title}</a>
        </p>
        <h1>{title}: for teachers</h1>
        <p>{teacher.aim}</p>
        <p className="on-paper">{absolute(links.teacher(id))}</p>
      </header>
      <section className="section" aria-labelledby="before">
        <h2 id="before">Before the lesson</h2>
        <ul className="bulleted">
          {teacher.preparation.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </section>
      <section className="section" aria-labelledby="steps">
        <h2 id="steps">Steps, {teacher.minutes} minutes</h2>
        <ol className="lesson">
          {teacher.steps.map(({ minutes, does }) => (
            <li key={does}>
              <b>{minutes} minutes</b>
              <span>{does}</span>
            </li>
          ))}
        </ol>
      </section>
      <section className="section" aria-labelledby="parts">
        <h2 id="parts">Charts and exercises</h2>
        <p>
          <a href={links.sheets(id)}>All sheets, with the official values to judge by and the keys</a>, print at once;
          on the page of an exercise, its own.
        </p>
        <ol className="bulleted">
          {partsOf(catalog, collection)
            .map(partLink)
            .map(({ title: name, path }) => (
              <li key={path}>
                <a href={path}>{name}</a>
              </li>
            ))}
        </ol>
      </section>
      <section className="section" aria-labelledby="files">
        <h2 id="files">Files</h2>
        <ul className="bulleted">
          <li>
            <a href={links.collectionFile(`${id}.zip`)} download>
              {id}.zip
            </a>
            : the charts’ data as CSV, with a readme
          </li>
          <li>
            <a href={links.collectionFile(`${id}.imscc`)} download>
              {id}.imscc
            </a>
            : links to every part, as a Common Cartridge that learning platforms such as Moodle and Canvas import
          </li>
        </ul>
      </section>
      <section className="section" aria-labelledby="share">
        <h2 id="share">Share</h2>
        <Share
          subject={`${title}, ${site.name}`}
          id={`collection-${id}`}
          presents={false}
          day={accessedDay(catalog)}
          texts={[
            { name: "Link for the class", text: absolute(links.collections(id)) },
            { name: "Embed code", text: collectionEmbedCode(catalog, collection) },
            { name: "For frames as tall as what is in them, once a page", text: embedScript },
          ]}
        />
      </section>
      <ReadingScript />
    </Main>
  );
}
