import { pictureOf, type Picture, type Readings, xOf } from "../_reading/picture";
import { remember } from "../_reading/where";
import { daysOf, knownOn, publishedIn } from "./published";

const isoOf = (day: number): string => new Date(day * 864e5).toISOString().slice(0, 10);
const wordsOf = (day: number): string =>
  new Date(day * 864e5).toLocaleDateString("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });

/** Hides what was published after a day: points, marks and names right of it; each line is cut at its last value before. */
function cut(picture: Picture, day: number, known: Readings): void {
  const { svg } = picture;
  const x = xOf(picture, day + 1);
  for (const element of svg.querySelectorAll<SVGGraphicsElement>(".point, .mark, .line-label"))
    element.style.visibility = element.getBBox().x > x ? "hidden" : "";
  for (const path of svg.querySelectorAll<SVGGraphicsElement>("path.record")) {
    const { values } = known.lines.find(({ name }) => name === path.dataset.line) ?? { values: [] };
    const [last = -Infinity] = values.at(-1) ?? [];
    const box = path.getBBox();
    path.style.visibility = values.length > 1 ? "" : "hidden";
    path.style.clipPath = `inset(-9px ${Math.max(0, box.x + box.width - xOf(picture, last + 0.5))}px -9px -9px)`;
  }
  // A mark is where the keys enter a picture; one without any has to be entered itself.
  if (known.cited.length) svg.removeAttribute("tabindex");
  else svg.tabIndex = 0;
}

/** Lets a reader choose the day as of which a chart of editions is shown; the address remembers it. */
function start(control: HTMLElement): void {
  const stage = control.parentElement?.querySelector(".stage");
  const data = stage?.querySelector("script.readings");
  const [input, output] = [control.querySelector("input"), control.querySelector("output")];
  if (!stage || !data || !input || !output) return;
  const [whole] = JSON.parse(data.textContent) as [Readings];
  const days = daysOf(whole);
  const published = publishedIn(whole);
  const pictures = [...stage.querySelectorAll("svg")].flatMap((svg) => pictureOf(svg) ?? []);

  const show = (index: number): void => {
    const day = days[index] ?? 0;
    const known = published.filter((one) => one.day <= day);
    input.value = String(index);
    input.setAttribute("aria-valuetext", wordsOf(day));
    const then = knownOn(whole, day);
    for (const picture of pictures) cut(picture, day, then);
    data.textContent = JSON.stringify([then]);
    const newest = known.at(-1);
    output.textContent = `As known on ${wordsOf(day)}: ${known.length} of ${published.length} values${newest ? `; the newest: ${newest.words}` : ""}`;
  };
  const follow = (): void => {
    const asked = new URLSearchParams(location.search).get("as_of");
    const day = asked === null ? Infinity : Date.parse(asked) / 864e5;
    const index = days.findLastIndex((one) => one <= day);
    show(index < 0 ? (Number.isNaN(day) ? days.length - 1 : 0) : index);
  };

  input.max = String(days.length - 1);
  input.addEventListener("input", () => {
    const index = Number(input.value);
    show(index);
    const day = index < days.length - 1 ? isoOf(days[index] ?? 0) : undefined;
    remember("as_of", day);
  });
  addEventListener("popstate", follow);
  control.hidden = false;
  follow();
}

document.querySelectorAll<HTMLElement>(".as-of").forEach(start);
