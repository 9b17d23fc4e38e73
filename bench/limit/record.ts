import { catalog } from "#data";
import type { ChartModel } from "#lib/chart-model";
import { conflictsOf } from "#lib/conflicts";
import { type Comparison, verdictNames } from "#lib/crosscheck";
import { describePeriod } from "#lib/describe";
import { formatDay, formatNumber, formatValue, statusNames } from "#lib/format";
import { links } from "#lib/links";
import type { Observation } from "#lib/observation";
import { formatPeriod } from "#lib/period";
import { units } from "#lib/unit";
import { attribute, each, link, text } from "./markup";

function side(label: string, comparison: Comparison | undefined): string {
  if (!comparison) return "";
  const { value, difference, official } = comparison;
  const change = Number(difference.toFixed(2));
  const signed = change === 0 ? "no difference" : `${change > 0 ? "+" : ""}${formatNumber(change)}`;
  return (
    `<div><dt>${label}<dd><b>${formatNumber(Number(value.toFixed(2)))}</b> ${signed}` +
    `<small>${text(official.statedBy)}, ${formatPeriod(official.period)}, published ${official.vintage}</small></div>`
  );
}

function evidence(all: readonly string[]): string {
  const one = (name: string): string => {
    if (name.startsWith("http")) return link(name, new URL(name).host.replace(/^www\./, ""));
    const series = catalog.series.get(name);
    return link(series ? links.file(`series/${name}.json`) : links.article(name), text(series?.title ?? name));
  };
  return `<p class=k>Rests on ${each(all, one, "; ")}.`;
}

/** Every number and statement of a chart beside the record. */
export function crosschecks({ marks, statements }: ChartModel): string {
  const numbers = each(marks, ({ id, observation: { value, unit, periodLabel } }) => {
    const check = catalog.crosschecks.get(id);
    if (!check) return "";
    const sides = side("Record of the day", check.then) + side("Newest record", check.now);
    return (
      `<div class=card id=x-${id}><p><b>${formatValue(value, unit)}</b> ${text(periodLabel)} <i>${verdictNames[check.verdict]}</i>` +
      `${sides ? `<dl>${sides}</dl>` : ""}<p>${text(check.reason)}${evidence(check.evidence)}</div>`
    );
  });
  const said = each(statements, ({ id, says, crosscheck: check }) =>
    check
      ? `<div class=card id=x-${id}><p><b>“${text(says)}”</b> <i>${verdictNames[check.verdict]}</i><p>${text(check.reason)}${evidence(check.evidence)}</div>`
      : "",
  );
  const present = marks.length > 0 || statements.some(({ crosscheck }) => crosscheck);
  return present ? `<section><h2>Beside the record</h2><div class=cards>${numbers}${said}</div></section>` : "";
}

/** Where articles disagree about a chart's numbers. */
export function conflicts(model: ChartModel): string {
  const found = conflictsOf(model);
  if (!found.length) return "";
  const cards = each(found, ({ marks, differences }) => {
    const who = each(
      marks,
      ({ id, observation: { value, unit, statedBy, periodLabel } }) =>
        `${link(links.observation(id), formatValue(value, unit))}${text(statedBy)}, ${text(periodLabel)}`,
      " and ",
    );
    return `<div class=card><p>${who}<ul>${each(differences, (one) => `<li>${text(one)}`)}</ul></div>`;
  });
  return `<section><h2>Where articles disagree</h2>${cards}</section>`;
}

function row(observation: Observation, key?: number): string {
  const { value, unit, status, statedBy, asOf, definition, sourceUrl, kind, id } = observation;
  const href = kind === "cited" ? links.observation(id) : sourceUrl || links.file("sources.csv");
  const cells = [units[unit].name, statusNames[status], statedBy, formatDay(asOf), definition];
  const number = value === null ? "" : formatNumber(Number(value.toFixed(2)));
  return (
    `<tr${key ? ` data-k=${key}` : ""}><th scope=row>${text(describePeriod(observation))}<td class=val>${number}` +
    `${each(cells, (cell) => `<td>${text(cell)}`)}<td>${link(href, kind === "cited" ? "This number" : "Source")}`
  );
}

function table(caption: string, rows: string): string {
  const headings = ["Period", "Value", "Unit", "Status", "Stated by", "As of", "Definition", "Link"];
  return (
    `<p class="k swipe">The table is wider than the screen; it moves sideways.<div class=over role=region tabindex=0 aria-label=${attribute(caption)}>` +
    `<table><caption>${text(caption)}</caption><tr>${each(headings, (heading) => `<th${heading === "Value" ? " class=val" : ""}>${heading}`)}${rows}</table></div>`
  );
}

/** Every value a chart shows, as rows. */
export function values({ chart, marks, lines }: ChartModel): string {
  const official = lines.flatMap(({ points }) => points.map(({ observation }) => observation));
  const cited = marks.length
    ? table(
        `${chart.title}, as cited. ${chart.subtitle}.`,
        each(marks, ({ observation, k }) => row(observation, k)),
      )
    : "";
  const count = official.length;
  const record = count
    ? table(
        `${chart.title}: the official record, ${count} values`,
        each(official, (one) => row(one)),
      )
    : "";
  const folded =
    count > 24 ? `<details><summary>The official record, ${count} values</summary>${record}</details>` : record;
  return `<section><h2>Every value</h2>${cited}${folded}</section>`;
}
