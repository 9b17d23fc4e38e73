import { readToday } from "./accessed";
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
    const { origin, page, accessed } = field.dataset;
    const day = field.closest<HTMLElement>("[data-day]")?.dataset.day;
    const query = field.defaultValue.startsWith("<") ? ownQuery().replaceAll("&", "&amp;") : ownQuery();
    const here = page ? field.defaultValue.replaceAll(page, page + query) : field.defaultValue;
    const text = accessed && day ? here.replace(accessed, readToday(accessed, day)) : here;
    field.value = origin ? text.replaceAll(origin, location.origin) : text;
  }
  for (const mail of document.querySelectorAll<HTMLAnchorElement>("a[href^='mailto:?']"))
    mail.href = mail.href.replace(/&body=.*/, `&body=${encodeURIComponent(addressBy(mail))}`);
}

/** The address that a panel hands on: the first of its texts. */
const addressBy = (element: Element): string => element.closest(".share")?.querySelector("textarea")?.value ?? "";

/** Where the device has a sheet for sharing, the panel opens it. */
function offerSheet(): void {
  if (!("share" in navigator)) return;
  for (const ways of document.querySelectorAll(".share .ways")) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Share…";
    button.addEventListener("click", () => {
      // Whoever closes the sheet has changed their mind, which is no fault.
      navigator.share({ title: document.title, url: addressBy(ways) }).catch(() => undefined);
    });
    ways.prepend(button);
  }
}

/** The mark beside a passage copies its address; where that is not allowed it leads there, as without scripts. */
async function copyPlace(event: Event, link: HTMLAnchorElement): Promise<void> {
  event.preventDefault();
  try {
    await navigator.clipboard.writeText(link.href);
    status.textContent = link.textContent = "Link copied";
  } catch {
    location.assign(link.href);
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
  offerSheet();
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
    const place = within<HTMLAnchorElement>(event, ".by .here");
    if (place) void copyPlace(event, place);
  });
}
