import { CorpusError, type Problem } from "./corpus-error";
import { unknownCodes } from "./definition";
import { group } from "./group";
import type { Observation, OfficialSeries } from "./observation";
import type { Indicator, Publisher } from "./schema";

/** What the rows are held to. */
interface Known {
  publishers: ReadonlyMap<string, Publisher>;
  indicators: ReadonlyMap<string, Indicator>;
  /** The day after which nothing can have been published. */
  today: string;
}

function problem(series: OfficialSeries, code: string, path: string, wrong: string, remedy: string): Problem {
  return { code, article: "data/series.ts", path: `${series.id} › ${path}`, wrong, remedy };
}

/** A value was not published after today, nor before or after the bounds of its own evidence. */
function checkDates(series: OfficialSeries, observation: Observation, today: string): Problem[] {
  const { id, published, asOf, knownBy } = observation;
  const late = [published, asOf, knownBy].find((date) => date > today);
  if (late)
    return [
      problem(
        series,
        "date_after_today",
        id,
        `It was published on ${late}, which is after today, ${today}.`,
        "Correct the date, or leave it empty where the day was not found.",
      ),
    ];
  const early = published !== "" && knownBy !== "" && published > knownBy;
  if (!early && !(asOf && knownBy && asOf > knownBy)) return [];
  const wrong = `It was published on ${published || asOf}, after the day by which it was public, ${knownBy}.`;
  return [problem(series, "dates_cross", id, wrong, "Correct one of the two dates by their evidence.")];
}

function checkPublisher(series: OfficialSeries, { id, publisherId }: Observation, known: Known): Problem[] {
  if (known.publishers.has(publisherId) && publisherId !== several) return [];
  const wrong =
    publisherId === several
      ? "It does not say which of several publishers states it."
      : `The publisher “${publisherId}” does not exist.`;
  return [problem(series, "publisher_unknown", id, wrong, "Name a publisher of data/publishers.ts in the row.")];
}

/** The publisher of a series whose rows each name their own. */
const several = "several";

function checkDefinition(series: OfficialSeries, { indicators }: Known): Problem[] {
  const indicator = indicators.get(series.indicator);
  const unknown = indicator ? unknownCodes(series.counted, indicator.definitions) : [];
  if (!unknown.length) return [];
  const wrong = `The indicator ${series.indicator} does not know ${unknown.join(", ")}.`;
  return [
    problem(series, "definition_unknown", "definition", wrong, "Write one it knows, or add it to data/indicators.ts."),
  ];
}

function checkRevisions(series: OfficialSeries): Problem[] {
  const periods = new Map(series.observations.map(({ id, period }) => [id, period]));
  return series.observations
    .filter(({ revises, period }) => revises && periods.get(revises) !== period)
    .map(({ id, revises }) =>
      problem(
        series,
        "revision_unknown",
        id,
        `It revises “${revises}”, which is no value of its series for its period.`,
        "Name the observation that it replaces.",
      ),
    );
}

/** Of two values that one publisher has of a period since the same day, one says that it replaces the other: no day tells which is current. */
function checkCurrent(series: OfficialSeries): Problem[] {
  const dated = series.observations.filter(({ asOf }) => asOf);
  const alike = [...group(dated, ({ period, asOf, publisherId }) => [`${period} ${asOf} ${publisherId}`]).values()];
  return alike.flatMap((members) => {
    const replaced = new Set(members.map(({ revises }) => revises));
    const current = members.filter(({ id }) => !replaced.has(id));
    const [first, second] = current.length ? current : members;
    if (!first || !second) return [];
    const wrong = `It and “${first.id}” are values of one publisher for one period since one day, and neither revises the other.`;
    return [problem(series, "current_unknown", second.id, wrong, "Name in “revises” the one that is replaced.")];
  });
}

/** Reads every row of every official series once; gives all that is wrong with them, each problem once. */
export function proveRows(officials: readonly OfficialSeries[], known: Known): Problem[] {
  return officials.flatMap((series) => problemsOf(series, known));
}

function problemsOf(series: OfficialSeries, known: Known): readonly Problem[] {
  try {
    const { observations } = series;
    return [
      ...checkDefinition(series, known),
      ...observations.flatMap((one) => [
        ...checkDates(series, one, known.today),
        ...checkPublisher(series, one, known),
      ]),
      ...checkRevisions(series),
      ...checkCurrent(series),
    ];
  } catch (error) {
    if (error instanceof CorpusError) return error.problems;
    throw error;
  }
}
