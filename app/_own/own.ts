import { namesIn, ownAddress } from "./address";

const boxes = [...document.querySelectorAll<HTMLInputElement>("#own-choices input[type=checkbox]")];
const list = document.querySelector<HTMLElement>("#own-parts");
const heading = document.querySelector<HTMLElement>("#own-title");
const field = document.querySelector<HTMLInputElement>("#own-name");
const notice = document.querySelector<HTMLElement>(".notice");
const unnamed = heading?.textContent ?? "";

/** A link to a part, with its name as it stands in the lists. */
function partOf(box: HTMLInputElement): HTMLElement {
  const link = box.nextElementSibling as HTMLAnchorElement;
  const [item, copy] = [document.createElement("li"), document.createElement("a")];
  copy.href = link.href;
  copy.textContent = link.textContent;
  item.append(copy);
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
  if (field && field.value !== title) field.value = title;
  if (!notice) return;
  notice.hidden = !unknown.length;
  notice.textContent = unknown.length
    ? `There is no chart or exercise ${unknown.map((id) => `“${id}”`).join(", ")}.`
    : "";
}

/** Writes into the address what is chosen; a part that is new comes last. */
function change(): void {
  const before = namesIn(location.search).parts;
  const chosen = boxes.filter(({ checked }) => checked).map(({ value }) => value);
  const parts = [...before.filter((id) => chosen.includes(id)), ...chosen.filter((id) => !before.includes(id))];
  history.replaceState(null, "", ownAddress({ parts, title: field?.value ?? "" }) || location.pathname);
  follow();
}

document.querySelector("#own-choices")?.addEventListener("input", change);
addEventListener("popstate", follow);
follow();
