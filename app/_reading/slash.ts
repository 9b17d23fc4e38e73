/** The key “/” leads to the box in the head of the page, unless something is being typed. */
export function startSlash(): void {
  document.addEventListener("keydown", (event) => {
    const typing =
      event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || typing) return;
    const box = document.querySelector<HTMLInputElement>("#find");
    if (!box) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
}
