import { vainNotice } from "../_reading/vain";
import type { Deck } from "./deck";
import { isSwipe, slideAfter } from "./slides";

/** The address with the slide that is shown; on a number's own page, or for a chart alone, there is only one. */
function addressWith(id: string, left = false): string {
  const query = new URLSearchParams(location.search);
  if (left) query.delete("view");
  const addressed = document.querySelector(".pair[data-addressed]");
  const known = left ? addressed?.querySelector(`a.mark[data-o="${id}"]`) : !document.querySelector(".pair[data-own]");
  if (id && known) query.set("o", id);
  else query.delete("o");
  return location.pathname + (query.size ? `?${query}` : "") + (left ? location.hash : "");
}

/** Brings the sentence of the last slide into view on the page that is there again. */
function returnTo(id: string): void {
  const words =
    document.getElementById(`n-${id}`) ??
    document.querySelector<HTMLElement>(`.says[data-s="${id}"], .passage a.number[href$="/o/${id}/"]`);
  words?.scrollIntoView({ block: "center", behavior: "instant" });
  words?.focus({ preventScroll: true });
}

/** The whole screen, where the browser can give it. */
function offerWhole(button: HTMLButtonElement): void {
  button.hidden = !document.fullscreenEnabled;
  button.addEventListener("click", () => {
    // Whoever refuses the whole screen goes on in the window.
    const change = document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen();
    change.catch(() => undefined);
  });
  document.addEventListener("fullscreenchange", () => {
    button.textContent = document.fullscreenElement ? "Leave full screen" : "Full screen";
  });
}

/** Steps through the slides by keys, buttons, a finger and clicks on other marks; the address follows. Escape leaves. */
export function startSteps(deck: Deck, close: () => void): void {
  const { element, ids, notice } = deck;
  const ending = new AbortController();
  const { signal } = ending;
  let at = Math.max(0, ids.indexOf(new URLSearchParams(location.search).get("o") ?? ""));

  const go = (index: number): void => {
    at = Math.max(0, Math.min(index, ids.length - 1));
    deck.show(at);
    notice.textContent = "";
    history.replaceState(null, "", addressWith(ids[at] ?? ""));
  };
  const leave = (): void => {
    const id = ids[at] ?? "";
    ending.abort();
    if (document.fullscreenElement) void document.exitFullscreen();
    close();
    history.replaceState(null, "", addressWith(id, true));
    dispatchEvent(new PopStateEvent("popstate"));
    returnTo(id);
  };

  // Caught before the page's own script hears of them.
  const early = { capture: true, signal };
  addEventListener(
    "keydown",
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      event.stopPropagation();
      if (event.key === "Escape") return leave();
      if (event.key === " " && event.target instanceof HTMLButtonElement) return;
      const wanted = slideAfter(event.key, { at, count: ids.length, shift: event.shiftKey });
      if (wanted === undefined) return;
      event.preventDefault();
      go(wanted);
    },
    early,
  );
  deck.before.addEventListener("click", () => go(at - 1));
  deck.next.addEventListener("click", () => go(at + 1));
  deck.leave.addEventListener("click", leave);
  element.addEventListener("click", ({ target }) => {
    const id = target instanceof Element ? target.closest<SVGElement>("[data-o]")?.dataset.o : undefined;
    if (id !== undefined && ids.includes(id)) go(ids.indexOf(id));
  });

  let from: PointerEvent | undefined;
  element.addEventListener("pointerdown", (event) => (from = event.pointerType === "mouse" ? undefined : event));
  element.addEventListener("pointerup", ({ clientX, clientY }) => {
    if (!from) return;
    const [across, down] = [clientX - from.clientX, clientY - from.clientY];
    if (isSwipe(across, down)) go(across < 0 ? at + 1 : at - 1);
    from = undefined;
  });

  offerWhole(deck.whole);
  const vain = vainNotice((id) => ids.includes(id));
  go(at);
  notice.textContent = vain;
  element.focus();
}
