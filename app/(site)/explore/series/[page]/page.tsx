import type { Metadata } from "next";
import { notFound } from "next/navigation";
import "../../../../styles/index.css";
import { Pager } from "#components/pager";
import { Main } from "#components/main";
import { byIndicator, type Choice, vintageName } from "#lib/explore";
import { links } from "#lib/links";
import { furtherPages, type ListPage, pageNumber, pageOf, pageTitle, perPage } from "#lib/paging";
import { formatView } from "#lib/view";
import { choices } from "../../choices";

interface Props {
  params: Promise<{ page: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return ["1", ...furtherPages(choices.length, perPage.series)].map((page) => ({ page }));
}

async function listOf({ params }: Props): Promise<ListPage<Choice>> {
  return pageOf(choices, perPage.series, pageNumber((await params).page) ?? 0) ?? notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const page = await listOf(props);
  return {
    title: pageTitle("Every series", page),
    description: "Every series, cited and official, with its definition, its publisher, its vintage and its file.",
    alternates: { canonical: links.seriesList(page.number) },
  };
}

/** A series with what it counts and where it can be had. */
function Line({ choice: { id, title, definition, publisher, vintage, chart } }: { choice: Choice }) {
  return (
    <li>
      <h3>
        <a href={links.explore(formatView({ series: [id] }))}>{title}</a>
      </h3>
      <p>
        {definition}. {publisher}, vintage {vintageName(vintage)}.
      </p>
      <p className="ways">
        <a href={links.file(`series/${id}.json`)} aria-label={`JSON of ${title}`}>
          JSON
        </a>
        {chart ? (
          <a href={links.chart(chart)} aria-label={`Chart with ${title}`}>
            Chart
          </a>
        ) : null}
      </p>
    </li>
  );
}

export default async function SeriesListPage(props: Props) {
  const page = await listOf(props);
  return (
    <Main>
      <header className="lede">
        <p className="kicker">
          <a href={links.explore()}>Explore</a>
        </p>
        <h1>{pageTitle("Every series", page)}</h1>
        <p>{choices.length} series by indicator, cited ones first. The explorer draws them together.</p>
      </header>
      {byIndicator(page.members).map(({ id, name, choices: members }) => (
        <section className="section" key={id} aria-labelledby={`i-${id}`}>
          <h2 id={`i-${id}`}>{name}</h2>
          <ul className="index close">
            {members.map((choice) => (
              <Line key={choice.id} choice={choice} />
            ))}
          </ul>
        </section>
      ))}
      <Pager page={page} name="series" href={links.seriesList} />
    </Main>
  );
}
