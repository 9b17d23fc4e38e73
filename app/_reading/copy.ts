import { within } from "./pair";
import { changed, ownQuery } from "./where";

function say(button: Element, text: string): void {
  const status = button.closest(".share")?.querySelector("[role=status]");
  if (status) status.textContent = text;
}

/** Copies the text of the field before the button; where the browser does not allow it, the text is selected instead. */
async function copy(button: Element): Promise<void> {
  const field = button.previousElementSibling;
  if (!(field instanceof HTMLTextAreaElement)) return;
  const name = field.labels[0]?.textContent;
  try {
    await navigator.clipboard.writeText(field.value);
    for (const other of document.querySelectorAll(".share button")) other.textContent = "Copy";
    button.textContent = "Copied";
    say(button, `${name}: copied`);
  } catch {
    field.select();
    say(button, `${name}: copying is not allowed here; the text is selected`);
  }
}

/**
 * Lets the texts name what is seen: the number and the range that the address has, and, where nobody said at the build where the site
 * will be, the address it is served from.
 */
function nameHere(): void {
  for (const field of document.querySelectorAll<HTMLTextAreaElement>(".share textarea")) {
    const { origin, page } = field.dataset;
    const query = field.defaultValue.startsWith("<") ? ownQuery().replaceAll("&", "&amp;") : ownQuery();
    const text = page ? field.defaultValue.replaceAll(page, page + query) : field.defaultValue;
    field.value = origin ? text.replaceAll(origin, location.origin) : text;
  }
}

/** The buttons beside the texts to hand on copy them. */
export function startCopying(): void {
  nameHere();
  addEventListener(changed, nameHere);
  addEventListener("popstate", nameHere);
  document.addEventListener("click", (event) => {
    const button = within(event, ".share button");
    if (button) void copy(button);
  });
}
