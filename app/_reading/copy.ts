import { within } from "./pair";
import { changed, ownQuery } from "./where";

/** What has a button that copies it beside it, with what to call it. */
type Source = [text: string, name: string, element: HTMLElement];

const sources = ".share textarea, .lines pre, .addresses a[href*='/data/']";

/** What the button copies: the text of the field, lines or address before it. */
function sourceOf(button: Element): Source | undefined {
  const element = button.previousElementSibling;
  if (element instanceof HTMLTextAreaElement) return [element.value, element.labels[0]?.textContent ?? "", element];
  if (element instanceof HTMLAnchorElement) return [element.href, element.textContent, element];
  if (element instanceof HTMLPreElement) return [element.textContent, element.ariaLabel ?? "", element];
  return undefined;
}

const status = document.createElement("p");
status.className = "sr";
status.role = "status";

/** Copies what stands before the button; where the browser does not allow it, that is selected instead. */
async function copy(button: Element): Promise<void> {
  const source = sourceOf(button);
  if (!source) return;
  const [text, name, element] = source;
  try {
    await navigator.clipboard.writeText(text);
    for (const other of document.querySelectorAll(".copy")) other.textContent = "Copy";
    button.textContent = "Copied";
    status.textContent = `${name}: copied`;
  } catch {
    if (element instanceof HTMLTextAreaElement) element.select();
    else getSelection()?.selectAllChildren(element);
    status.textContent = `${name}: copying is not allowed here; the text is selected`;
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

/** The same for lines to copy, once. */
function nameLines(): void {
  for (const place of document.querySelectorAll<HTMLElement>("[data-origin]"))
    for (const code of place.querySelectorAll("code"))
      code.textContent = code.textContent.replaceAll(place.dataset.origin ?? "", location.origin);
}

/** Every text to hand on gets a button that copies it: without this script it would do nothing. */
export function startCopying(): void {
  nameHere();
  nameLines();
  addEventListener(changed, nameHere);
  addEventListener("popstate", nameHere);
  for (const element of document.querySelectorAll(sources)) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    element.after(button);
  }
  document.querySelector("main")?.append(status);
  document.addEventListener("click", (event) => {
    const button = within(event, ".copy");
    if (button) void copy(button);
  });
}
