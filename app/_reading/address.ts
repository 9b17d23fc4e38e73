import { viewKeys } from "#lib/view-keys";
import { readNumber } from "./crosshair";
import { dayOf } from "./day";
import { isVisible, type Pair, show } from "./pair";
import { pick } from "./pick";
import { presents, remember } from "./where";

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

/** The number a fragment leads to: what a click writes where scripts are off, and what an old link may carry. */
function fromHash(): string | undefined {
  return /^#[mn]-(.+)$/.exec(location.hash)?.[1];
}

/** Names what an address asks for in vain; stored or typed text never becomes markup. */
function notify({ root }: Pair, dropped: readonly string[]): void {
  const notice = root.querySelector<HTMLElement>(".notice");
  if (!notice || (notice.hidden && !dropped.length)) return;
  notice.hidden = !dropped.length;
  notice.textContent = `The address asks for something this page does not have: ${dropped.join("; ")}.`;
}

/** Brings the mark and the sentence of a number into view, and says what it is. */
function bring(pair: Pair, id: string): void {
  for (const tied of pair.root.querySelectorAll(`a.mark[data-o="${id}"], a.number[data-o="${id}"]`))
    if (isVisible(tied)) show(tied);
  readNumber(pair, id);
}

/** Names what the address asks for that this page cannot show; the number it names is the caller's to find. */
function notifyOf(pair: Pair, query: URLSearchParams, found: boolean): void {
  const ranges = [...document.querySelectorAll<HTMLInputElement>(".ranges input")].map(({ value }) => value);
  const isServed = (key: string, asked: string): boolean =>
    (key === "range" && ranges.includes(asked)) ||
    (key === "o" && found) ||
    (key === "as_of" && dayOf(asked) !== undefined && document.querySelector(".as-of") !== null);
  const ignored = [...viewKeys, "range"].flatMap((key) => {
    const asked = query.get(key);
    return asked === null || presents() || isServed(key, asked) ? [] : `${key}=${shorten(asked)}`;
  });
  notify(pair, ignored);
}

/** Picks out what the address names, and names what it asks for that this page cannot show. */
function follow(pair: Pair): void {
  const query = new URLSearchParams(location.search);
  if (pair.own) return notifyOf(pair, query, query.get("o") === pair.own);
  const clicked = fromHash();
  if (!pair.addressed) return void (clicked !== undefined && pick(pair, clicked));
  const asked = query.get("o") ?? clicked;
  const found = pick(pair, asked ?? undefined);
  if (!found) pick(pair, undefined);
  if (found && asked !== undefined) bring(pair, asked);
  if (found && asked !== undefined && !query.has("o")) remember("o", asked);
  notifyOf(pair, query, found);
}

/** Keeps what is picked out in step with the address, now and whenever the reader goes back or forward. */
export function startFollowing(pairs: readonly Pair[]): void {
  const all = (): void => {
    // From now on a pair is lit by what is picked out, not by where the fragment leads; without one there is nothing to change.
    if (location.hash) for (const { root } of pairs) root.dataset.awake = "";
    pairs.forEach(follow);
  };
  all();
  addEventListener("popstate", all);
}
