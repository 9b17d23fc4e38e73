import type { Metadata } from "next";
import "../../styles/exercises.css";
import { Quoted } from "#components/exercise/quoted";
import { Main } from "#components/main";
import { catalog } from "#data";
import { authorNames } from "#lib/cited";
import { byTheme, exercisesOf } from "#lib/exercise/exercise";
import { formatDay } from "#lib/format";
import { links } from "#lib/links";

export const metadata: Metadata = {
  title: "Exercises: check the sentence",
  description:
    "Sentences of articles to check, one after another: which unit, definition and period does each state, and which verdict does the official record give?",
  alternates: { canonical: links.exercises() },
};

export default function ExercisesPage() {
  const exercises = exercisesOf(catalog);
  return (
    <Main>
      <header className="lede">
        <h1>Check the sentence</h1>
        <p>
          Each exercise is a sentence of an article with an empty chart. Say what the sentence states and what it leaves
          open, then which verdict the official record gives, and why. The key follows by rule from the official values,
          as they were on the article’s day and as they are now. Each sheet prints on one page; answers are kept
          nowhere.
        </p>
        {exercises[0] ? (
          <p>
            <a className="more" href={links.exercises(exercises[0].id)}>
              Begin with the first of {exercises.length}
            </a>{" "}
            · <a href={links.collections()}>Collections with a lesson</a>
          </p>
        ) : null}
      </header>
      {byTheme(exercises).map((theme) => (
        <section className="section" key={theme.name} aria-labelledby={theme.name.toLowerCase()}>
          <h2 id={theme.name.toLowerCase()}>{theme.name}</h2>
          <ol className="sentences">
            {theme.exercises.map((exercise) => (
              <li key={exercise.id}>
                <a href={links.exercises(exercise.id)}>
                  <Quoted exercise={exercise} />
                </a>
                <p className="by">
                  {authorNames(exercise.article)}, {formatDay(exercise.article.published)}
                </p>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </Main>
  );
}
