/** Up and down lead from the box through the results and back; Escape leads to the box. */
export function startResultArrows(box: HTMLInputElement, results: HTMLElement): void {
  const shown = (): HTMLElement[] =>
    [...results.querySelectorAll<HTMLElement>("a, summary")].filter((one) => one.getClientRects().length > 0);
  document.addEventListener("keydown", (event) => {
    const here = document.activeElement;
    const inside = here === box || results.contains(here);
    if (!inside || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Escape" && here !== box) return box.focus();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const all = [box, ...shown()];
    const next = all[all.indexOf(here as HTMLElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}
