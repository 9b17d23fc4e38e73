import { dayOf, isoOf } from "../_reading/day";
import { pictureOf, type Readings } from "../_reading/picture";
import { remember } from "../_reading/where";
import style from "./as-of.css?inline";
import type { Choice, Forecasting } from "./choice";
import { cut, measure } from "./cut";
import { daysOf, knownOn, now, publishedIn, type Told } from "./published";

const wordsOf = (day: number): string =>
  day === now
    ? "now"
    : `on ${new Date(day * 864e5).toLocaleDateString("en-GB", {
        day: "numeric",
        month: "long",
        year: "numeric",
        timeZone: "UTC",
      })}`;

/** So many new values are named; of more there is only their number. */
const mostNamed = 3;

/** What is known on a day, in words: how many values, and the newest, all of those that came on one day. */
function knownWords(day: number, known: readonly Told[], whole: readonly Told[]): string {
  const newest = known.filter((one) => one.day === known.at(-1)?.day).map(({ words }) => words);
  const named = newest.slice(0, mostNamed).join("; ");
  const more = newest.length > mostNamed ? ` and ${newest.length - mostNamed} more` : "";
  const count = known.length
    ? `${known.length} of ${whole.length} values; the newest: ${named}${more}`
    : "no value yet";
  return `As known ${wordsOf(day)}: ${count}`;
}

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
  const names = pictures.map(({ svg }) => svg.ariaLabel);

  /** Shows a day: one of the chart's own, by its index, or another after it; before all of them the index is -1. */
  const show = (index: number, day = days[index] ?? now): void => {
    input.min = String(Math.min(index, 0));
    input.value = String(index);
    input.setAttribute("aria-valuetext", wordsOf(day).replace("on ", ""));
    const known = knownOn(whole, day);
    data.textContent = JSON.stringify([known]);
    output.textContent = knownWords(day, publishedIn(known), published);
    const isWhole = index === days.length - 1;
    for (const [at, picture] of pictures.entries()) {
      cut(picture, places, { known, whole });
      // A name that tells what is hidden gives way to one that tells what is shown.
      picture.svg.ariaLabel = isWhole ? (names[at] ?? null) : `${control.dataset.chart}. ${output.textContent}.`;
    }
  };
  const choose = (index: number): void => {
    show(index);
    remember("as_of", index < days.length - 1 ? isoOf(days[index] ?? 0) : undefined);
  };
  const follow = (): void => {
    const asked = dayOf(new URLSearchParams(location.search).get("as_of") ?? "");
    show(
      days.findLastIndex((one) => one <= (asked ?? now)),
      asked,
    );
  };

  input.max = String(days.length - 1);
  input.addEventListener("input", () => choose(Number(input.value)));
  const button = control.querySelector("button");
  button?.addEventListener("click", () => {
    const choice: Choice = {
      ...{ control, stage, button, input, whole, pictures },
      day: () => days[Number(input.value)] ?? -Infinity,
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
