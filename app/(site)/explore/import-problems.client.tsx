"use client";

import { formatNumber } from "#lib/format";
import type { ImportProblem } from "#lib/import/problem";
import type { Report } from "#lib/import/read";

const place = ({ line, column }: ImportProblem): string =>
  `Line ${formatNumber(line)}${column ? `, column ${column.number}${column.name ? ` (${column.name})` : ""}` : ""}`;

/** What could not be read, by line and column, with what to do. */
export function ImportProblems({ report }: { report: Report }) {
  const { problems, problemCounts } = report;
  const total = problemCounts.reduce((sum, [, count]) => sum + count, 0);
  if (!total) return null;
  return (
    <section className="bad-rows" aria-label="What could not be read" tabIndex={0}>
      <ul>
        {problems.map((problem, index) => (
          <li key={index}>
            <b>{place(problem)}</b> {problem.message} <span>{problem.remedy}</span>
          </li>
        ))}
      </ul>
      {total > problems.length ? <p>And {formatNumber(total - problems.length)} more.</p> : null}
    </section>
  );
}
