import { readFileSync } from "node:fs";
import { type Cheerio, type CheerioAPI, load } from "cheerio";
import type { ChartModel } from "#lib/chart-model";
import { links } from "#lib/links";
import { panelsOf } from "#lib/panels";
import { each, text } from "./markup";

/** What a drawing is called on its page: the number of its first mark less one, and which numbers stand on the page. */
export interface Place {
  first: number;
  here: readonly string[];
}

type Elements = Cheerio<never>;

const short: Record<string, string> = {
  "line-label": "l",
  "flag-number": "f",
  "bar-name": "b",
  mark: "m",
  halo: "h",
  dot: "c",
  span: "s",
  val: "v",
};

function lineOf($: CheerioAPI, element: never): string {
  const at = (name: string): string => $(element).attr(name) ?? "";
  if (at("y1") === at("y2")) return `M${at("x1")} ${at("y1")}H${at("x2")}`;
  return `M${at("x1")} ${at("y1")}V${at("y2")}`;
}

/** Puts what all elements of a kind draw into one path, as one would by hand. */
function joinPaths(elements: Elements, draw: (element: never) => string): void {
  if (elements.length < 2) return;
  const d = elements.toArray().map(draw).join("");
  const name = elements.first().attr("class");
  elements.first().replaceWith(`<path class="${name}" d="${d}"/>`);
  elements.slice(1).remove();
}

/** Ticks of one side share a group that says where they are anchored. */
function groupTicks($: CheerioAPI, group: Elements): void {
  for (const anchor of ["end", "middle"]) {
    const ticks = group.find(`text[text-anchor="${anchor}"]`);
    if (!ticks.length) continue;
    const holder = $(`<g class="${anchor === "end" ? "e" : "i"}"></g>`);
    holder.append(ticks.clone().removeAttr("text-anchor") as never);
    ticks.remove();
    group.append(holder as never);
  }
}

/** A drawing as one would write it by hand: same lines, points, words and links, repeated attributes said once. */
function compact(svg: string, { first, here }: Place): string {
  const $ = load(svg, { xml: true });
  const find = (selector: string): Elements => $(selector) as unknown as Elements;
  for (const name of ["rule", "zero"]) joinPaths(find(`.${name}`), (line) => lineOf($, line));
  joinPaths(find(".pole"), (pole) => $(pole).attr("d") ?? "");
  for (const name of ["now", "then", "other"]) {
    joinPaths(find(`path[class="point ${name} stretch"]`), (path) => $(path).attr("d") ?? "");
    joinPaths(find(`circle[class="point ${name}"]`), (dot) => `M${$(dot).attr("cx")} ${$(dot).attr("cy")}h0`);
  }
  for (const group of find(".rules, .years").toArray()) groupTicks($, $(group));
  for (const mark of $("a.mark").toArray()) {
    const id = $(mark).attr("data-o") ?? "";
    const key = first + Number($(mark).attr("data-k"));
    $(mark).attr({ href: here.includes(id) ? `#n${key}` : links.observation(id), "data-k": String(key) });
  }
  find("[data-o], [data-value]").removeAttr("data-o").removeAttr("data-value");
  find(".tick").removeAttr("class");
  find("g[class=rules], g[class=years]").removeAttr("class");
  find("text").removeAttr("font-size");
  find(".flag").removeAttr("r");
  find("a [aria-hidden], svg > :not(g)[aria-hidden]").removeAttr("aria-hidden");
  find("svg").removeAttr("class").removeAttr("role").removeAttr("aria-label");
  for (const element of $("[class]").toArray()) {
    const names = ($(element).attr("class") ?? "").split(" ").map((name) => short[name] ?? name);
    $(element).attr("class", names.join(" "));
  }
  return $.xml()
    .replace(/&apos;/g, "'")
    .replace(/ ([\w-]+)="([^\s"'=<>`]+)"(?=[ >])/g, " $1=$2");
}

const drawn = (name: string): string => readFileSync(`.drawn/${name}.svg`, "utf8");

/** A chart in the given forms; its words for those who hear it stand on the figure around it, once. */
export function pictures(
  model: ChartModel,
  place: Place,
  forms: readonly string[] = ["wide", "medium", "narrow"],
): string {
  if (model.chart.kind !== "panels")
    return each(forms, (form) => `<div class=${form}>${compact(drawn(`${model.chart.id}.${form}`), place)}</div>`);
  const panels = each(
    panelsOf(model),
    ({ title }, index) => `<div><p>${text(title)}${compact(drawn(`${model.chart.id}.panel-${index}`), place)}</div>`,
  );
  return `<div class=panels>${panels}</div>`;
}

/** A drawing that only looks: nothing in it is a link. */
const still = (svg: string): string => svg.replace(/<a [^>]*?>/g, "<g class=m>").replace(/<\/a>/g, "</g>");

/** A second, smaller picture of what stands on the page already. */
export const stillPictures = (model: ChartModel): string =>
  still(pictures(model, { first: 0, here: [] }, ["medium", "narrow"]));

/** A small picture that only looks. */
export function thumbnail(model: ChartModel): string {
  const name = model.chart.kind === "panels" ? "panel-0" : "narrow";
  return still(compact(drawn(`${model.chart.id}.${name}`), { first: 0, here: [] }));
}
