import { distanceWords, saidOf, type UnitForms, valueWords } from "./distance";
import { cross, type Step } from "./drawn";
import { make } from "./make";
import { nameOf, type Publication } from "./publications";

/** What a reader states forecasts with, and sees what came of them. */
export interface Panel {
  element: HTMLElement;
  form: HTMLFormElement;
  field: HTMLInputElement;
  sign: HTMLButtonElement;
  before: HTMLButtonElement;
  print: HTMLButtonElement;
  close: HTMLButtonElement;
  key: HTMLElement;
  /** Says something to those who look and to those who listen. */
  say: (words: string) => void;
  /** Says something about what is in the field, in the place of what was said before; without words that returns. */
  hint: (words: string) => void;
  /** Asks for the next value, and lists the steps so far. */
  show: (next: Publication | undefined, steps: readonly Step[]) => void;
}

function buttonOf(text: string, type: "button" | "submit" = "button"): HTMLButtonElement {
  const button = make("button", "framed", text);
  button.type = type;
  return button;
}

/** A field of text, since one of numbers takes “-4,5” for −45; the arrow keys step in it all the same. */
function fieldOf(): HTMLInputElement {
  const field = make("input", "");
  field.type = "text";
  field.role = "spinbutton";
  field.inputMode = "decimal";
  field.autocomplete = "off";
  field.maxLength = 16;
  return field;
}

/** Keyboards for decimals have no minus on some phones. */
function signOf(): HTMLButtonElement {
  const sign = buttonOf("±");
  sign.classList.add("sign");
  sign.ariaLabel = "Change the sign";
  return sign;
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
  const field = fieldOf();
  const who = make("small", "");
  const sign = signOf();
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
  const form = make("form", "", label, make("div", "", sign, before, next));
  form.noValidate = true;
  const said = make("p", "said");
  said.role = "status";
  const meanwhile = make(
    "p",
    "note",
    "Until you close this, the day moves with it, and what else the page tells is hidden.",
  );
  const body = make("tbody", "");
  const table = make(
    "table",
    "",
    make("caption", "", "Your forecasts so far"),
    headOf(["Publication", "Your forecast", "Published", "Distance"]),
    body,
  );
  const element = make("section", "forecasts", form, said, table, make("div", "", print, close), meanwhile);
  element.ariaLabel = "Forecasts";
  const show = (asked: Publication | undefined, steps: readonly Step[]): void => {
    label.hidden = next.hidden = sign.hidden = !asked;
    who.textContent = asked ? `Next: ${nameOf(asked)}` : "";
    body.replaceChildren(...steps.flatMap((step) => rowsOf(step, unit)));
    table.hidden = !steps.length;
  };
  let last = "";
  const hint = (words: string): void => {
    if (said.textContent !== (words || last)) said.textContent = words || last;
  };
  const say = (words: string): void => hint((last = words));
  return { element, form, field, sign, before, print, close, key: keyOf(), say, hint, show };
}
