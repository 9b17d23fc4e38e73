import { within } from "./pair";

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The arrow keys go from mark to mark within a drawing, round and round. */
export function startArrows(): void {
  document.addEventListener("keydown", (event) => {
    const mark = within<SVGAElement>(event, "a.mark");
    const step = steps[event.key];
    if (!mark || !step) return;
    event.preventDefault();
    const marks = [...(mark.ownerSVGElement?.querySelectorAll<SVGAElement>("a.mark") ?? [])];
    marks[(marks.indexOf(mark) + step + marks.length) % marks.length]?.focus();
  });
}
