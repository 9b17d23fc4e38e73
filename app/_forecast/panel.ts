import { distanceWords, saidOf, type UnitForms, valueWords } from "./distance";
import { cross, type Step } from "./drawn";
import { make } from "./make";
import { nameOf, type Publication } from "./publications";

/** What a reader states forecasts with, and sees what came of them. */
export interface Panel {
  element: HTMLElement;
  form: HTMLFormElement;
  field: HTMLInputElement;
  before: HTMLButtonElement;
  print: HTMLButtonElement;
  close: HTMLButtonElement;
  key: HTMLElement;
  /** Says something to those who look and to those who listen. */
  say: (words: string) => void;
  /** Asks for the next value, and lists the steps so far. */
  show: (next: Publication | undefined, steps: readonly Step[]) => void;
}

function buttonOf(text: string, type: "button" | "submit" = "button"): HTMLButtonElement {
  const button = make("button", "framed", text);
  button.type = type;
  return button;
}

function fieldOf({ digits }: UnitForms): HTMLInputElement {
  const field = make("input", "");
  field.type = "number";
  field.inputMode = "decimal";
  field.step = String(10 ** -digits);
  return field;
}

function keyOf(): HTMLElement {
  const entry = make("li", "mine");
  entry.innerHTML = `<svg width="16" height="16" aria-hidden="true"><path class="cross" d="${cross(8, 8)}"/></svg>`;
  entry.append("your forecast");
  return entry;
}

/** A row for each value of a step. */
function rowsOf({ forecast, published }: Step, unit: UnitForms): HTMLElement[] {
  return published.values.map(({ who, when, said, height }) => {
    const cells = [valueWords(forecast, unit), saidOf(said), distanceWords(forecast, height, unit)];
    const by = make("th", "", `${who}, ${when}`);
    by.scope = "row";
    return make("tr", "", by, ...cells.map((text) => make("td", "", text)));
  });
}

/** The head of a table of forecasts, on the page and on paper. */
export function headOf(names: readonly string[]): HTMLElement {
  const cells = names.map((name) => {
    const cell = make("th", "", name);
    cell.scope = "col";
    return cell;
  });
  return make("thead", "", make("tr", "", ...cells));
}

/** Builds the panel for a chart in a unit. */
export function panelOf(unit: UnitForms): Panel {
  const field = fieldOf(unit);
  const who = make("small", "");
  const [before, next] = [buttonOf("Previous"), buttonOf("Next publication", "submit")];
  const [print, close] = [buttonOf("Print a sheet"), buttonOf("Close")];
  const label = make(
    "label",
    "",
    make("span", "", "Your forecast of the next value"),
    field,
    unit.value.replace("0", ""),
    who,
  );
  const form = make("form", "", label, make("div", "", before, next));
  form.noValidate = true;
  const said = make("p", "said");
  said.role = "status";
  const body = make("tbody", "");
  const table = make(
    "table",
    "",
    make("caption", "", "Your forecasts so far"),
    headOf(["Publication", "Your forecast", "Published", "Distance"]),
    body,
  );
  const element = make("section", "forecasts", form, said, table, make("div", "", print, close));
  element.ariaLabel = "Forecasts";
  const show = (asked: Publication | undefined, steps: readonly Step[]): void => {
    label.hidden = next.hidden = !asked;
    who.textContent = asked ? `Next: ${nameOf(asked)}` : "";
    body.replaceChildren(...steps.flatMap((step) => rowsOf(step, unit)));
    table.hidden = !steps.length;
  };
  const say = (words: string): void => void (said.textContent = words);
  return { element, form, field, before, print, close, key: keyOf(), say, show };
}
