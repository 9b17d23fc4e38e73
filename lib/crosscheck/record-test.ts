import { formatValue } from "../format";
import { group } from "../group";
import type { Observation } from "../observation";
import { comparePeriods, formatPeriod, parsePeriod } from "../period";
import { attributionWords, publishedWords } from "../publication";
import { placeName } from "../place";
import type { RecordTest } from "../schema";

/** What one publisher's values answer to a test: whether it holds, nothing where they cannot decide, and the sentence that gives them. */
export interface Answer {
  holds: boolean | undefined;
  observations: readonly Observation[];
  /** The last day that it speaks of. */
  until: string;
  sentence: string;
}

type Values = ReadonlyMap<string, Observation>;

const numberOf = ({ value }: Observation): number => value ?? NaN;
const sum = (observations: readonly Observation[]): number =>
  Number(observations.reduce((total, one) => total + numberOf(one), 0).toPrecision(12));
const shown = (one: Observation): string => formatValue(numberOf(one), one.unit, Math.min(one.decimals, 3));
const by = (one: Observation): string => `${attributionWords(one)}, ${publishedWords(one)}`;

/** Values with their periods under one attribution; each with its own day where they became public on different days. */
function told(observations: readonly Observation[]): string {
  const [first] = observations;
  if (!first) return "";
  const dates = new Set(observations.map(publishedWords));
  const each = (one: Observation, date: string): string => `${shown(one)} for ${formatPeriod(one.period)}${date}`;
  if (dates.size === 1) return `${by(first)}: ${observations.map((one) => each(one, "")).join(", ")}.`;
  return `${first.statedBy}: ${observations.map((one) => each(one, ` (${publishedWords(one)})`)).join(", ")}.`;
}

const of = (values: Values, geo: string): Observation[] =>
  [...values].filter(([key]) => key.startsWith(`${geo}  `)).map(([, one]) => one);

/** The latest period for which every one of the lists has a value. */
function latestShared(lists: readonly Observation[][]): Observation[] | undefined {
  const periods = lists.map((list) => new Map(list.map((one) => [one.period, one])));
  const shared = [...(periods[0]?.keys() ?? [])].filter((period) => periods.every((one) => one.has(period)));
  const latest = shared.sort(comparePeriods).at(-1);
  return latest === undefined ? undefined : periods.flatMap((one) => one.get(latest) ?? []);
}

function exceeds({ sum: places, than }: RecordTest & { test: "exceeds" }, values: Values): Answer | undefined {
  const found = latestShared([...places, than].map((geo) => of(values, geo)));
  const other = found?.at(-1);
  if (!found || !other) return undefined;
  const parts = found.slice(0, -1);
  const total = sum(parts);
  const decimals = Math.max(...found.map((one) => Math.min(one.decimals, 3)));
  return {
    holds: total > numberOf(other),
    observations: found,
    until: other.periodEnd,
    sentence: `${by(other)}: ${places.map(placeName).join(" and ")} ${formatValue(total, other.unit, decimals)} together, ${placeName(than)} ${formatValue(numberOf(other), other.unit, decimals)} (${formatPeriod(other.period)}).`,
  };
}

function largest({ geo }: RecordTest & { test: "largest" }, values: Values): Answer | undefined {
  const geos = [...new Set([...values.values()].map((one) => one.geo))];
  if (!geos.includes(geo) || geos.length < 2) return undefined;
  const found = latestShared(geos.map((one) => of(values, one)));
  if (!found) return undefined;
  const [first] = [...found].sort((a, b) => numberOf(b) - numberOf(a));
  const own = found.find((one) => one.geo === geo);
  if (!first || !own) return undefined;
  return {
    holds: numberOf(own) >= numberOf(first),
    observations: found,
    until: own.periodEnd,
    sentence: `${by(own)}: ${found.map((one) => `${placeName(one.geo)} ${shown(one)}`).join(", ")} (${formatPeriod(own.period)}; no other place is held).`,
  };
}

function top({ partners }: RecordTest & { test: "top" }, values: Values): Answer | undefined {
  const buyers = [...values].flatMap(([key, observation]) => {
    const partner = key.split(" ")[1] ?? "";
    return /^[A-Z]{3}$/.test(partner) ? [{ partner, observation }] : [];
  });
  const complete = [...group(buyers, ({ observation }) => [observation.period]).values()]
    .filter((members) => members.length > partners.length)
    .filter((members) => partners.every((partner) => members.some((one) => one.partner === partner)))
    .sort((a, b) => comparePeriods(a[0]?.observation.period ?? "", b[0]?.observation.period ?? ""))
    .at(-1);
  const inOrder = complete?.sort((a, b) => numberOf(b.observation) - numberOf(a.observation));
  const [first] = inOrder ?? [];
  if (!inOrder || !first) return undefined;
  return {
    holds: inOrder.slice(0, partners.length).every(({ partner }) => partners.includes(partner)),
    observations: inOrder.map(({ observation }) => observation),
    until: first.observation.periodEnd,
    sentence: `${by(first.observation)}: ${inOrder.map(({ partner, observation }) => `${placeName(partner)} ${shown(observation)}`).join(", ")} (${formatPeriod(first.observation.period)}).`,
  };
}

type Change = RecordTest & { test: "fell" | "rose" | "nearly_reached" };

function change({ test, geo, from, to }: Change, values: Values): Answer | undefined {
  const all = of(values, geo);
  const before = all.find(({ period }) => period === from);
  const { kind, calendar } = parsePeriod(from);
  const alike = all.filter(({ period }) => {
    const other = parsePeriod(period);
    return other.kind === kind && other.calendar === calendar;
  });
  const after =
    to === "latest"
      ? alike.sort((a, b) => comparePeriods(a.period, b.period)).at(-1)
      : all.find(({ period }) => period === to);
  if (!before || !after || comparePeriods(before.period, after.period) >= 0) return undefined;
  const difference = numberOf(after) - numberOf(before);
  return {
    holds: test === "fell" ? difference < 0 : test === "rose" ? difference > 0 : difference >= 0 || undefined,
    observations: [before, after],
    until: after.periodEnd,
    sentence: told([before, after]),
  };
}

function peak({ geo, at, within }: RecordTest & { test: "peak" }, values: Values): Answer | undefined {
  const [inner, outer] = [parsePeriod(at), parsePeriod(within)];
  const all = of(values, geo).filter(
    ({ period, periodStart, periodEnd }) =>
      parsePeriod(period).kind === "month" && periodStart >= outer.start && periodEnd <= outer.end,
  );
  const first = all.find(({ periodStart }) => periodStart === outer.start);
  const [highest] = [...all].sort((a, b) => numberOf(b) - numberOf(a));
  if (!first || !highest) return undefined;
  return {
    holds: highest.periodStart >= inner.start && highest.periodEnd <= inner.end,
    observations: [first, highest],
    until: outer.end,
    sentence: `${by(highest)}: ${shown(first)} (${formatPeriod(first.period)}); the highest month of ${formatPeriod(within)} is ${formatPeriod(highest.period)}, ${shown(highest)}.`,
  };
}

type Years = RecordTest & { test: "negative_years" | "positive_years" };

function years({ test, geo, years: asked }: Years, values: Values): Answer | undefined {
  const all = of(values, geo);
  const found = asked.flatMap((year) => all.find(({ period }) => period === year) ?? []);
  const last = found.at(-1);
  if (!last || found.length < asked.length) return undefined;
  const sign = test === "negative_years" ? -1 : 1;
  return {
    holds: found.every((one) => Math.sign(numberOf(one)) === sign),
    observations: found,
    until: last.periodEnd,
    sentence: told(found),
  };
}

/**
 * Asks one publisher's values a test.
 *
 * @param values the newest edition of each value by place, buyer and period, as `valueKey` names them
 * @returns nothing where a value that the test needs is not there
 */
export function askTest(test: RecordTest, values: Values): Answer | undefined {
  switch (test.test) {
    case "exceeds":
      return exceeds(test, values);
    case "largest":
      return largest(test, values);
    case "top":
      return top(test, values);
    case "peak":
      return peak(test, values);
    case "negative_years":
    case "positive_years":
      return years(test, values);
    default:
      return change(test, values);
  }
}
