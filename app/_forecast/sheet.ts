import { make } from "./make";
import { headOf } from "./panel";
import { nameOf, type Publication } from "./publications";

/** As many as fit a page below the chart. */
const mostRows = 10;

/** The chart as it is known on the chosen day; what is hidden there is not on the paper. */
function pictureOf(stage: Element): Node[] {
  const form = stage.querySelector(".form.medium svg") ?? stage.querySelector("svg");
  if (!form) return [];
  const copy = form.cloneNode(true) as Element;
  for (const svg of copy.querySelectorAll<SVGElement>("*"))
    if (svg.style.visibility === "hidden" || svg.matches(".guess, .hair")) svg.remove();
  for (const one of [copy, ...copy.querySelectorAll("*")])
    for (const name of ["id", "href", "tabindex", "data-across"]) one.removeAttribute(name);
  return [copy];
}

/** The key of the chart, without the entry that only the page needs. */
function keyOf(stage: Element): Node[] {
  const key = stage.closest("figure")?.querySelector(".key")?.cloneNode(true) as Element | undefined;
  key?.querySelector(".mine")?.remove();
  return key ? [key] : [];
}

function rowOf(published: Publication): HTMLElement {
  const by = make("th", "", nameOf(published));
  by.scope = "row";
  return make("tr", "", by, ...[1, 2, 3].map(() => make("td", "")));
}

/** A page for a pencil: the chart as known on a day, and a blank list for what was published next. */
export function sheetOf(stage: Element, { asOf, next }: { asOf: string; next: readonly Publication[] }): HTMLElement {
  const title = document.querySelector("h1")?.textContent ?? "";
  const about = document.querySelector(".lede > p:not([class])")?.textContent ?? "";
  const day = new URLSearchParams(location.search).get("as_of");
  const rows = next.slice(0, mostRows).map(rowOf);
  const head = headOf(["Publication", "My forecast", "Published", "Distance"]);
  return make(
    "section",
    "sheet",
    make("p", "title", title),
    make("p", "", about),
    make("p", "", asOf),
    ...pictureOf(stage),
    ...keyOf(stage),
    make("table", "", head, make("tbody", "", ...rows)),
    make("p", "", location.origin + location.pathname + (day ? `?as_of=${day}` : "")),
  );
}
