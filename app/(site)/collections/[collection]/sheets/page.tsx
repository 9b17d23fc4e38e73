import type { Metadata } from "next";
import "../../../../styles/exercise.css";
import "../../../../styles/exercise-paper.css";
import { KeyContent } from "#components/exercise/key";
import { Sheet } from "#components/exercise/sheet";
import { ValueTable } from "#components/exercise/values";
import { Main } from "#components/main";
import { catalog } from "#data";
import { partsOf } from "#lib/collection-parts";
import { links } from "#lib/links";
import { collectionOf, collectionParams, type CollectionProps } from "../collection";

export const dynamicParams = false;
export const generateStaticParams = collectionParams;

export async function generateMetadata(props: CollectionProps): Promise<Metadata> {
  const { id, title } = await collectionOf(props);
  return {
    title: `${title}, sheets to print`,
    description: `The exercises of “${title}” to print at once: sheets, official values, and keys where they are open.`,
    alternates: { canonical: links.sheets(id) },
  };
}

/** Every exercise of a collection, to print at once: a page for each sheet and each list of values, and for each key where they are open. */
export default async function SheetsPage(props: CollectionProps) {
  const collection = await collectionOf(props);
  const { id, title } = collection;
  const exercises = partsOf(catalog, collection).flatMap((part) => (part.kind === "exercise" ? [part.exercise] : []));
  return (
    <Main className="page sheets">
      <header className="lede">
        <p className="kicker">
          <a href={links.collections()}>Collections</a> · <a href={links.collections(id)}>{title}</a>
        </p>
        <h1>{title}: sheets to print</h1>
        <p>
          Print this page: each sheet and each list of official values is a page. The keys at the end print where they
          are open.
        </p>
      </header>
      {exercises.map((exercise, at) => (
        <section key={exercise.id} className="section" aria-labelledby={`sheet-${exercise.id}`}>
          <div className="sheet">
            <h2 id={`sheet-${exercise.id}`}>Check the sentence: {at + 1}</h2>
            <Sheet exercise={exercise} />
          </div>
          <div className="sheet">
            <h3>Values for sentence {at + 1}</h3>
            <ValueTable exercise={exercise} />
          </div>
        </section>
      ))}
      <details className="answers">
        <summary>Show the keys</summary>
        {exercises.map((exercise, at) => (
          <div key={exercise.id} className="sheet">
            <KeyContent exercise={exercise} number={at + 1} />
          </div>
        ))}
      </details>
    </Main>
  );
}
