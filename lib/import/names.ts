import { isValueName } from "./roles";
import type { Plan } from "./plan";
import type { RawSeries } from "./raw-series";
import type { Table } from "./table";
import { units } from "../unit";
import { knownUnit, unitInName } from "./unit-text";

const place = /country|geo|area|entity|region|location|economy|reporter/i;
const subject = /indicator|series|variable|subject|item|concept|title|measure|topic|commodity|product/i;
const coded = /(?:^|[^a-z])(?:code|id)s?$|notes?$|^(?:freq|dataflow|structure|action)/i;

/** Columns of words that differ between series, without those that another one decides, such as a country's code beside its name. */
function telling(all: readonly (readonly string[])[], names: readonly string[]): number[] {
  const columns = names.map((name, column) => {
    const words = all.map((keys) => keys[column] ?? "");
    const distinct = new Set(words);
    return {
      column,
      words,
      code: Number(coded.test(name) || areCodes(words)),
      distinct: distinct.size,
      length: [...distinct].join("").length / (distinct.size || 1),
    };
  });
  const varying = columns
    .filter(({ distinct }) => distinct > 1)
    .sort((a, b) => b.distinct - a.distinct || a.code - b.code || b.length - a.length);
  const kept: typeof varying = [];
  for (const one of varying) if (!kept.some((other) => decides(other.words, one.words))) kept.push(one);
  return kept.map(({ column }) => column).sort((a, b) => a - b);
}

/** True where each word of one column comes with one word of the other only. */
function decides(words: readonly string[], others: readonly string[]): boolean {
  const seen = new Map<string, string>();
  return words.every((word, index) => {
    const other = others[index] ?? "";
    const before = seen.get(word);
    if (before === undefined) seen.set(word, other);
    return before === undefined || before === other;
  });
}

/** What every series of a file has in common that says where or what it is: a name rather than a code. */
function common(
  all: readonly (readonly string[])[],
  names: readonly string[],
  told: readonly number[],
  kind: RegExp,
): string {
  const columns = names.flatMap((name, at) => (kind.test(name) && !coded.test(name) ? at : []));
  if (columns.some((at) => told.includes(at))) return "";
  const constant = columns.filter((at) => all.every((keys) => keys[at] === all[0]?.[at]));
  const words = constant.map((at) => all[0]?.[at] ?? "").filter(Boolean);
  return words.find((word) => !areCodes([word])) ?? words[0] ?? "";
}

/** True where every word is a code, not a name. */
const areCodes = (words: readonly string[]): boolean => words.every((word) => /^[A-Z0-9_.:/-]*$/.test(word));

const kinds: Record<RawSeries["kind"], string> = {
  year: "years",
  quarter: "quarters",
  month: "months",
  day: "days",
  range: "spans",
};

/** The names of the series of a file of ours: their titles, with the id where two have one; an apostrophe that kept a text inert is taken off. */
function siteNames(all: readonly RawSeries[], plan: Plan): { name: string; unit: string }[] {
  const plain = (text: string): string => text.replace(/^'(?=[=+\-@\t\r])/, "");
  const titles = all.map(({ keys: [id = "", title = ""], column }) => plain(title || id || (plan.names[column] ?? "")));
  return all.map(({ keys: [id = ""], unit }, index) => {
    const [title = "", code] = [titles[index], knownUnit(unit)];
    const twice = titles.indexOf(title) !== titles.lastIndexOf(title);
    return { name: twice ? `${title} (${id})` : title, unit: code ? units[code].name : plain(unit) };
  });
}

/** A name for each series of a table, as short as tells it from the others, and its unit as far as the file says it. */
export function nameSeries(table: Table, plan: Plan, fallback: string): { name: string; unit: string }[] {
  const all = [...table.series.values()];
  if (plan.site) return siteNames(all, plan);
  const told = telling(
    all.map(({ keys }) => keys),
    table.keyNames,
  );
  const several = plan.values.length > 1 && plan.layout.value !== "across";
  const keys = all.map((one) => one.keys);
  const [where, what] = [place, subject].map((kind) => common(keys, table.keyNames, told, kind));
  const names = all.map(({ column, keys }) => {
    const own = told
      .map((at) => keys[at] ?? "")
      .filter(Boolean)
      .join(", ");
    const header = column < 0 ? "" : (plan.names[column] ?? "");
    const measured = several || !isValueName(header) ? header : what;
    const words = [own || where, measured || what].filter(Boolean).join(": ");
    return words || keys.filter(Boolean).join(", ") || fallback;
  });
  const first = new Map<string, number>();
  const kindsOf = new Map<string, Set<string>>();
  names.forEach((name, index) => {
    kindsOf.set(name, (kindsOf.get(name) ?? new Set()).add(all[index]?.kind ?? ""));
  });
  return all.map(({ kind, column, unit }, index) => {
    const name = names[index] ?? "";
    const byKind = (kindsOf.get(name)?.size ?? 0) > 1 ? `${name}, ${kinds[kind]}` : name;
    const count = (first.get(byKind) ?? 0) + 1;
    first.set(byKind, count);
    const again = count > 1 ? `${byKind} (${column < 0 ? count : `column ${column + 1}`})` : byKind;
    return { name: again, unit: unit || unitInName(name) };
  });
}
