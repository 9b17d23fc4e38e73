import { type Picture, type Readings, type ReadingValue, xOf } from "../_reading/picture";

/** Where the parts of a picture lie in its own pixels: what is hidden or cut after a day. */
type Places = ReadonlyMap<SVGGraphicsElement, DOMRect>;

/** Measures the parts of every form, which a browser does only for what is displayed; nothing of this is ever painted. */
export function measure(stage: HTMLElement): Places {
  stage.classList.add("measured");
  const parts = stage.querySelectorAll<SVGGraphicsElement>(".point, .mark, .line-label, path.record");
  const places = new Map([...parts].map((part) => [part, part.getBBox()]));
  stage.classList.remove("measured");
  return places;
}

const valuesOf = ({ lines }: Readings, line = ""): readonly ReadingValue[] =>
  lines.find(({ name }) => name === line)?.values ?? [];

/** Whether all of a line is public: its name stands where it leads to, which is told too early before. */
const isWhole = (line: string, known: Readings, whole: Readings): boolean =>
  valuesOf(known, line).length === valuesOf(whole, line).length;

/** Hides what was published after a day: points and marks right of it, and names of lines that go on; each line is cut at its last value before. */
export function cut(
  picture: Picture,
  places: Places,
  { day, known, whole }: { day: number; known: Readings; whole: Readings },
): void {
  const { svg } = picture;
  const x = xOf(picture, day + 1);
  const isShown = (part: SVGGraphicsElement, box: DOMRect): boolean => {
    if (part.matches(".line-label")) return isWhole(part.textContent, known, whole);
    return part.matches("path.record") ? valuesOf(known, part.dataset.line).length > 1 : box.x <= x;
  };
  for (const [part, box] of places) {
    if (!svg.contains(part)) continue;
    part.style.visibility = isShown(part, box) ? "" : "hidden";
    if (!part.matches("path.record")) continue;
    const [last = -Infinity] = valuesOf(known, part.dataset.line).at(-1) ?? [];
    const beyond = Math.max(0, box.x + box.width - xOf(picture, last + 0.5));
    // A line that is whole needs no cut, and on paper Firefox takes a cut for more than it is.
    part.style.clipPath = isWhole(part.dataset.line ?? "", known, whole) ? "" : `inset(-9px ${beyond}px -9px -9px)`;
  }
  // A mark is where the keys enter a picture; one without any has to be entered itself.
  if (known.cited.length) svg.removeAttribute("tabindex");
  else svg.tabIndex = 0;
}
