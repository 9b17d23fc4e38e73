import { isVisible, type Pair, tiedTo, type Tip } from "./pair";

const tip = document.createElement("div");
tip.ariaHidden = "true";

function write([value, period, by]: Tip): void {
  const strong = document.createElement("b");
  strong.textContent = value;
  tip.replaceChildren(strong, period, document.createElement("br"), by);
}

/** Puts the tip above the mark, or under it where the window ends, within the width of its pair. */
function place({ root }: Pair, mark: Element): void {
  const [frame, dot] = [root.getBoundingClientRect(), mark.getBoundingClientRect()];
  const left = Math.max(130, Math.min(frame.width - 130, dot.left + dot.width / 2 - frame.left));
  tip.className = dot.top < 130 ? "tip under" : "tip";
  tip.style.transform = `translate(${left}px, ${dot.top + dot.height / 2 - frame.top}px)`;
}

/** Shows at its mark what a number is, while the number or its mark is pointed at or has the focus. */
export function startTips(pairs: readonly Pair[]): void {
  const point = (event: Event): void => {
    const { pair, id } = tiedTo(pairs, event);
    const known = pair?.tips.get(id);
    const marks = pair?.root.querySelectorAll(`a.mark[data-o="${id}"] :is(.dot, .bar)`) ?? [];
    const mark = [...marks].find(isVisible);
    if (!pair || !known || !mark) return tip.remove();
    write(known);
    place(pair, mark);
    pair.root.append(tip);
  };
  document.addEventListener("pointerover", point);
  document.addEventListener("focusin", point);
  document.addEventListener("focusout", () => tip.remove());
  document.documentElement.addEventListener("pointerleave", () => tip.remove());
}
