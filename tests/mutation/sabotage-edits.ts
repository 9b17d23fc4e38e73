import type { Facts } from "#lib/facts";
import { readSeriesRows, writeSeriesRows } from "#lib/series-file";

/** Numbers from 0 up to 1, the same for the same seed (mulberry32, public domain). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Random = () => number;
type Path = readonly (string | number)[];

/** One false edit: the facts with it, and what it did in words. */
export interface Edit {
  kind: string;
  facts: Facts;
  told: string;
}

const pick = <Item>(items: readonly Item[], random: Random): Item => items[Math.floor(random() * items.length)] as Item;

/** Words that turn a statement round. */
const opposites = [
  ["rose", "fell"],
  ["fall", "rise"],
  ["falling", "rising"],
  ["increase", "decrease"],
  ["above", "below"],
  ["before", "after"],
  ["more", "less"],
  ["exports", "imports"],
  ["actual", "forecast"],
  ["highest", "lowest"],
  ["not", "now"],
].flatMap(([a = "", b = ""]) => [
  [a, b],
  [b, a],
]);

function turned(text: string, random: Random): string | undefined {
  const found = opposites.filter(([word]) => new RegExp(`\\b${word}\\b`).test(text));
  if (!found.length) return undefined;
  const [from = "", to = ""] = pick(found, random);
  return text.replace(new RegExp(`\\b${from}\\b`), to);
}

/** Changes, adds, drops or exchanges a digit; the text is always another one. */
export function otherDigits(text: string, random: Random): string {
  const places = [...text.matchAll(/\d/g)].map(({ index }) => index);
  for (let tries = 0; tries < 20; tries += 1) {
    const at = pick(places, random);
    const digit = String((Number(text[at]) + 1 + Math.floor(random() * 9)) % 10);
    const made = pick(
      [
        text.slice(0, at) + digit + text.slice(at + 1),
        text.slice(0, at) + digit + text.slice(at),
        text.slice(0, at) + text.slice(at + 1),
        text.slice(0, at) + (text[at + 1] ?? "") + (text[at] ?? "") + text.slice(at + 2),
      ],
      random,
    );
    if (made !== text) return made;
  }
  return `${text}1`;
}

function otherNumber(value: number, random: Random): number {
  if (value !== 0 && random() < 0.2) return -value;
  const made = Number(otherDigits(String(value), random));
  return Number.isFinite(made) && made !== value ? made : value + 1;
}

/** Every leaf of a record, with its path. */
function leaves(record: unknown, path: Path = []): { path: Path; value: unknown }[] {
  if (typeof record !== "object" || record === null) return [{ path, value: record }];
  return Object.entries(record).flatMap(([key, value]) => leaves(value, [...path, key]));
}

/** The record with one leaf replaced; nothing else is copied. */
function replaced(record: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const copy = (Array.isArray(record) ? [...(record as unknown[])] : { ...(record as object) }) as Record<
    string,
    unknown
  >;
  copy[String(key)] = replaced(copy[String(key)], rest, value);
  return copy;
}

const shape = (path: Path): string =>
  path
    .map((key) => (/^\d+$/.test(String(key)) ? "#" : key))
    .slice(-2)
    .join(" ");

/** What a person might make of a value by mistake or on purpose; nothing where it is wording without a fact in it. */
function falsified(value: unknown, others: readonly unknown[], random: Random): unknown {
  if (typeof value === "number") return otherNumber(value, random);
  if (typeof value === "boolean") return !value;
  if (typeof value !== "string" || value === "") return undefined;
  if (/\d/.test(value) && random() < 0.7) return otherDigits(value, random);
  const wording = turned(value, random);
  if (wording !== undefined && random() < 0.7) return wording;
  if (/\s/.test(value)) return wording;
  const different = others.filter((other) => typeof other === "string" && other !== value && !/\s/.test(other));
  return different.length ? pick(different, random) : undefined;
}

/** One leaf of one record of a list made false. */
function editRecord(list: readonly { id: string }[], random: Random): { list: unknown[]; told: string } | undefined {
  const index = Math.floor(random() * list.length);
  const record = list[index];
  const { path, value } = pick(leaves(record), random);
  const others = list.flatMap((other) => leaves(other)).filter((leaf) => shape(leaf.path) === shape(path));
  const made = falsified(
    value,
    others.map((leaf) => leaf.value),
    random,
  );
  if (made === undefined || made === value) return undefined;
  const copy: unknown[] = [...list];
  copy[index] = replaced(record, path, made);
  return {
    list: copy,
    told: `${record?.id} › ${path.join(" › ")}: ${JSON.stringify(value)} → ${JSON.stringify(made)}`,
  };
}

type Rows = Facts["series"][number]["rows"];

/** A cell made false, a row deleted or repeated, or two values exchanged. */
function editRows(rows: Rows, random: Random): { rows: Rows; told: string } | undefined {
  const at = Math.floor(random() * rows.length);
  const next = (at + 1) % rows.length;
  const [one, other] = [rows[at], rows[next]];
  if (!one || !other) return undefined;
  const way = random();
  if (way < 0.1 && rows.length > 1)
    return { rows: rows.filter((_, index) => index !== at), told: `row ${one.period} deleted` };
  if (way < 0.15) return { rows: [...rows.slice(0, at), one, ...rows.slice(at)], told: `row ${one.period} repeated` };
  if (way < 0.25 && one.value !== other.value)
    return {
      rows: rows.map((row, index) =>
        index === at ? { ...row, value: other.value } : index === next ? { ...row, value: one.value } : row,
      ),
      told: `values of ${one.period} and ${other.period} exchanged`,
    };
  const facts = leaves(one).filter(({ path, value }) => value !== null && value !== "" && path[0] !== "decimals");
  const { path, value } = random() < 0.4 ? { path: ["value"], value: one.value } : pick(facts, random);
  if (value === null) return undefined;
  const made = falsified(
    value,
    rows.map((row) => row[path[0] as keyof typeof row]),
    random,
  );
  if (made === undefined || made === value) return undefined;
  const edited = replaced(one, path, made) as typeof one;
  return {
    rows: rows.map((row, index) => (index === at ? edited : row)),
    told: `${one.period} › ${path[0]}: ${JSON.stringify(value)} → ${JSON.stringify(made)}`,
  };
}

/** A series as the gate reads it, its rows from their file. */
function asFile({ record }: Facts["series"][number], rows: Rows): Facts["series"][number] {
  const text = writeSeriesRows(rows);
  return {
    record,
    get rows() {
      return readSeriesRows(text, `${record.id}.csv`);
    },
  };
}

const lists = ["articles", "indicators", "charts", "publishers", "sources"] as const;

/** The kinds of file a false edit can be made in, each as likely as another. */
export const kinds = [...lists, "origins", "texts", "series", "rows", "rows", "rows"] as const;

function attempt(facts: Facts, kind: (typeof kinds)[number], random: Random): Edit | undefined {
  if (kind === "rows" || kind === "series") {
    const index = Math.floor(random() * facts.series.length);
    const file = facts.series[index];
    if (!file) return undefined;
    if (kind === "rows") {
      const edit = editRows(file.rows, random);
      if (!edit) return undefined;
      const edited = asFile(file, edit.rows);
      return {
        kind,
        told: `${file.record.id} › ${edit.told}`,
        facts: { ...facts, series: facts.series.map((one, at) => (at === index ? edited : one)) },
      };
    }
    const edit = editRecord(
      facts.series.map(({ record }) => record),
      random,
    );
    if (!edit) return undefined;
    return {
      kind,
      told: edit.told,
      facts: {
        ...facts,
        series: facts.series.map(({ rows }, at) => ({ record: edit.list[at] as typeof file.record, rows })),
      },
    };
  }
  if (kind === "origins") {
    const edit = editRecord(facts.origins.origins, random);
    return (
      edit && { kind, told: edit.told, facts: { ...facts, origins: { ...facts.origins, origins: edit.list as never } } }
    );
  }
  if (kind === "texts") {
    const edit = editRecord(
      Object.entries(facts.fullTexts).map(([id, text]) => ({ id, ...text })),
      random,
    );
    const named = (edit?.list ?? []) as { id: string }[];
    return (
      edit && {
        kind,
        told: edit.told,
        facts: { ...facts, fullTexts: Object.fromEntries(named.map((one) => [one.id, one])) as never },
      }
    );
  }
  const edit = editRecord(facts[kind], random);
  return edit && { kind, told: edit.told, facts: { ...facts, [kind]: edit.list } };
}

/** One false edit of the facts, in a kind of file drawn at random. Wording without a digit, a code or an opposite in it is left alone. */
export function falseEdit(facts: Facts, random: Random): Edit {
  for (;;) {
    const edit = attempt(facts, pick(kinds, random), random);
    if (edit) return edit;
  }
}
