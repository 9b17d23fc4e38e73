import "server-only";
import { catalog } from "#data";
import { type Exercise, exerciseName, valuesOf } from "#lib/exercise/exercise";
import type { ValueRow } from "#lib/exercise/values";
import { formatDay } from "#lib/format";

type Column = Exclude<keyof ValueRow, "id">;
const headings: Record<Column, string> = {
  value: "Value",
  period: "Period",
  counts: "What it counts",
  publisher: "Publisher",
  published: "Published",
};

/** The official values that were public on the article's day, for pupils to judge by: in order, without a verdict. */
export function ValueTable({ exercise }: { exercise: Exercise }) {
  const day = formatDay(exercise.article.published);
  const rows = valuesOf(catalog, exercise);
  if (!rows.length) return <p>No official value that the sentence asks for is held here as public on {day}.</p>;
  const [only, ...others] = new Set(rows.map(({ counts }) => counts));
  const columns = (Object.keys(headings) as Column[]).filter((column) => column !== "counts" || others.length > 0);
  return (
    <section className="scroller" tabIndex={0} aria-label={`Official values for ${exerciseName(exercise)}`}>
      <table>
        <caption>
          Official values held here that were public on {day}
          {others.length ? "" : `: ${only ?? ""}`}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col" key={column} className={column === "value" ? column : undefined}>
                {headings[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.id} ${row.period}`}>
              {columns.map((column) => (
                <td key={column} className={column === "value" ? column : undefined}>
                  {row[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The same, folded; on paper it is a page of its own where it is open. */
export function Values({ exercise }: { exercise: Exercise }) {
  return (
    <details className="apart">
      <summary>Official values public on the article’s day: {valuesOf(catalog, exercise).length}</summary>
      <ValueTable exercise={exercise} />
    </details>
  );
}
