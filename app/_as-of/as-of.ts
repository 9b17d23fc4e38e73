import { pictureOf, type Readings } from "../_reading/picture";
import { remember } from "../_reading/where";
import style from "./as-of.css?inline";
import type { Choice, Forecasting } from "./choice";
import { cut, measure } from "./cut";
import { daysOf, knownOn, publishedIn } from "./published";

const isoOf = (day: number): string => new Date(day * 864e5).toISOString().slice(0, 10);
const wordsOf = (day: number): string =>
  new Date(day * 864e5).toLocaleDateString("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });

/** Lets a reader choose the day as of which a chart of editions is shown; the address remembers it. */
function start(control: HTMLElement): void {
  const stage = control.parentElement?.querySelector<HTMLElement>(".stage");
  const data = stage?.querySelector("script.readings");
  const [input, output] = [control.querySelector("input"), control.querySelector("output")];
  if (!stage || !data || !input || !output) return;
  const [whole] = JSON.parse(data.textContent) as [Readings];
  const days = daysOf(whole);
  const published = publishedIn(whole);
  const places = measure(stage);
  const pictures = [...stage.querySelectorAll("svg")].flatMap((svg) => pictureOf(svg) ?? []);

  const show = (index: number): void => {
    const day = days[index] ?? 0;
    const known = published.filter((one) => one.day <= day);
    input.value = String(index);
    input.setAttribute("aria-valuetext", wordsOf(day));
    const then = knownOn(whole, day);
    for (const picture of pictures) cut(picture, places, { day, known: then, whole });
    data.textContent = JSON.stringify([then]);
    const newest = known.at(-1);
    output.textContent = `As known on ${wordsOf(day)}: ${known.length} of ${published.length} values${newest ? `; the newest: ${newest.words}` : ""}`;
  };
  const choose = (index: number): void => {
    show(index);
    remember("as_of", index < days.length - 1 ? isoOf(days[index] ?? 0) : undefined);
  };
  const follow = (): void => {
    const asked = new URLSearchParams(location.search).get("as_of");
    const day = asked === null ? Infinity : Date.parse(asked) / 864e5;
    const index = days.findLastIndex((one) => one <= day);
    show(index < 0 ? (Number.isNaN(day) ? days.length - 1 : 0) : index);
  };

  input.max = String(days.length - 1);
  input.addEventListener("input", () => choose(Number(input.value)));
  const button = control.querySelector("button");
  button?.addEventListener("click", () => {
    const choice: Choice = {
      ...{ control, stage, button, input, whole, pictures },
      day: () => days[Number(input.value)] ?? 0,
      choose: (day) => choose(days.indexOf(day)),
    };
    void import(/* @vite-ignore */ button.dataset.script ?? "").then((script: Forecasting) => script.forecast(choice));
  });
  addEventListener("popstate", follow);
  control.hidden = false;
  follow();
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(style);
document.adoptedStyleSheets.push(sheet);
document.querySelectorAll<HTMLElement>(".as-of").forEach(start);
