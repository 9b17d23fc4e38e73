import * as z from "zod/mini";
import { isPeriod } from "./period";
import { type ViewKey, viewKeys as keys } from "./view-keys";

const id = z.string().check(z.maxLength(60), z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/));
const period = z.string().check(z.refine(isPeriod));
const day = z.string().check(z.refine((text) => /^\d{4}-\d\d-\d\d$/.test(text) && isPeriod(text)));

/** More series than these a view does not carry. */
export const mostSeries = 40;

/** What a reader changed about a chart, key by key. */
const fields = {
  view: z.enum(["chart", "table", "vintages"]),
  series: z.array(id).check(z.minLength(1), z.maxLength(mostSeries)),
  from: period,
  to: period,
  as_of: day,
  show: z.enum(["index", "change"]),
  scale: z.enum(["log"]),
  o: id,
  with: id,
  cal: z.enum(["gregory", "persian"]),
  digits: z.enum(["latn", "arabext"]),
  units: z.string().check(z.regex(/^[A-Z_]{2,12}$/)),
} satisfies Record<ViewKey, unknown>;

export type View = { [K in ViewKey]?: z.infer<(typeof fields)[K]> | undefined };

/** How a value has to be written, where its name does not say so. */
const remedies: { [K in ViewKey]?: string } = { as_of: ": write a day such as 2020-01-23" };

const decode = (key: ViewKey, text: string): string | string[] =>
  key === "series" ? text.split("~").slice(0, mostSeries) : text;
const encode = (value: string | readonly string[]): string => (typeof value === "string" ? value : value.join("~"));
const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

/**
 * Reads a view leniently: what cannot be read is left out and named.
 *
 * @param search an address's query, with or without its question mark
 * @returns the view, and for each parameter that was dropped what was wrong with it
 */
export function readView(search: string): { view: View; dropped: string[] } {
  const given = new URLSearchParams(search);
  const view: Record<string, unknown> = {};
  const dropped: string[] = [];
  for (const key of keys) {
    const text = given.get(key);
    if (text === null) continue;
    const count = key === "series" ? text.split("~").length : 0;
    if (count > mostSeries)
      dropped.push(`more than ${mostSeries} series: it names ${count}, the first ${mostSeries} are kept`);
    const parsed = fields[key].safeParse(decode(key, text));
    if (parsed.success) view[key] = parsed.data;
    else dropped.push(`${key}=${shorten(text)} cannot be read${remedies[key] ?? ""}`);
  }
  return { view: view as View, dropped };
}

/**
 * Reads a view strictly, for addresses that programs make.
 *
 * @throws RangeError naming every parameter that cannot be read
 */
export function parseView(search: string): View {
  const { view, dropped } = readView(search);
  if (dropped.length) throw new RangeError(dropped.join("; "));
  return view;
}

/** A view as a query, “?series=a~b&o=c”, its keys in the fixed order; an empty view is an empty string. */
export function formatView(view: View): string {
  const parts = keys.flatMap((key) => {
    const value = view[key];
    return value === undefined || value.length === 0
      ? []
      : [`${key}=${encodeURIComponent(encode(value)).replace(/%20/g, "+")}`];
  });
  return parts.length ? `?${parts.join("&")}` : "";
}
