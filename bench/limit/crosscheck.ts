import { catalog } from "#data";
import type { ChartModel } from "#lib/chart-model";
import { type Crosscheck, type Side, verdictNames } from "#lib/crosscheck/crosscheck";
import { listCompared } from "#lib/crosscheck/listing";
import { verdictSentence } from "#lib/crosscheck/sentence";
import type { StatementCheck } from "#lib/crosscheck/statement";
import { statementSides } from "#lib/crosscheck/statement-words";
import { formatDay, formatValue } from "#lib/format";
import { links } from "#lib/links";
import type { CitedObservation } from "#lib/observation";
import { each, link, text } from "./markup";

const sideName = (day: string | undefined): string => (day ? `Then, ${formatDay(day)}` : "Now");

/** Both sides of a number, reading by reading; where nothing has changed since, once. */
function numberSides(observation: CitedObservation, { then, now }: Crosscheck): string {
  const held = catalog.comparable(observation.indicator, observation.geo);
  const said = ({ day, judgements }: Side) =>
    judgements.map((judgement) => {
      const words = `<b>${verdictNames[judgement.verdict]}</b><small>${text(verdictSentence(observation, judgement, { day, held }))}</small>`;
      return { reading: judgement.reading.says ? `; read as ${text(judgement.reading.says)}` : "", words };
    });
  const [before, after] = [said(then), said(now)];
  const repeated = (list: typeof before, one: (typeof before)[number]): boolean =>
    list.some(({ reading, words }) => reading === one.reading && words === one.words);
  const side = (name: string, { reading, words }: (typeof before)[number]): string =>
    `<div><dt>${name}${reading}<dd>${words}</div>`;
  const changed = after.filter((one) => !repeated(before, one));
  return (
    each(before, (one) => side(`${sideName(then.day)}${repeated(after, one) ? ", and now" : ""}`, one)) +
    each(changed, (one) => side(sideName(now.day), one))
  );
}

/** Leads to all that a number is compared with, on its own page. */
function compared({ id }: CitedObservation, check: Crosscheck): string {
  const count = listCompared(check).reduce((sum, { listed }) => sum + listed.length, 0);
  if (!count) return "";
  const words = count === 1 ? "The value compared" : `All ${count} values compared`;
  return `<p>${link(`${links.observation(id)}#compared-values`, words)}`;
}

/** Both sides of a statement with what each publisher answers; where nothing has changed since, once. */
function testedSides(check: StatementCheck): string {
  return each(
    statementSides(check, (indicator) => catalog.indicators.get(indicator)?.name ?? indicator),
    ({ side, verdict, results }) =>
      `<div><dt>${side}<dd><b>${verdict}</b>${each(
        results,
        ({ question, answers }) =>
          `<small>${text(question)}</small>${each(answers, (one) => `<small>${text(one)}</small>`)}`,
      )}</div>`,
  );
}

/** Every number and statement of a chart beside the record of its day and the newest. */
export function crosschecks({ marks, statements }: ChartModel): string {
  if (!marks.length && !statements.length) return "";
  const numbers = each(marks, ({ id, observation }) => {
    const check = catalog.crosschecks.get(id);
    if (!check) return "";
    const { value, unit, periodLabel } = observation;
    return (
      `<div class=card id=x-${id}><p><b>${formatValue(value, unit)}</b> ${text(periodLabel)}` +
      `<dl>${numberSides(observation, check)}</dl>${compared(observation, check)}</div>`
    );
  });
  const said = each(statements, ({ id, quote }) => {
    const check = catalog.statementChecks.get(id);
    if (!check) return "";
    const untested = each(check.untested, ({ words, why }) => `<p>“${text(words)}”: ${text(why)}`);
    return `<div class=card id=x-${id}><p><b>“${text(quote)}”</b><dl>${testedSides(check)}</dl>${untested}</div>`;
  });
  return (
    `<section><h2>Compared with official data</h2><p>Verdicts follow from a rule: every official value that was public on the day of the ` +
    `article, and every one that is held now.<div class=cards>${numbers}${said}</div></section>`
  );
}
