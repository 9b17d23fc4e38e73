import type { Choice } from "../_as-of/choice";
import { conceal } from "./conceal";
import { distanceWords, onAxis, saidOf, type UnitForms, valueWords } from "./distance";
import { drawForecasts, type Step } from "./drawn";
import { startField } from "./field";
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
  end: () => void;
}

/** The panel's buttons and its keys: Enter and Page Down go on, Page Up goes back. */
function startPanel({ form, before, print: paper, close }: Panel, { goOn, goBack, end }: Acts): void {
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
  before.addEventListener("click", goBack);
  paper.addEventListener("click", () => print());
  close.addEventListener("click", end);
}

/** Lets the page show what belongs to forecasts, and hides what tells more. @returns what undoes all of it */
function dress(choice: Choice, panel: Panel): () => void {
  const { stage, button, input, pictures } = choice;
  const look = new CSSStyleSheet();
  look.replaceSync(style);
  document.adoptedStyleSheets.push(look);
  const { classList } = document.documentElement;
  const reveal = conceal(choice);
  stage.classList.add("guessing");
  classList.add("forecasting");
  input.disabled = true;
  return () => {
    for (const { svg } of pictures) svg.querySelector("g.guess")?.remove();
    for (const one of [panel.key, panel.element]) one.remove();
    document.querySelector("body > .sheet")?.remove();
    stage.classList.remove("guessing");
    classList.remove("forecasting");
    reveal();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== look);
    input.disabled = false;
    button.hidden = false;
    button.focus();
  };
}

/** Brings the panel into view and then the chart, which comes first where there is no room for both. */
function bring({ stage }: Choice, { element, field }: Panel): void {
  field.focus({ preventScroll: true });
  for (const part of [element, stage]) part.scrollIntoView({ block: "nearest", behavior: "instant" });
}

/**
 * Lets a reader state what is published next before seeing it, step by step. Nothing is kept when the page is left.
 *
 * @param choice the choice of a day, as app/_as-of offers it
 */
export function forecast(choice: Choice): void {
  const { control, stage, button, pictures } = choice;
  const unit = unitOf(button.dataset);
  const publications = publicationsOf(choice.whole);
  const panel = panelOf(unit);
  const ending = new AbortController();
  const undress = dress(choice, panel);
  /** What was forecast, by the day of its publication; going back takes nothing of it away. */
  const made = new Map<number, number>();
  let held = choice.day();

  const next = (): Publication | undefined => nextAfter(publications, choice.day());
  const steps = (): Step[] =>
    publications.flatMap((published) => {
      const value = made.get(published.day);
      return value === undefined || published.day > choice.day() ? [] : { forecast: value, published };
    });
  const move = ({ day }: Publication): void => choice.choose((held = day));
  const field = startField(panel, unit, (value) => {
    for (const picture of pictures) drawForecasts(picture, { steps: steps(), next: next(), forecast: value });
    const isOutside = value !== undefined && pictures.some(({ up }) => onAxis(up, value) !== value);
    panel.hint(isOutside ? `${valueWords(value, unit)} lies outside the axis: its cross stands at the end.` : "");
  });
  /** Shows what there is on the chosen day, with a forecast of what comes next where one was made already. */
  const show = (): void => {
    const day = choice.day();
    panel.show(next(), steps());
    panel.before.disabled = !lastBefore(publications, day);
    const [asOf = ""] = control.querySelector("output")?.textContent.split(":") ?? [];
    document.querySelector("body > .sheet")?.remove();
    document.body.append(sheetOf(stage, { asOf, next: publications.filter((one) => one.day > day) }));
    field.write(made.get(next()?.day ?? NaN));
  };
  const goOn = (): void => {
    const published = next();
    if (!published) return;
    panel.field.focus();
    const value = field.read();
    if (value === undefined) return;
    made.set(published.day, value);
    move(published);
    show();
    const after = next();
    if (!after) panel.before.focus();
    const following = after ? `Next: ${nameOf(after)}.` : "No later publication is held.";
    panel.say(`${outcome({ forecast: value, published }, unit)} ${following}`);
  };
  const goBack = (): void => {
    const before = lastBefore(publications, choice.day());
    if (!before) return;
    move(before);
    show();
    panel.say(`Back to ${nameOf(before)}.`);
  };
  const end = (): void => {
    ending.abort();
    undress();
  };

  startPanel(panel, { goOn, goBack, end });
  startDrawing(choice, unit, { signal: ending.signal, set: (value) => (next() ? field.write(value) : undefined) });
  // Going back in the history of the page must not take the day away from under the forecasts.
  const hold = (): void => {
    if (Number.isFinite(held)) choice.choose(held);
    show();
  };
  addEventListener("popstate", hold, { signal: ending.signal });
  const [first] = publications;
  if (!next() && first) move(first);
  place(choice, panel);
  show();
  bring(choice, panel);
}
