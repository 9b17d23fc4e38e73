import type { Metadata } from "next";
import "../../styles/index.css";
import { Thumbnail } from "#components/drawing";
import { Main } from "#components/main";
import { catalog } from "#data";
import { chartModel } from "#lib/chart-model";
import { partsOf } from "#lib/collection-parts";
import { links } from "#lib/links";

export const metadata: Metadata = {
  title: "Collections",
  description:
    "Charts and exercises in an order, for reading and for teaching: each with a lesson, its data and its links.",
  alternates: { canonical: links.collections() },
};

const count = (number: number, one: string, several: string): string => `${number} ${number === 1 ? one : several}`;

/** A collection by its first chart, with what it holds and how long its lesson takes. */
function Entry({ collection }: { collection: (typeof catalog.collections)[number] }) {
  const { id, title, introduction, teacher } = collection;
  const parts = partsOf(catalog, collection);
  const charts = parts.flatMap((part) => (part.kind === "chart" ? [part.chart] : []));
  return (
    <li>
      <h2>
        <a href={links.collections(id)}>{title}</a>
      </h2>
      <p>{introduction[0]}</p>
      <p>
        {count(charts.length, "chart", "charts")}, {count(parts.length - charts.length, "exercise", "exercises")}, a
        lesson of {teacher.minutes} minutes
      </p>
      {charts.slice(0, 1).map((chart) => (
        <a key={chart.id} className="thumb" href={links.collections(id)} tabIndex={-1} aria-hidden="true">
          <Thumbnail model={chartModel(catalog, chart)} />
        </a>
      ))}
    </li>
  );
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
          <Entry key={collection.id} collection={collection} />
        ))}
      </ul>
      <section className="section">
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
      </section>
    </Main>
  );
}
