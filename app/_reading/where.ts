/** What a page of a chart keeps in its address: the number that is picked out, and the time that is shown. */
const kept = ["o", "range"] as const;

/** The page's address with one of its parameters changed, and with none that are not its own. */
export function addressWith(key: (typeof kept)[number], value: string | undefined): string {
  const now = new URLSearchParams(location.search);
  const query = new URLSearchParams();
  for (const name of kept) {
    const text = name === key ? value : now.get(name);
    if (text) query.set(name, text);
  }
  return location.pathname + (query.size ? `?${query}` : "");
}
