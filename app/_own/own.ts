import { changed } from "../_reading/where";
import { movedUp, type Named, namesIn, ownAddress } from "./address";

const boxes = [...document.querySelectorAll<HTMLInputElement>("#own-choices input[type=checkbox]")];
const list = document.querySelector<HTMLElement>("#own-parts");
const heading = document.querySelector<HTMLElement>("#own-title");
const field = document.querySelector<HTMLInputElement>("#own-name");
const notice = document.querySelector<HTMLElement>(".notice");
const shared = document.querySelector<HTMLTextAreaElement>(".share textarea");
const printed = document.querySelector<HTMLElement>(".on-paper");
const unnamed = heading?.textContent ?? "";
const ending = document.title.slice(unnamed.length);

/** A link to a part, with its name as it stands in the lists, and a button that moves it up; the first one's does nothing. */
function partOf(box: HTMLInputElement, at: number): HTMLElement {
  const link = box.nextElementSibling as HTMLAnchorElement;
  const [item, copy] = [document.createElement("li"), document.createElement("a")];
  copy.href = link.href;
  copy.textContent = link.textContent;
  item.append(copy);
  const button = document.createElement("button");
  button.type = "button";
  button.className = "quiet";
  button.textContent = "Move up";
  button.ariaLabel = `Move up: ${link.textContent}`;
  button.ariaDisabled = String(!at);
  button.addEventListener("click", () => {
    const { parts, title } = namesIn(location.search);
    const known = parts.filter((id) => boxes.some(({ value }) => value === id));
    write({ parts: movedUp(known, box.value), title });
    list?.children[Math.max(0, at - 1)]?.querySelector("button")?.focus();
  });
  item.append(" ", button);
  return item;
}

/** Shows what the address names, in its order, and says what it names that is not there. */
function follow(): void {
  const { parts, title } = namesIn(location.search);
  const found = parts.flatMap((id) => boxes.find(({ value }) => value === id) ?? []);
  const unknown = parts.filter((id) => !boxes.some(({ value }) => value === id));
  for (const box of boxes) box.checked = found.includes(box);
  list?.replaceChildren(...found.map(partOf));
  if (heading) heading.textContent = title || unnamed;
  document.title = (title || unnamed) + ending;
  if (field && field.value !== title) field.value = title;
  if (printed) printed.textContent = location.href;
  if (shared) shared.defaultValue = location.href;
  dispatchEvent(new Event(changed));
  if (!notice) return;
  notice.hidden = !unknown.length;
  notice.textContent = unknown.length
    ? `There is no chart or exercise ${unknown.map((id) => `“${id}”`).join(", ")}.`
    : "";
}

/** Writes a collection into the address, and shows it. */
function write(named: Named): void {
  history.replaceState(null, "", ownAddress(named) || location.pathname);
  follow();
}

/** Writes into the address what is chosen; a part that is new comes last. */
function change(): void {
  const before = namesIn(location.search).parts;
  const chosen = boxes.filter(({ checked }) => checked).map(({ value }) => value);
  const parts = [...before.filter((id) => chosen.includes(id)), ...chosen.filter((id) => !before.includes(id))];
  write({ parts, title: field?.value ?? "" });
}

document.querySelector("#own-choices")?.addEventListener("input", change);
addEventListener("popstate", follow);
follow();
