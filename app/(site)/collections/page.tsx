import type { Metadata } from "next";
import "../../styles/index.css";
import { Main } from "#components/main";
import { catalog } from "#data";
import { partsOf } from "#lib/collection-parts";
import { links } from "#lib/links";

export const metadata: Metadata = {
  title: "Collections",
  description:
    "Charts and exercises in an order, for reading and for teaching: each with a lesson, its data and its links.",
  alternates: { canonical: links.collections() },
};

/** How many charts and exercises there are, in words. */
function counted(collection: (typeof catalog.collections)[number]): string {
  const parts = partsOf(catalog, collection);
  const charts = parts.filter(({ kind }) => kind === "chart").length;
  const exercises = parts.length - charts;
  return `${charts} ${charts === 1 ? "chart" : "charts"}, ${exercises} ${exercises === 1 ? "exercise" : "exercises"}, a lesson of ${collection.teacher.minutes} minutes`;
}

export default function CollectionsPage() {
  return (
    <Main>
      <header className="lede">
        <h1>Collections</h1>
        <p>
          Charts and exercises in an order, for reading and for teaching. Each collection has a page for teachers, its
          data in one file, and its links as a file for learning platforms.
        </p>
      </header>
      <ul className="index">
        {catalog.collections.map((collection) => (
          <li key={collection.id}>
            <h2>
              <a href={links.collections(collection.id)}>{collection.title}</a>
            </h2>
            <p>{collection.introduction[0]}</p>
            <p>{counted(collection)}</p>
          </li>
        ))}
      </ul>
      <p>
        <a className="more" href={links.collections("own")}>
          A collection of your own
        </a>
      </p>
      <p>
        <a className="more" href={links.exercises()}>
          All exercises
        </a>
      </p>
    </Main>
  );
}
