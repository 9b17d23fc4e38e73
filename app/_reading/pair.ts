/** What a mark says when it is pointed at: its value with unit and status, its period, who stated it and when. */
export type Tip = readonly [value: string, period: string, by: string];

/** A chart and its passages on the page, with what is known of its numbers. */
export interface Pair {
  root: HTMLElement;
  tips: Record<string, Tip>;
  /** The number that the page itself is about. */
  own: string | undefined;
  /** Whether the page's address says and remembers what is picked out. */
  addressed: boolean;
  picked: string | undefined;
}

/** Whatever stands for a number: its mark, the words that state it. */
export function tiedTo(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("[data-o]") : null;
}

export const isVisible = (element: Element): boolean => element.getClientRects().length > 0;

function readPair(root: HTMLElement): Pair {
  const { own, addressed } = root.dataset;
  const tips = JSON.parse(root.querySelector("script.tips")?.textContent ?? "{}") as Pair["tips"];
  return { root, tips, own, addressed: addressed !== undefined, picked: own };
}

/** Every chart with passages on the page, in order. */
export function readPairs(): Pair[] {
  return [...document.querySelectorAll<HTMLElement>(".pair")].map(readPair);
}

/** The pair that an event happened in. */
export function pairOf(pairs: readonly Pair[], target: EventTarget | null): Pair | undefined {
  return pairs.find(({ root }) => target instanceof Node && root.contains(target));
}
