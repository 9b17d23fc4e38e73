import type { UnitForms } from "./distance";
import type { Panel } from "./panel";
import { fieldText, numberIn } from "./typed";

/** The field that a forecast is typed into. */
export interface Field {
  /** Puts a forecast into it, or empties it. */
  write: (value: number | undefined) => void;
  /** The forecast in it; where there is none the reader is told what is missing. */
  read: () => number | undefined;
}

const empty = "State a forecast first: type a number, or point at the picture.";

/**
 * Lets a reader type a forecast, step it by the arrow keys and change its sign.
 *
 * @param state told of each forecast, and of nothing where the text is none
 */
export function startField(
  { field, sign, hint }: Panel,
  { value: form, digits }: UnitForms,
  state: (value: number | undefined) => void,
): Field {
  const valueIn = (): number | undefined => numberIn(field.value, form);
  const mark = (): void => {
    const value = valueIn();
    if (value === undefined) field.removeAttribute("aria-valuenow");
    else field.setAttribute("aria-valuenow", String(value));
    field.removeAttribute("aria-invalid");
    state(value);
  };
  const write = (value: number | undefined): void => {
    field.value = value === undefined ? "" : fieldText(value, digits);
    mark();
  };
  /** Says of a text that is no number how one is written. */
  const refuse = (): void => {
    if (!field.value.trim() || valueIn() !== undefined) return;
    field.setAttribute("aria-invalid", "true");
    hint(
      `“${field.value.trim()}” is not read as a number: write one such as 4.5 or −4.5, without signs between thousands.`,
    );
  };
  const read = (): number | undefined => {
    const value = valueIn();
    if (value !== undefined) return value;
    if (field.value.trim()) refuse();
    else hint(empty);
    return undefined;
  };
  const change = (from: (value: number) => number): void => {
    if (field.value.trim() && valueIn() === undefined) refuse();
    else write(Number(from(valueIn() ?? 0).toFixed(6)) + 0);
  };

  field.addEventListener("input", mark);
  field.addEventListener("change", refuse);
  field.addEventListener("keydown", (event) => {
    const step = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    change((value) => value + step * 10 ** -digits);
  });
  sign.addEventListener("click", () => {
    if (field.value.trim()) change((value) => -value);
    else field.value = "−";
    field.focus();
  });
  return { write, read };
}
