/** All that is in an element but what is kept, in the largest pieces. */
function around(root: Element, kept: readonly Element[]): Element[] {
  return [...root.children].flatMap((one) => {
    if (kept.includes(one)) return [];
    return kept.some((other) => one.contains(other)) ? around(one, kept) : [one];
  });
}

/**
 * Hides what a page tells beside its chart, from eyes, keys and screen readers alike: headlines, sentences, comparisons and tables have
 * what was published later. The title of the page may have a value as well.
 *
 * @returns what shows all of it again
 */
export function conceal({ control, stage }: { control: HTMLElement; stage: HTMLElement }): () => void {
  const main = stage.closest("main") ?? document.body;
  const key = stage.closest("figure")?.querySelector(".key");
  const names = main.querySelectorAll("h1, .lede > p:not([class]), figcaption > p:not([class]), p.sr");
  const own = stage.closest(".section")?.querySelectorAll("h2") ?? [];
  const parts = around(main, [...names, ...own, stage, control, ...(key ? [key.closest("details") ?? key] : [])]);
  const { title } = document;
  document.title = main.querySelector("h1")?.textContent ?? title;
  for (const status of main.querySelectorAll("p.sr")) status.textContent = "";
  for (const part of parts) part.toggleAttribute("data-concealed", true);
  return () => {
    document.title = title;
    for (const part of parts) part.removeAttribute("data-concealed");
  };
}
