import type { Choice } from "../_as-of/choice";
import { distanceWords, saidOf, type UnitForms, valueWords } from "./distance";
import { drawForecasts, type Step } from "./drawn";
import style from "./forecast.css?inline";
import { type Panel, panelOf } from "./panel";
import { startDrawing } from "./pointer";
import { lastBefore, nameOf, nextAfter, type Publication, publicationsOf } from "./publications";
import { sheetOf } from "./sheet";

function unitOf({ value = "0", distance = "0", digits = "0" }: DOMStringMap): UnitForms {
  return { value, distance, digits: Number(digits) };
}

/** What came of a forecast: how far it was off each value that was published on the day, and who published it. */
function outcome({ forecast, published }: Step, unit: UnitForms): string {
  const about = published.values.map(
    ({ said, height, who, when }) =>
      `published: ${saidOf(said)}, ${distanceWords(forecast, height, unit)} (${who}, ${when})`,
  );
  return `Your forecast ${valueWords(forecast, unit)}, ${about.join("; ")}.`;
}

/** Puts the panel below the choice of a day, and its mark into the key of the chart. */
function place({ control, button }: Choice, panel: Panel): void {
  control.append(panel.element);
  button.hidden = true;
  const key = control.closest("figure")?.querySelector(".key");
  if (key) key.append(panel.key);
  else {
    const own = document.createElement("ul");
    own.className = "key";
    own.append(panel.key);
    panel.element.prepend(own);
  }
}

/** What the panel lets a reader do. */
interface Acts {
  goOn: () => void;
  goBack: () => void;
  state: (value: number | undefined) => void;
  end: () => void;
}

/** The panel's buttons, its field, and its keys: Enter and Page Down go on, Page Up goes back. */
function startPanel({ form, field, before, print: paper, close }: Panel, { goOn, goBack, state, end }: Acts): void {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    goOn();
  });
  form.addEventListener("keydown", (event) => {
    const go = { PageDown: goOn, PageUp: goBack }[event.key];
    if (!go) return;
    event.preventDefault();
    go();
  });
  field.addEventListener("input", () => state(Number.isFinite(field.valueAsNumber) ? field.valueAsNumber : undefined));
  before.addEventListener("click", goBack);
  paper.addEventListener("click", () => print());
  close.addEventListener("click", end);
}

/** Lets the page show what belongs to forecasts. @returns what takes all of it away again */
function dress({ stage, button, pictures }: Choice, panel: Panel): () => void {
  const look = new CSSStyleSheet();
  look.replaceSync(style);
  document.adoptedStyleSheets.push(look);
  const { classList } = document.documentElement;
  stage.classList.add("guessing");
  classList.add("forecasting");
  return () => {
    for (const { svg } of pictures) svg.querySelector("g.guess")?.remove();
    for (const one of [panel.key, panel.element]) one.remove();
    document.querySelector("body > .sheet")?.remove();
    stage.classList.remove("guessing");
    classList.remove("forecasting");
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== look);
    button.hidden = false;
    button.focus();
  };
}

/**
 * Lets a reader state what is published next before seeing it, step by step. Nothing is kept when the page is left.
 *
 * @param choice the choice of a day, as app/_as-of offers it
 */
export function forecast(choice: Choice): void {
  const { control, stage, button, input, pictures } = choice;
  const unit = unitOf(button.dataset);
  const publications = publicationsOf(choice.whole);
  const panel = panelOf(unit);
  const ending = new AbortController();
  const undress = dress(choice, panel);
  let steps: Step[] = [];
  let stated: number | undefined;

  const next = (): Publication | undefined => nextAfter(publications, choice.day());
  const state = (value: number | undefined): void => {
    stated = value;
    for (const picture of pictures) drawForecasts(picture, { steps, next: next(), forecast: stated });
  };
  const write = (value: number | undefined): void => {
    panel.field.value = value === undefined ? "" : value.toFixed(unit.digits);
    state(value);
  };
  /** Shows what there is on the chosen day, with a forecast of what comes next where one is stated already. */
  const show = (value?: number): void => {
    const day = choice.day();
    steps = steps.filter(({ published }) => published.day <= day);
    panel.show(next(), steps);
    panel.before.disabled = !lastBefore(publications, day);
    const [asOf = ""] = control.querySelector("output")?.textContent.split(":") ?? [];
    document.querySelector("body > .sheet")?.remove();
    document.body.append(sheetOf(stage, { asOf, next: publications.filter((one) => one.day > day) }));
    write(value);
  };
  const goOn = (): void => {
    const published = next();
    if (!published) return;
    panel.field.focus();
    if (stated === undefined) return panel.say("State a forecast first: type a number, or point at the picture.");
    const step = { forecast: stated, published };
    steps.push(step);
    choice.choose(published.day);
    show();
    const after = next();
    panel.say(`${outcome(step, unit)} ${after ? `Next: ${nameOf(after)}.` : "Nothing was published after that."}`);
  };
  const goBack = (): void => {
    const before = lastBefore(publications, choice.day());
    if (!before) return;
    const undone = steps.at(-1);
    choice.choose(before.day);
    show(undone?.published === next() ? undone?.forecast : undefined);
    panel.say(`Back to ${nameOf(before)}.`);
  };
  const end = (): void => {
    ending.abort();
    undress();
  };

  startPanel(panel, { goOn, goBack, state, end });
  startDrawing(choice, unit, { signal: ending.signal, set: (value) => (next() ? write(value) : undefined) });
  // The day may also be moved by hand, or by going back.
  input.addEventListener("input", () => show(), { signal: ending.signal });
  addEventListener("popstate", () => show(), { signal: ending.signal });
  const [first] = publications;
  if (!next() && first) choice.choose(first.day);
  place(choice, panel);
  show();
  panel.field.focus();
}
