import { catalog } from "#data";
import { indexOf } from "#lib/catalog-index";
import { numberBadge } from "#lib/crosscheck/badge";
import { statementBadge } from "#lib/crosscheck/statement-words";
import { formatValue } from "#lib/format";
import { links } from "#lib/links";
import { type Cited, notesOf } from "../../app/_components/passages";
import { each, link, text } from "./markup";
import { attribution, quotation } from "./parts";

function badges({ tied, statements }: Cited, beside: (id: string) => string): string {
  const numbers = tied.flatMap(({ k, observation }) => {
    const { id, value, unit } = observation;
    const check = catalog.crosschecks.get(id);
    const href = k ? beside(id) : links.observation(id);
    return check ? `<li><b>${formatValue(value, unit)}</b> ${link(href, numberBadge(observation, check))}` : [];
  });
  const said = statements.flatMap(({ id, quote, indicator }) => {
    const check = catalog.statementChecks.get(id);
    const [chart] = indexOf(catalog).charts.get(indicator) ?? [];
    const href = chart ? `${links.chart(chart.id)}#x-${id}` : `#x-${id}`;
    return check ? `<li>“${text(quote)}” ${link(href, statementBadge(check))}` : [];
  });
  const all = [...numbers, ...said];
  return all.length ? `<ul class=badges>${all.join("")}</ul>` : "";
}

/** A passage with its heading, author, verdicts and notes, as the page of the same content has it. */
export function passage(
  cited: Cited,
  level: 2 | 3,
  first: number,
  beside = (id: string) => links.observation(id),
): string {
  const { article, id, tied, statements, events = [] } = cited;
  const found = article.passages[id];
  if (!found) return "";
  const heading =
    found.heading === null
      ? `<h${level} class=sr>From ${text(article.title)}`
      : `<h${level} class=k>${text(found.heading)}`;
  const happened = each(
    events,
    ({ label, periodLabel, periodReason, note }) =>
      `<p class=note><b>${text(periodLabel)}</b>: ${text(label)}. ${text([note, periodReason].filter(Boolean).join(" "))}`,
  );
  const notes = each(
    notesOf(cited),
    ({ about, note }) => `<p class=note>${about ? `<b>${text(about)}</b>: ` : ""}${text(note)}`,
  );
  return (
    `<article id=p-${id}>${heading}</h${level}>${quotation(cited, first)}` +
    attribution(article, tied[0]?.observation.quote ?? statements[0]?.quote ?? found.text) +
    `${badges(cited, beside)}${happened}${notes}</article>`
  );
}
