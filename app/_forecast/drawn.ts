import { type Picture, xOf, yOf } from "../_reading/picture";
import { onAxis } from "./distance";
import type { Publication } from "./publications";

/** A forecast that was stated, and what was published then. */
export interface Step {
  forecast: number;
  published: Publication;
}

/** The mark of a reader's own forecast: a cross, which nothing else on a chart is. */
export const cross = (x: number, y: number): string => `M${x - 7} ${y - 7}l14 14m0 -14l-14 14`;

const path = (className: string, d: string): string => `<path class="${className}" d="${d}"/>`;

/**
 * Draws what was forecast into a picture: each step with the way to what was published, the forecast being made, and where it goes. What
 * lies outside the axis stands at its end.
 */
export function drawForecasts(
  picture: Picture,
  { steps, next, forecast }: { steps: readonly Step[]; next: Publication | undefined; forecast: number | undefined },
): void {
  const { svg, up } = picture;
  const old = svg.querySelector("g.guess");
  const group = old ?? document.createElementNS("http://www.w3.org/2000/svg", "g");
  group.setAttribute("class", "guess");
  group.setAttribute("aria-hidden", "true");
  const at = (day: number): number => Math.round(xOf(picture, day + 0.5) * 10) / 10;
  const height = (value: number): number => yOf(picture, onAxis(up, value));
  const made = steps.flatMap((step) => {
    const [x, y] = [at(step.published.day), height(step.forecast)];
    const ways = step.published.values.map((one) => path("way", `M${x} ${y}V${height(one.height)}`));
    return [...ways, path("cross", cross(x, y))];
  });
  const place = next ? [path("place", `M${at(next.day)} ${up[0]}V${up[1]}`)] : [];
  const now = next && forecast !== undefined ? [path("cross stated", cross(at(next.day), height(forecast)))] : [];
  group.innerHTML = [...place, ...made, ...now].join("");
  if (!old) svg.append(group);
}
