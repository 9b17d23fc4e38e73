import type { ChartModel } from "#lib/chart-model";
import { conflictsOf } from "#lib/conflicts";
import { citedWords, countedWords, describePeriod, publicationWords, statusWords, tableValue } from "#lib/describe";
import { formatValue } from "#lib/format";
import { links } from "#lib/links";
import type { Observation } from "#lib/observation";
import { attributionWords } from "#lib/publication";
import { units } from "#lib/unit";
import { attribute, each, link, text } from "./markup";

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
  const { unit, sourceUrl, seriesId, kind, id } = observation;
  const cited = kind !== "official";
  const href = cited ? links.observation(id) : sourceUrl || links.file(`series/${seriesId}.json`);
  const by = attributionWords(observation);
  const cells = [
    units[unit].name,
    statusWords(observation),
    by,
    publicationWords(observation),
    countedWords(observation),
  ];
  return (
    `<tr${key ? ` data-k=${key}` : cited ? "" : ` id=r-${id}`}><th scope=row>${text(describePeriod(observation))}<td class=val>${tableValue(observation)}` +
    `${each(cells, (cell) => `<td>${text(cell)}`)}<td>${link(href, cited ? "This number" : "Source")}`
  );
}

function table(caption: string, rows: string): string {
  const headings = ["Period", "Value", "Unit", "Status", "Stated by", "Published", "Definition", "Link"];
  return (
    `<p class="k swipe">The table is wider than the screen; it moves sideways.<div class=over role=region tabindex=0 aria-label=${attribute(caption)}>` +
    `<table><caption>${text(caption)}</caption><tr>${each(headings, (heading) => `<th${heading === "Value" ? " class=val" : ""}>${heading}`)}${rows}</table></div>`
  );
}

/** Every value a chart shows, as rows. */
export function values({ chart, marks, lines, later }: ChartModel): string {
  const official = [...lines.flatMap(({ points }) => points.map(({ observation }) => observation)), ...later];
  const cited = marks.length
    ? table(
        `${chart.title}, ${citedWords(marks.map(({ observation }) => observation))}. ${chart.subtitle}.`,
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
