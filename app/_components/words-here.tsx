import "server-only";
import { catalog } from "#data";
import type { ChartModel } from "#lib/chart-model";
import { verdictNames } from "#lib/crosscheck/crosscheck";
import { statusNames } from "#lib/format";
import { termsIn } from "#lib/glossary";
import type { CitedObservation } from "#lib/observation";
import { units } from "#lib/unit";
import { Term } from "./term";

/** The words that stand in some texts of a page and may need a sentence, each opening its own; nothing where there are none. */
export function WordsHere({ texts }: { texts: readonly string[] }) {
  const terms = termsIn(catalog.glossary, texts);
  if (!terms.length) return null;
  return (
    <div className="words-here">
      <p>Words used here</p>
      <ul>
        {terms.map(({ id }) => (
          <li key={id}>
            <Term id={id} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What a reader meets beside a cited number: its status, unit, period, definition and verdicts. */
export function textsOfNumber(observation: CitedObservation): string[] {
  const { status, unit, periodLabel, periodBasis, definition, kind, id } = observation;
  const check = catalog.crosschecks.get(id);
  const judgements = [check?.then, check?.now].flatMap((side) => side?.judgements ?? []);
  return [
    kind === "derived" ? "derived" : statusNames[status],
    units[unit].short,
    periodBasis === "inferred" ? `${periodLabel}, inferred` : periodLabel,
    definition,
    ...judgements.map(({ verdict }) => verdictNames[verdict]),
  ];
}

/** What a reader meets on a chart: the names and definitions of its series, its subtitle and notes, and its cited numbers. */
export function textsOfChart({ chart, lines, marks }: ChartModel): string[] {
  return [
    chart.subtitle,
    ...chart.notes,
    ...lines.flatMap(({ label, series }) => [label, series.definition]),
    ...marks.flatMap(({ observation }) => textsOfNumber(observation)),
  ];
}
