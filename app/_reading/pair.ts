/** What a mark says when it is pointed at: its value with unit and status, its period, who stated it and when. */
export type Tip = readonly [value: string, period: string, by: string];

/** A chart and its passages on the page, with what is known of its numbers. */
export interface Pair {
  root: HTMLElement;
  tips: ReadonlyMap<string, Tip>;
  /** The number that the page itself is about. */
  own: string | undefined;
  /** Whether the page's address says and remembers what is picked out. */
  addressed: boolean;
  picked: string | undefined;
}

/** The element that an event happened in, by selector. */
export function within<Kind extends Element = HTMLElement>({ target }: Event, selector: string): Kind | null {
  return target instanceof Element ? target.closest<Kind>(selector) : null;
}

export const isVisible = (element: Element): boolean => element.getClientRects().length > 0;

function readPair(root: HTMLElement): Pair {
  const { own, addressed } = root.dataset;
  const tips = JSON.parse(root.querySelector("script.tips")?.textContent ?? "{}") as Record<string, Tip>;
  return { root, tips: new Map(Object.entries(tips)), own, addressed: addressed !== undefined, picked: own };
}

/** Every chart with passages on the page, in order. */
export function readPairs(): Pair[] {
  return [...document.querySelectorAll<HTMLElement>(".pair")].map(readPair);
}

/** Whatever stands for a number where an event happened, its mark or the words that state it, with the pair it is in. */
export function tiedTo(
  pairs: readonly Pair[],
  event: Event,
): { pair: Pair | undefined; tied: HTMLElement | null; id: string } {
  const tied = within(event, "[data-o]");
  return { tied, id: tied?.dataset.o ?? "", pair: pairs.find(({ root }) => root.contains(tied)) };
}

/** Brings an element into view without a journey. */
export function show(element: Element | undefined): void {
  element?.scrollIntoView({ block: "nearest", behavior: "instant" });
}
