/** What a page of a chart keeps in its address: the number that is picked out, the time that is shown, and the day as of which. */
const kept = ["o", "range", "as_of"] as const;
type Key = (typeof kept)[number];

/** What happens after the address has changed by itself. */
export const changed = "address";

/** The query of an address with nothing in it that is not the page's own, and one parameter changed. */
function queryWith(key?: Key, value?: string): string {
  const now = new URLSearchParams(location.search);
  const query = new URLSearchParams();
  for (const name of kept) {
    const text = name === key ? value : now.get(name);
    if (text) query.set(name, text);
  }
  return query.size ? `?${query}` : "";
}

/** What the address says beyond the page itself. */
export const ownQuery = (): string => queryWith();

/** Writes a parameter into the page's address, or takes it out; as a step that “back” undoes, or in place. */
export function remember(key: Key, value: string | undefined, { step = false } = {}): void {
  history[step ? "pushState" : "replaceState"](null, "", location.pathname + queryWith(key, value));
  dispatchEvent(new Event(changed));
}

/** Whether the address asks for the slides of the page (app/_present). */
export const presents = (): boolean => new URLSearchParams(location.search).get("view") === "present";
