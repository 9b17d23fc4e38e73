import { within } from "./pair";

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

/** Where nobody said at the build where the site will be, the texts name the address it is served from. */
function nameHere(): void {
  for (const place of document.querySelectorAll<HTMLElement>("[data-origin]")) {
    const name = (text: string): string => text.replaceAll(place.dataset.origin ?? "", location.origin);
    if (place instanceof HTMLTextAreaElement) place.value = name(place.value);
    for (const code of place.querySelectorAll("code")) code.textContent = name(code.textContent);
  }
}

/** Every text to hand on gets a button that copies it: without this script it would do nothing. */
export function startCopying(): void {
  nameHere();
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
