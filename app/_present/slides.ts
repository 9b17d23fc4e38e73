import type { Tip } from "../_reading/pair";

/** What a slide is about: a cited number, or a statement without one. */
export interface Told {
  id: string;
  /** The place of its passage in the article, where the page has the passages in another order. */
  at?: number | undefined;
}

/** What is told on a page, each thing once, in the order of the passages. */
export function inOrder<One extends Told>(told: readonly One[]): One[] {
  const once = told.filter(({ id }, index) => told.findIndex((one) => one.id === id) === index);
  return once.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0));
}

/** A number as a slide has it: the value in large type with its unit in small, then what it is, and who says so and when. */
export interface Headline {
  value: string;
  unit: string;
  what: string;
  by: string;
  /** Whether it was added up here. */
  derived: boolean;
}

/** A value without its unit, and the unit; percent and dollars stay with their number. */
function apart(value: string): Pick<Headline, "value" | "unit"> {
  const [number = value, unit] = value.split("\u202F");
  return unit && /^[\p{L}\s≈~≥≤]*−?\d+(?:\.\d+)?$/u.test(number) ? { value: number, unit } : { value, unit: "" };
}

/** The headline of a number from what its mark says; a sum of ours has no status of its own. */
export function headlineOf([said, period, by]: Tip, derived = false): Headline {
  const at = said.lastIndexOf(", ");
  const [value, status] = [said.slice(0, at), said.slice(at + 2)];
  if (derived) return { ...apart(value), derived, what: `${period}: added up here, no text states it`, by: "" };
  return { ...apart(value), derived, what: `${status === "actual" ? "stated as actual" : status}, ${period}`, by };
}

/**
 * Who states a number and who wrote the sentence, each said once: where both are one, the headline has the name and the sentence what it
 * stands in.
 */
export function bylines(by: string, sentence: string): { by: string; sentence: string } {
  const at = by.lastIndexOf(", ");
  const [who, when] = [by.slice(0, at), by.slice(at + 2)];
  if (at < 0 || !sentence.startsWith(`${who}, `) || !sentence.endsWith(when)) return { by, sentence };
  return { by: who, sentence: sentence.slice(who.length + 2) };
}

const keys: Record<string, "next" | "before" | "first" | "last"> = {
  ArrowRight: "next",
  ArrowDown: "next",
  PageDown: "next",
  " ": "next",
  ArrowLeft: "before",
  ArrowUp: "before",
  PageUp: "before",
  Home: "first",
  End: "last",
};

/**
 * The slide that a key leads to, as the keys of a keyboard and of a slide remote have it.
 *
 * @returns its index, which stays within the slides; nothing for any other key
 */
export function slideAfter(key: string, { at, count, shift = false }: { at: number; count: number; shift?: boolean }) {
  const way = key === " " && shift ? "before" : Object.hasOwn(keys, key) ? keys[key] : undefined;
  if (!way) return undefined;
  const wanted = { next: at + 1, before: at - 1, first: 0, last: count - 1 }[way];
  return Math.max(0, Math.min(wanted, count - 1));
}

/** A way across the screen that is meant as a step: long enough, and more sideways than up or down. */
export function isSwipe(across: number, down: number): boolean {
  return Math.abs(across) > 48 && Math.abs(across) > 2 * Math.abs(down);
}

/** How much there is to read beside the picture, so that a short sentence can be larger than a long one. */
export function sizeOf(text: string): "short" | "middling" | "long" {
  if (text.length <= 190) return "short";
  return text.length <= 340 ? "middling" : "long";
}
