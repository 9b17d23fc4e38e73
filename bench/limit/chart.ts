import { catalog } from "#data";
import { type ChartModel, chartModel, chartObservations, toNewest } from "#lib/chart-model";
import { describeChart } from "#lib/describe";
import { absolute, links } from "#lib/links";
import { citeChart, embedCode } from "#lib/reference";
import { site } from "#lib/site";
import { formatView } from "#lib/view";
import { passagesOf } from "../../app/_components/passages";
import { attribute, each, link, text } from "./markup";
import { addTips, headline, page, type Tips } from "./parts";
import { passage } from "./passage";
import { pictures, stillPictures } from "./picture";
import { crosschecks } from "./crosscheck";
import { conflicts, values } from "./record";

const shapes = {
  A: ["<circle class=c cx=8 cy=8 r=5.5 />", "stated as actual"],
  E: ['<circle class="c hollow" cx=8 cy=8 r=5.5 />', "estimate"],
  F: ['<path class="c hollow" d="M8 1L15 8L8 15L1 8Z"/>', "forecast"],
} as const;

function key({ chart, marks, lines }: ChartModel): string {
  if (chart.kind === "amounts" || !marks.length) return "";
  const used = (["A", "E", "F"] as const).filter((status) => marks.some((mark) => mark.status === status));
  const spans = marks.filter(({ span, open }) => span || open);
  const sign = (width: number, inner: string, words: string): string =>
    `<li><svg width=${width} height=16>${inner}</svg>${words}`;
  const all = [
    ...used.map((status) => sign(16, shapes[status][0], shapes[status][1])),
    ...(lines.some(({ compared }) => compared)
      ? [sign(16, "<circle class=then cx=8 cy=8 r=2.5 />", "other official values compared")]
      : []),
    ...(spans.some(({ open }) => !open)
      ? [sign(28, '<path class=s d="M1 3V13M1 8H27M27 3V13"/>', "period stated")]
      : []),
    ...(spans.some(({ open }) => open) ? [sign(28, '<path class="s open" d="M1 8H27"/>', "period inferred")] : []),
  ];
  return all.length ? `<ul class=key>${all.join("")}</ul>` : "";
}

/** The same chart with its record up to the newest value held, behind a click. */
function newest({ chart }: ChartModel): string {
  const model = toNewest(catalog, chart);
  if (!model) return "";
  const shown = model.lines.flatMap(({ points }) => points.map(({ observation }) => observation));
  const last = shown.sort((a, b) => a.periodEnd.localeCompare(b.periodEnd)).at(-1);
  const until = last ? `, ${text(last.periodLabel)}` : "";
  return `<details class=newest><summary>The record to the newest value held${until}</summary>${stillPictures(model)}</details>`;
}

function figure(model: ChartModel, place: { first: number; here: string[] }): string {
  const { chart, events, marks, lines } = model;
  const happened = each(
    chart.kind === "time" ? events : [],
    ({ event, k }) =>
      `<li><b>${k}</b> ${link(links.article(event.article, event.passage), text(event.label))}, ${text(event.periodLabel)}`,
  );
  const cited = marks.map(
    ({ observation: { kind, definition } }) => `${kind === "derived" ? "Derived" : "Cited"}: ${definition}`,
  );
  const named = lines.filter(({ compared }) => !compared);
  const definitions = [...new Set([...cited, ...named.map(({ label, series }) => `${label}: ${series.definition}`)])];
  const notes = [...(chart.allowMixedDefinitions ? [chart.allowMixedDefinitions] : []), ...chart.notes];
  return (
    `<figure role=group aria-label=${attribute(describeChart(model))}>${each(marks, ({ k }) => `<i id=m${k}></i>`)}${pictures(model, place)}${key(model)}` +
    `${happened ? `<ol class=events>${happened}</ol>` : ""}${newest(model)}<ul class=chips>${each(definitions, (one) => `<li>${text(one)}`)}</ul>` +
    `${each(notes, (note) => `<p class=note>${text(note)}`)}</figure>`
  );
}

function share({ chart, lines, marks }: ChartModel): string {
  const series = [...new Set([...marks.map(({ observation }) => observation.seriesId), ...lines.map(({ id }) => id)])];
  const explore = lines.length && chart.kind !== "vintages";
  const texts = { Link: absolute(links.chart(chart.id)), "Embed code": embedCode(chart), Citation: citeChart(chart) };
  return (
    `<section><h2>Take it along</h2><ul class=row><li><a href=${links.file(`${chart.id}.csv`)} download>${chart.id}.csv</a>` +
    `${explore ? `<li>${link(links.explore(formatView({ series })), "Open these series in the explorer")}` : ""}` +
    `<li>${link(links.data(), "All files and what their columns mean")}</ul>` +
    `${each(Object.entries(texts), ([name, value]) => `<label>${name}<textarea readonly rows=1>${text(value)}</textarea><button>Copy</button></label>`)}</section>`
  );
}

function sources(model: ChartModel): string {
  const ids = chartObservations(model).map(({ sourceId }) => sourceId);
  const found = [...new Set(ids)].flatMap((id) => catalog.sources.get(id) ?? []);
  const rows = each(found, ({ id, authors, url, urlNote, title, publisher, published }) => {
    const who = authors?.length ? `${text(authors.join(" and "))}, ` : "";
    return `<dt><code>${id}</code><dd>${who}${url ? link(url, text(title)) : text(title)}. ${text(publisher)}, ${published}.${url ? "" : ` ${text(urlNote ?? "")}`}`;
  });
  return `<section><h2>Sources</h2><dl class=facts>${rows}</dl></section>`;
}

/** The hand-written page of the same content as a chart's page: its sentences, marks, rows and links, and nothing else. */
export function limitOfChart(id: string): string {
  const chart = catalog.charts.find((one) => one.id === id);
  if (!chart) throw new Error(`There is no chart “${id}”: name one of data/charts.ts.`);
  const model = chartModel(catalog, chart);
  const tips: Tips = {};
  const first = addTips(tips, model);
  const here = model.marks.flatMap(({ id: mark, observation }) => (observation.number ? mark : []));
  const head = chart.headline.flatMap((one) => catalog.cited.filter((observation) => observation.id === one));
  const passages = each(passagesOf(catalog, model), (cited) => passage(cited, 2, first, (one) => `#x-${one}`));
  return page(
    `${chart.title} · ${site.name}`,
    describeChart(model).slice(0, 300),
    links.chart(id),
    tips,
    `<header><p class=k>${link(links.charts(), "Charts")}<h1>${text(chart.title)}</h1>${headline(head)}<p>${text(chart.subtitle)}</header>` +
      `<div class="pair side">${figure(model, { first, here })}<div>${passages}</div></div>` +
      `${crosschecks(model)}${conflicts(model)}${values(model)}${share(model)}${sources(model)}`,
  );
}
