import { make } from "../_forecast/make";
import type { Source } from "./page";
import { bylines, type Headline, sizeOf } from "./slides";

/** A copy of a part of the page that is only looked at: nothing in it has an id, leads anywhere or takes the focus. */
function copyOf(part: Element): Element {
  const copy = part.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll(".means, script, .hair, .tip, .target")) hidden.remove();
  for (const button of copy.querySelectorAll("button")) button.replaceWith(...button.childNodes);
  for (const one of [copy, ...copy.querySelectorAll("*")])
    for (const name of ["id", "href", "target", "tabindex", "title", "aria-label", "aria-current", "data-across"])
      if (name !== "aria-label" || one.tagName !== "svg") one.removeAttribute(name);
  return copy;
}

/** Panels that have room in two columns beside the words; more take the width of the slide. */
const fewPanels = 4;

/** Names the lines of a panel beside its own name: at the lines there is no room for type of this size. */
function nameLines(panel: Element): void {
  const labels = [...panel.querySelectorAll(".line-label")];
  for (const label of labels) label.remove();
  const names = labels.map((label) => make("span", label.getAttribute("class") ?? "", label.textContent));
  panel.querySelector(".panel-name")?.append(...names.flatMap((name) => [" ", name]));
}

/** The picture, in one image for those who hear it. */
function pictureOf(stage: Element): HTMLElement {
  const copy = copyOf(stage);
  copy.querySelectorAll(".multiples > div").forEach(nameLines);
  for (const svg of copy.querySelectorAll("svg")) {
    svg.setAttribute("role", "img");
    // Panels beside each other stand on one line, whatever room their names take.
    svg.setAttribute("preserveAspectRatio", svg.closest(".multiples") ? "xMidYMax" : "xMidYMid");
    svg.setAttribute("class", `drawing ${svg.closest(".form")?.className.replace("form ", "") ?? "panel"}`);
  }
  const forms = copy.querySelectorAll(".form svg");
  if (forms.length) return make("div", "picture", ...forms);
  const many = copy.querySelectorAll("svg").length > fewPanels;
  return make("div", `picture ${many ? "many" : "few"}`, ...copy.childNodes);
}

/** The passage with the words that this slide is about picked out, and who wrote it. */
function sentenceOf(passage: Element, id: string, by: string): HTMLElement {
  const quotation = passage.querySelector(".quotation");
  const words = quotation && copyOf(quotation);
  const about = [...(quotation?.querySelectorAll(".number, .says") ?? [])];
  const at = about.findIndex((one) => one.matches(`[data-o="${id}"], [data-s="${id}"], [href*="/o/${id}/"]`));
  words?.querySelectorAll(".number, .says")[at]?.setAttribute("aria-current", "true");
  return make("div", "sentence", ...(words ? [words] : []), make("p", "by", by));
}

/** Who wrote it, without the ways to it. */
const writtenBy = (passage: Element | undefined): string =>
  passage?.querySelector(".by")?.textContent.split(" · ")[0] ?? "";

/** The address that paper shows: that of the page, on a chart's page with the number and with what is shown of it, and with the passage on an article's. */
function addressOf({ id, at, passage, shown }: Source): string {
  const page = location.origin + location.pathname;
  if (at !== undefined) return `${page}#${passage?.id ?? ""}`;
  const isMarked = document.querySelector(`.pair[data-addressed] a.mark[data-o="${id}"]`) !== null;
  const query = new URLSearchParams({ ...(isMarked ? { o: id } : {}), ...shown.query });
  return page + (query.size ? `?${query}` : "");
}

/** The number in large type, and what it is. */
function numberOf({ value, unit, what, derived }: Headline, by: string): HTMLElement[] {
  const large = make(
    "p",
    derived ? "headline derived" : "headline",
    value,
    ...(unit ? [make("span", "unit", unit)] : []),
  );
  return [large, make("p", "what", what), ...(by ? [make("p", "by", by)] : [])];
}

/** One slide: the number and what it is, the chart with its mark picked out, and the sentence. */
export function slideOf(source: Source): HTMLElement {
  const { id, title, subtitle, shown, headline, picture, passage } = source;
  const { by, sentence } = bylines(headline?.by ?? "", writtenBy(passage));
  const chosen = shown.words.map((words) => make("p", "as-shown", words));
  const head = make("header", "", make("h1", "", title), ...(subtitle ? [make("p", "", subtitle)] : []), ...chosen);
  const number = headline ? numberOf(headline, by) : [];
  const words = make("div", "words", ...number, ...(passage ? [sentenceOf(passage, id, sentence)] : []));
  words.classList.add(sizeOf(words.textContent));
  const drawn = picture ? [pictureOf(picture)] : [];
  const slide = make("section", "slide", head, ...drawn, words, make("p", "address", addressOf(source)));
  for (const mark of slide.querySelectorAll(`.mark[data-o="${id}"]`)) mark.setAttribute("aria-current", "true");
  return slide;
}
