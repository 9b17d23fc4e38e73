import { viewKeys } from "#lib/view-keys";
import { dayOf } from "./day";
import { presents } from "./where";

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

/** Whether the page has what a parameter of its address asks for, other than a number; slides have the day of their own picture alone. */
function has(key: string, value: string): boolean {
  if (key === "view") return presents();
  if (key === "as_of")
    return dayOf(value) !== undefined && document.querySelector(presents() ? ".pair .as-of" : ".as-of") !== null;
  if (key !== "range") return false;
  return [...document.querySelectorAll<HTMLInputElement>(".ranges input")].some((input) => input.value === value);
}

/**
 * The notice that names what the address asks for in vain; stored or typed text never becomes markup.
 *
 * @param picks whether a number is there to be picked out
 * @returns nothing where all that is asked for is there
 */
export function vainNotice(picks: (id: string) => boolean): string {
  const query = new URLSearchParams(location.search);
  const vain = [...viewKeys, "range"].flatMap((key) => {
    const value = query.get(key);
    if (value === null || (key === "o" ? picks(value) : has(key, value))) return [];
    return `${key}=${shorten(value)}`;
  });
  return vain.length ? `The address asks for something this page does not have: ${vain.join("; ")}.` : "";
}
