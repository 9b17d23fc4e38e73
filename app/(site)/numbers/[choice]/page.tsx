import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Main } from "#components/main";
import { Choices } from "#components/standings/choices";
import { Rule } from "#components/standings/rule";
import { Standings } from "#components/standings/standings";
import { catalog } from "#data";
import { links } from "#lib/links";
import { byDistanceId, type Choice, choicesOf } from "#lib/standing-choices";
import { byDistance, standingsOf } from "#lib/standings";

interface Props {
  params: Promise<{ choice: string }>;
}

export const dynamicParams = false;

function choices(): Choice[] {
  const ranked = { id: byDistanceId, name: "By how far off", standings: byDistance(standingsOf(catalog)) };
  return [ranked, ...Object.values(choicesOf(catalog)).flat()];
}

export function generateStaticParams() {
  return choices().map(({ id }) => ({ choice: id }));
}

async function choiceOf({ params }: Props): Promise<Choice> {
  const { choice } = await params;
  return choices().find(({ id }) => id === choice) ?? notFound();
}

const countWords = ({ length }: readonly unknown[]): string => (length === 1 ? "1 number" : `${length} numbers`);

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { id, name, standings } = await choiceOf(props);
  return {
    title: `Numbers: ${name}`,
    description: `${countWords(standings)} that articles state about Iran’s economy, beside the official record then and now: ${name}.`,
    alternates: { canonical: links.numbers(id) },
  };
}

export default async function NumbersPage(props: Props) {
  const { id, name, standings } = await choiceOf(props);
  return (
    <Main>
      <header className="lede">
        <p className="kicker">
          <a href={links.home()}>All numbers</a>
        </p>
        <h1>{name}</h1>
        <p>{countWords(standings)}</p>
      </header>
      <Choices chosen={id} />
      {standings.length ? <Standings standings={standings} ranked={id === byDistanceId} /> : null}
      <Rule standings={standings} />
    </Main>
  );
}
