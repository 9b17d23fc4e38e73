import { isVisible, type Pair, tiedTo, within } from "./pair";
import { dayAt, type Picture, pictureOf, type Stop, stopsOf } from "./picture";
import { endReading, readAt, readMark } from "./readout";

/** Shows a number where its mark stands. @returns whether the pair has such a mark in sight */
export function readNumber(pair: Pair | undefined, id: string): boolean {
  const tip = pair?.tips.get(id);
  const mark = [...(pair?.root.querySelectorAll(`a.mark[data-o="${id}"]`) ?? [])].find(isVisible);
  if (!tip || !mark) return false;
  const picture = pictureOf(mark);
  readMark(mark, tip, picture, picture && stopsOf(picture).find((one) => one.id === id)?.day);
  return true;
}

/** Shows a number while it or its mark is pointed at or has the focus. */
function readTied(pairs: readonly Pair[], event: Event): boolean {
  const { pair, id } = tiedTo(pairs, event);
  return readNumber(pair, id);
}

const pairAt = (pairs: readonly Pair[], { svg }: Picture): Pair | undefined =>
  pairs.find(({ root }) => root.contains(svg));

/** A pointer over a picture reads it at its day; a finger that moves along it does so too, and leaves what it read. */
function startPointing(pairs: readonly Pair[]): void {
  const point = (event: PointerEvent): void => {
    if (readTied(pairs, event)) return;
    const picture = pictureOf(event.target as Element);
    const day = picture && dayAt(picture, event.clientX);
    const pair = picture && pairAt(pairs, picture);
    if (!pair || day === undefined || !readAt(picture, pair, day)) endReading();
  };
  document.addEventListener("pointermove", point);
  document.addEventListener("pointerdown", point);
  document.documentElement.addEventListener("pointerleave", ({ pointerType }) => {
    if (pointerType === "mouse") endReading();
  });
}

/** Where the keys are in the picture that has the focus. */
let at: Stop | undefined;

/** The stop that a key leads to: the arrows sideways step through every value, up and down through the cited numbers. */
function stopAfter(key: string, stops: readonly Stop[], now: Stop | undefined): Stop | undefined {
  if (key === "Home") return stops[0];
  if (key === "End") return stops.at(-1);
  const step = key === "ArrowRight" || key === "ArrowDown" ? 1 : -1;
  const some = key === "ArrowUp" || key === "ArrowDown" ? stops.filter(({ id }) => id) : stops;
  const index = some.findIndex(({ day, id }) => day === now?.day && id === now.id);
  if (index >= 0) return some[(index + step + some.length) % some.length];
  const day = now?.day ?? -Infinity;
  return step > 0 ? some.find((one) => one.day > day) : (some.findLast((one) => one.day < day) ?? some.at(-1));
}

/** The picture that an event happened in, if it answers to keys. */
const drawingAt = (event: Event): SVGSVGElement | null => within<SVGSVGElement>(event, 'svg.drawing[role="group"]');

const marksIn = (svg: SVGSVGElement): SVGAElement[] => [...svg.querySelectorAll<SVGAElement>("a.mark")];

/** A picture is one tab stop: while the focus is in it, the next Tab leaves it. */
function startFocus(): void {
  document.addEventListener("focusin", (event) => {
    const svg = drawingAt(event);
    if (!svg) return;
    if (!svg.hasAttribute("tabindex")) svg.tabIndex = -1;
    for (const mark of marksIn(svg)) mark.tabIndex = -1;
  });
  document.addEventListener("focusout", (event) => {
    const svg = drawingAt(event);
    if (!svg || svg.contains(event.relatedTarget as Node | null)) return;
    for (const mark of marksIn(svg)) mark.removeAttribute("tabindex");
  });
}

/** In a picture the keys go from value to value, and a mark that they reach has the focus. */
function startKeys(pairs: readonly Pair[]): void {
  document.addEventListener("keydown", (event) => {
    const svg = drawingAt(event);
    if (!svg || !/^(?:Arrow(?:Left|Right|Up|Down)|Home|End)$/.test(event.key)) return;
    event.preventDefault();
    const marks = marksIn(svg);
    const picture = pictureOf(svg);
    const stops = picture ? stopsOf(picture) : marks.map(({ dataset }, day) => ({ day, id: dataset.o ?? "" }));
    const id = within(event, "a.mark")?.dataset.o;
    at = stopAfter(event.key, stops, id === undefined ? at : stops.find((one) => one.id === id));
    const mark = marks.find(({ dataset }) => at?.id !== undefined && dataset.o === at.id);
    (mark ?? svg).focus();
    const pair = picture && pairAt(pairs, picture);
    const status = pair?.root.querySelector("p.sr[role=status]");
    if (pair && at && status) status.textContent = readAt(picture, pair, at.day, at.id);
  });
}

/** Every chart answers the hand that points at it: pointer, finger, keys; Escape takes the answer away. */
export function startReading(pairs: readonly Pair[]): void {
  startPointing(pairs);
  startFocus();
  startKeys(pairs);
  document.addEventListener("focusin", (event) => void readTied(pairs, event));
  document.addEventListener("focusout", (event) => {
    if (!drawingAt(event)) at = undefined;
    endReading();
  });
}
