import { readNumber } from "./crosshair";
import { endReading } from "./readout";
import { isVisible, type Pair, show, tiedTo } from "./pair";
import { remember } from "./where";

/** What an official value's row in the table says, as a tip says it. */
function rowOf(id: string): HTMLElement | null {
  return document.getElementById(`r-${id}`);
}

function isKnown({ tips, addressed }: Pair, id: string): boolean {
  return tips.has(id) || (addressed && rowOf(id) !== null);
}

function describe({ tips }: Pair, id: string): string {
  const tip = tips.get(id);
  if (tip) return `${tip[0]}, ${tip[1]}. ${tip[2]}.`;
  const [period, value, unit, status, by, asOf] = [...(rowOf(id)?.children ?? [])].map((cell) => cell.textContent);
  return `${value} ${unit}, ${status}, ${period}. ${by}, ${asOf}.`;
}

/** Opens the table row of an official value and brings it into view; cited ones have a mark of their own. */
function reveal(id: string): void {
  const row = rowOf(id);
  if (!row) return;
  row.closest("details")?.setAttribute("open", "");
  row.setAttribute("aria-current", "true");
  show(row);
}

/**
 * Picks a number out, or lets go of it: marks whatever stands for it and says so.
 *
 * @returns whether the page has such a number
 */
export function pick(pair: Pair, id: string | undefined): boolean {
  if (id === pair.picked) return true;
  if (id !== undefined && !isKnown(pair, id)) return false;
  pair.picked = id;
  for (const row of document.querySelectorAll("tr[aria-current]")) row.removeAttribute("aria-current");
  for (const element of pair.root.querySelectorAll<HTMLElement>("[data-o]"))
    if (element.dataset.o === id) element.setAttribute("aria-current", "true");
    else element.removeAttribute("aria-current");
  if (id !== undefined && pair.addressed) reveal(id);
  const status = pair.root.querySelector("p.sr[role=status]");
  if (status) status.textContent = id === undefined ? "" : `Picked out: ${describe(pair, id)}`;
  return true;
}

/** Picks out by hand: the address remembers it where the page is addressed by it. */
function pickByHand(pair: Pair, id: string | undefined): void {
  pick(pair, id);
  if (pair.addressed) remember("o", id, { step: true });
}

/** A click or Enter on a number or a mark picks it out and shows the other; Escape lets go. On a number's own page the others lead to theirs. */
export function startPicking(pairs: readonly Pair[]): void {
  document.addEventListener("click", (event) => {
    const { pair, tied, id } = tiedTo(pairs, event);
    if (!pair || pair.own || !isKnown(pair, id) || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    pickByHand(pair, id);
    show([...pair.root.querySelectorAll(`a[data-o="${id}"]`)].find((other) => other !== tied && isVisible(other)));
    readNumber(pair, id);
  });
  document.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    endReading();
    for (const pair of pairs) if (pair.picked !== pair.own) pickByHand(pair, pair.own);
  });
}
