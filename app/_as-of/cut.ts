import { type Picture, type Readings, xOf } from "../_reading/picture";
import { joinedIn } from "./published";

/** Where the parts of a picture lie in its own pixels that stand for whole lines: lines and their names. */
type Places = ReadonlyMap<SVGGraphicsElement, DOMRect>;

/** Measures lines and their names in every form, which a browser does only for what is displayed; nothing of this is ever painted. */
export function measure(stage: HTMLElement): Places {
  stage.classList.add("measured");
  const parts = stage.querySelectorAll<SVGGraphicsElement>(".line-label, path.record");
  const places = new Map([...parts].map((part) => [part, part.getBBox()]));
  stage.classList.remove("measured");
  return places;
}

const reveal = (part: HTMLElement | SVGElement, isShown: boolean): void => {
  part.style.visibility = isShown ? "" : "hidden";
};

/** Shows of marks and points those that are known: a line has its points in the order of its values. */
function revealOwn(svg: SVGSVGElement, known: Readings, whole: Readings): void {
  const values = new Set(known.lines.flatMap((line) => line.values));
  const points = [...svg.querySelectorAll<SVGElement>(".point")];
  for (const line of whole.lines) {
    const own = points.filter((point) => point.dataset.line === line.name);
    for (const [index, one] of line.values.entries()) if (own[index]) reveal(own[index], values.has(one));
  }
  const cited = new Set(known.cited.map(([, , , id]) => id));
  for (const mark of svg.querySelectorAll<SVGElement>(".mark")) reveal(mark, cited.has(mark.dataset.o ?? ""));
}

/**
 * Hides what was published after a day: points and marks, and names of lines that go on, since they stand where a line leads to; each line
 * is cut at its last value before.
 */
export function cut(picture: Picture, places: Places, { known, whole }: { known: Readings; whole: Readings }): void {
  const { svg } = picture;
  revealOwn(svg, known, whole);
  for (const [part, box] of places) {
    if (!svg.contains(part)) continue;
    const name = part.matches(".line-label") ? part.textContent : part.dataset.line;
    const values = joinedIn(known, name);
    const isWhole = values.length > 0 && values.length === joinedIn(whole, name).length;
    if (part.matches(".line-label")) {
      reveal(part, isWhole);
      continue;
    }
    reveal(part, values.length > 1);
    const beyond = Math.max(0, box.x + box.width - xOf(picture, (values.at(-1)?.[0] ?? -Infinity) + 0.5));
    // A line that is whole needs no cut, and on paper Firefox takes a cut for more than it is.
    part.style.clipPath = isWhole ? "" : `inset(-9px ${beyond}px -9px -9px)`;
  }
  // A mark is where the keys enter a picture; one without any has to be entered itself.
  if (known.cited.length) svg.removeAttribute("tabindex");
  else svg.tabIndex = 0;
}
