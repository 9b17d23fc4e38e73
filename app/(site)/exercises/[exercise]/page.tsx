import type { Metadata } from "next";
import { notFound } from "next/navigation";
import "../../../styles/onward.css";
import "../../../styles/exercise.css";
import "../../../styles/exercise-paper.css";
import { Key } from "#components/exercise/key";
import { Sheet } from "#components/exercise/sheet";
import { Values } from "#components/exercise/values";
import { Main } from "#components/main";
import { ExerciseScript } from "#components/reading-script";
import { catalog } from "#data";
import { type Exercise, exerciseName, exerciseOf, exercisesOf, themes } from "#lib/exercise/exercise";
import { links } from "#lib/links";

interface Props {
  params: Promise<{ exercise: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return exercisesOf(catalog).map(({ id }) => ({ exercise: id }));
}

const asked = async ({ params }: Props): Promise<Exercise> =>
  exerciseOf(catalog, (await params).exercise) ?? notFound();

export async function generateMetadata(props: Props): Promise<Metadata> {
  const exercise = await asked(props);
  return {
    title: `Check the sentence: ${exerciseName(exercise)}, ${exercise.article.short}`,
    description: `A sentence of ${exercise.article.short} to check against the official record: “${exercise.quote}”`,
    alternates: { canonical: links.exercises(exercise.id) },
  };
}

function Step({ to, rel, word }: { to: Exercise | undefined; rel: "prev" | "next"; word: string }) {
  if (!to) return null;
  return (
    <a className={rel} rel={rel} href={links.exercises(to.id)}>
      <span className="kicker">
        {word}: {to.indicator.short}
      </span>
      <span>{exerciseName(to)}</span>
    </a>
  );
}

export default async function ExercisePage(props: Props) {
  const exercise = await asked(props);
  const all = exercisesOf(catalog);
  const at = all.indexOf(exercise);
  return (
    <Main>
      <header className="lede">
        <p className="kicker">
          <a href={links.exercises()}>Exercises</a> · {themes[exercise.indicator.topic]} · {at + 1} of {all.length}
        </p>
        <h1>Check the sentence</h1>
      </header>
      <Sheet
        exercise={exercise}
        hint="The sheet prints on one page; the list of values and the key on one more each where they are open."
      />
      <Values exercise={exercise} />
      <p className="tally" role="status" />
      <Key exercise={exercise} />
      <nav className="neighbours" aria-label="Exercises">
        <div className="steps">
          <Step to={all[at - 1]} rel="prev" word="Previous" />
          <Step to={all[at + 1]} rel="next" word="Next" />
        </div>
      </nav>
      <ExerciseScript />
    </Main>
  );
}
