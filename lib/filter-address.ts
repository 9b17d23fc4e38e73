import { type Filter, noFilter, ticked } from "./explore";

const names = { text: "q", indicator: "indicator", vintage: "vintage" } as const;
const texts = ["text", "indicator", "vintage"] as const;

/** The parameters of the explorer's address that narrow its list; they are no part of a link that is handed on. */
export const filterKeys: readonly string[] = [...texts.map((key) => names[key]), ...ticked];

const longest = 200;
const mostTicks = 60;

/** What narrows the list, read leniently: what is not there asks for nothing. */
export function readFilter(search: string): Filter {
  const given = new URLSearchParams(search);
  const filter = { ...noFilter };
  for (const key of texts) filter[key] = (given.get(names[key]) ?? "").slice(0, longest);
  for (const key of ticked) filter[key] = [...new Set(given.getAll(key))].filter(Boolean).slice(0, mostTicks);
  return filter;
}

/** What narrows the list as part of a query, “q=gas&kind=cited”; empty when it asks for nothing. */
export function formatFilter(filter: Filter): string {
  const pairs = [
    ...texts.map((key) => [names[key], filter[key]] as const),
    ...ticked.flatMap((key) => filter[key].map((value) => [key, value] as const)),
  ];
  return new URLSearchParams(pairs.filter(([, value]) => value !== "").map(([key, value]) => [key, value])).toString();
}

/** An address with another filter; whatever else stands in it stays. */
export function withFilter(search: string, filter: Filter): string {
  const others = search
    .replace(/^\?/, "")
    .split("&")
    .filter((part) => part && !filterKeys.includes(part.split("=")[0] ?? ""));
  const parts = [formatFilter(filter), ...others].filter(Boolean);
  return parts.length ? `?${parts.join("&")}` : "";
}
