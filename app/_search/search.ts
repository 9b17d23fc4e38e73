import type { SearchDocument } from "#lib/search/document";
import { type Search, searchOf } from "#lib/search/search";
import { startSlash } from "../_reading/slash";
import { startResultArrows } from "./arrows";
import { groupElement } from "./elements";

const box = document.querySelector<HTMLInputElement>("#find");
const page = document.querySelector<HTMLElement>("#search");
const part = (name: string): HTMLElement | null => page?.querySelector<HTMLElement>(`[data-part="${name}"]`) ?? null;
const [status, results, hints, nothing] = ["status", "results", "hints", "nothing"].map(part);

let loading: Promise<Search> | undefined;

/** The search, loaded at its first use; after a failure the next use tries again. */
function load(address: string): Promise<Search> {
  loading ??= fetch(address)
    .then((answer) => {
      if (!answer.ok) throw new Error(String(answer.status));
      return answer.json() as Promise<SearchDocument[]>;
    })
    .then(searchOf)
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

const say = (words: string): void => {
  if (status) status.textContent = words;
};

/** Shows what a query finds; a query that was overtaken by a later one shows nothing. */
async function show(query: string, isCurrent: () => boolean): Promise<void> {
  const asked = query.trim();
  const groups = asked ? (await load(page?.dataset.documents ?? ""))(asked) : [];
  if (!isCurrent()) return;
  const count = groups.reduce((sum, { found }) => sum + found.length, 0);
  results?.replaceChildren(...groups.map(groupElement));
  if (hints) hints.hidden = count > 0;
  if (nothing) nothing.hidden = !asked || count > 0;
  const kinds = groups.length === 1 ? "1 kind" : `${groups.length} kinds`;
  say(
    !asked
      ? ""
      : count
        ? `${count === 1 ? "1 result" : `${count} results`} of ${kinds} for “${asked}”`
        : `Nothing found for “${asked}”`,
  );
}

let turn = 0;

function search(): void {
  const mine = ++turn;
  const query = box?.value ?? "";
  show(query, () => mine === turn).catch(() => {
    if (mine === turn) say("The search could not be loaded. Try again, or use the index.");
  });
}

/** The query as the address has it, so that a search can be shared and gone back to. */
function writeAddress(): void {
  const asked = box?.value.trim() ?? "";
  history.replaceState(null, "", asked ? `?${new URLSearchParams({ q: asked })}` : location.pathname);
}

/**
 * What the last part of an address that leads nowhere may have meant, in words: the last with a letter or a digit, since one sign may have
 * been pasted with it. A letter or two mean nothing.
 */
function wordsOfPath(): string {
  const last = location.pathname.split("/").findLast((part) => /[a-z0-9]/i.test(part)) ?? "";
  if (last.length < 3) return "";
  try {
    return decodeURIComponent(last).replaceAll(/[-._]+/g, " ");
  } catch {
    return "";
  }
}

/** In somebody else's frame every way on opens a new tab, since of all pages but this one only embeds may be framed. */
function leaveFrame(): void {
  const base = document.createElement("base");
  base.target = "_blank";
  document.head.append(base);
  document.documentElement.classList.add("in-frame");
}

if (box && page && results) {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  box.value = new URLSearchParams(location.search).get("q") ?? (page.dataset.lost === undefined ? "" : wordsOfPath());
  box.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      writeAddress();
      search();
    }, 120);
  });
  box.form?.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    writeAddress();
    search();
  });
  startResultArrows(box, results);
  startSlash();
  if (page.dataset.lost !== undefined && self !== top) leaveFrame();
  search();
  if (!box.value) box.focus();
}
