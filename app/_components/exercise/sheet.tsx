import "server-only";
import { EmptyChart } from "#components/charts/empty-chart";
import { catalog } from "#data";
import { chartModel } from "#lib/chart-model";
import { authorNames } from "#lib/cited";
import { chartOfExercise, type Exercise } from "#lib/exercise/exercise";
import { formatDay } from "#lib/format";
import { absolute, links } from "#lib/links";
import { convert } from "#lib/unit";
import { Fields } from "./fields";
import { Quoted } from "./quoted";

/** The words of the article with the number marked, who wrote them and when; nothing that the record says. */
function Sentence({ exercise }: { exercise: Exercise }) {
  const { article } = exercise;
  return (
    <>
      <blockquote className="quotation">
        <Quoted exercise={exercise} />
      </blockquote>
      <p className="by">
        {authorNames(article)}, {article.title}, {article.outlet},{" "}
        <time dateTime={article.published}>{formatDay(article.published)}</time>
      </p>
    </>
  );
}

/** The axes of the indicator's chart, empty, under what is to be drawn in them. */
function Axes({ exercise }: { exercise: Exercise }) {
  const chart = chartOfExercise(catalog, exercise);
  if (!chart) return null;
  const model = chartModel(catalog, chart);
  const asked =
    exercise.kind === "number"
      ? {
          number: exercise.number,
          value: convert(exercise.observation.value, exercise.observation.unit, chart.unit),
        }
      : undefined;
  return (
    <figure>
      <figcaption>
        {exercise.indicator.name}. Write the unit at the axis{asked ? ", mark the period on the line" : ""}
        {model.lines.length ? " and draw what you expect of the official series" : ""}.
      </figcaption>
      <div className="stage">
        <EmptyChart model={model} asked={asked} />
      </div>
    </figure>
  );
}

/** A sentence to check, as it is handed out: its words, empty axes, questions. It prints on one page; `hint` stands on the screen alone. */
export function Sheet({ exercise, hint = "" }: { exercise: Exercise; hint?: string }) {
  return (
    <>
      <div className="exercise">
        <p className="on-sheet names">
          <span>Name</span> <span>Date</span>
        </p>
        <div className="given">
          <Sentence exercise={exercise} />
          <Axes exercise={exercise} />
        </div>
        <Fields exercise={exercise} />
      </div>
      <p className="to-scan">
        <img src={links.qr(`exercise-${exercise.id}`)} alt="" width="96" height="96" />
        <span>
          <span className="off-sheet">{hint} </span>
          {absolute(links.exercises(exercise.id))}
        </span>
      </p>
    </>
  );
}
