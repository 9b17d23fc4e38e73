import { make } from "../_forecast/make";
import type { Source } from "./page";
import { slideOf } from "./slide";

/** The slides of a page with what steps through them. */
export interface Deck {
  element: HTMLElement;
  /** What each slide is about. */
  ids: string[];
  /** Shows a slide and says which one it is. */
  show: (index: number) => void;
  before: HTMLButtonElement;
  next: HTMLButtonElement;
  whole: HTMLButtonElement;
  leave: HTMLButtonElement;
  /** Says what the address asks for in vain, until a step is taken. */
  notice: HTMLElement;
}

function buttonOf(text: string, name = text): HTMLButtonElement {
  const button = make("button", "", text);
  button.type = "button";
  if (name !== text) button.ariaLabel = name;
  return button;
}

/** Makes a slide of each source, and the bar below them. */
export function deckOf(sources: readonly Source[]): Deck {
  const slides = sources.map(slideOf);
  const [before, next] = [buttonOf("‹", "Previous"), buttonOf("›", "Next")];
  const [whole, leave] = [buttonOf("Full screen"), buttonOf("Leave")];
  const place = make("span", "");
  const status = make("p", "sr");
  status.role = "status";
  const steps = slides.length > 1 ? [before, place, next] : [];
  const bar = make("nav", "", ...steps, whole, leave);
  bar.ariaLabel = "Slides";
  const notice = make("p", "notice");
  notice.role = "status";
  const element = make("main", "deck", notice, ...slides, bar, status);
  element.tabIndex = -1;
  const show = (index: number): void => {
    slides.forEach((slide, at) => (slide.hidden = at !== index));
    place.textContent = `${index + 1} of ${slides.length}`;
    before.disabled = index === 0;
    next.disabled = index === slides.length - 1;
    const { title, headline, shown } = sources[index] ?? {};
    const about = headline ? `${headline.value}, ${headline.what}` : title;
    status.textContent = [`${place.textContent}: ${about}`, ...(shown?.words ?? [])].join(". ");
  };
  return { element, ids: sources.map(({ id }) => id), show, before, next, whole, leave, notice };
}
