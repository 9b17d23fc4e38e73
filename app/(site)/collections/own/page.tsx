import type { Metadata } from "next";
import "../../../styles/collection.css";
import "../../../styles/own-collection.css";
import "../../../styles/tool.css";
import { Main } from "#components/main";
import { OwnScript, ReadingScript } from "#components/reading-script";
import { Share } from "#components/share";
import { catalog } from "#data";
import { type CollectionPart, partLink } from "#lib/collection-parts";
import { byTheme, exercisesOf } from "#lib/exercise/exercise";
import { accessedDay } from "#lib/files/cite";
import { absolute, links } from "#lib/links";
import { site } from "#lib/site";

export const metadata: Metadata = {
  title: "A collection of your own",
  description: "Charts and exercises that you choose, in your order, kept in the address alone.",
  alternates: { canonical: links.collections("own") },
};

/** What can be chosen, each with a box that is there where scripts run; without them it is a list of links. */
function Choices({ name, parts }: { name: string; parts: readonly { id: string; part: CollectionPart }[] }) {
  return (
    <section className="section" aria-label={name}>
      <h2>{name}</h2>
      <ul className="to-choose">
        {parts.map(({ id, part }) => {
          const { title, path } = partLink(part);
          return (
            <li key={id}>
              <input className="scripted" type="checkbox" value={id} aria-labelledby={`part-${id}`} />
              <a id={`part-${id}`} href={path}>
                {title}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

export default function OwnCollectionPage() {
  const charts = catalog.charts.map((chart) => ({ id: chart.id, part: { kind: "chart", chart } as const }));
  return (
    <Main>
      <header className="lede">
        <p className="kicker">
          <a href={links.collections()}>Collections</a>
        </p>
        <h1 id="own-title">A collection of your own</h1>
        <p>
          Choose charts and exercises, in the order in which they are to stand. The collection is in the address of this
          page alone: hand it on, or keep it among your bookmarks.
        </p>
        <noscript>
          <p>Choosing needs scripts, which are off. The lists lead to everything that can be chosen.</p>
        </noscript>
      </header>
      <p className="on-paper" />
      <p className="notice" role="status" hidden />
      <ol className="chosen-parts" id="own-parts" aria-labelledby="own-title" />
      <div id="own-choices">
        <p className="own-title scripted">
          <label htmlFor="own-name">Title</label>
          <input id="own-name" type="text" maxLength={120} />
        </p>
        <Choices name="Charts" parts={charts} />
        {byTheme(exercisesOf(catalog)).map(({ name, exercises }) => (
          <Choices
            key={name}
            name={`Exercises: ${name}`}
            parts={exercises.map((exercise) => ({ id: exercise.id, part: { kind: "exercise", exercise } as const }))}
          />
        ))}
      </div>
      <section className="section scripted" aria-labelledby="share">
        <h2 id="share">Share</h2>
        <Share
          subject={`A collection, ${site.name}`}
          day={accessedDay(catalog)}
          presents={false}
          texts={[{ name: "Link", text: absolute(links.collections("own")) }]}
        />
      </section>
      <ReadingScript />
      <OwnScript />
    </Main>
  );
}
