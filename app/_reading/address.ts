import { readNumber } from "./crosshair";
import { isVisible, type Pair, show } from "./pair";
import { pick } from "./pick";
import { vainNotice } from "./vain";
import { remember } from "./where";

/** The number a fragment leads to: what a click writes where scripts are off, and what an old link may carry. */
function fromHash(): string | undefined {
  return /^#[mn]-(.+)$/.exec(location.hash)?.[1];
}

/** Says what an address asks for in vain. */
function notify({ root }: Pair, words: string): void {
  const notice = root.querySelector<HTMLElement>(".notice");
  if (!notice || (notice.hidden && !words)) return;
  notice.hidden = !words;
  notice.textContent = words;
}

/** Brings the mark and the sentence of a number into view, and says what it is. */
function bring(pair: Pair, id: string): void {
  for (const tied of pair.root.querySelectorAll(`a.mark[data-o="${id}"], a.number[data-o="${id}"]`))
    if (isVisible(tied)) show(tied);
  readNumber(pair, id);
}

/** Picks out what the address names, and names what it asks for that this page cannot show. */
function follow(pair: Pair): void {
  const query = new URLSearchParams(location.search);
  if (pair.own)
    return notify(
      pair,
      vainNotice((id) => id === pair.own),
    );
  const clicked = fromHash();
  if (!pair.addressed) return void (clicked !== undefined && pick(pair, clicked));
  const asked = query.get("o") ?? clicked;
  const found = pick(pair, asked ?? undefined);
  if (!found) pick(pair, undefined);
  if (found && asked !== undefined) bring(pair, asked);
  if (found && asked !== undefined && !query.has("o")) remember("o", asked);
  notify(
    pair,
    vainNotice(() => found),
  );
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
