import type { Catalog, Statement } from "../catalog";
import type { RecordTest } from "../schema";

const yearBefore = (period: string): string => period.replace(/\d{4}/g, (year) => String(Number(year) - 1));

/** The same question about a year earlier, or about fewer places: near the sentence, and not what it states. */
function shifted(test: RecordTest): RecordTest[] {
  switch (test.test) {
    case "exceeds":
      return test.sum.map((place) => ({ ...test, sum: [place] }));
    case "largest":
      return [];
    case "top":
      return test.partners.length > 2 ? [{ ...test, partners: test.partners.slice(0, 2) }] : [];
    case "peak":
      return [{ ...test, at: yearBefore(test.at), within: yearBefore(test.within) }];
    case "negative_years":
    case "positive_years":
      return [{ ...test, years: test.years.map(yearBefore) }];
    default:
      return [{ ...test, from: yearBefore(test.from) }];
  }
}

/** The same question about what is measured in the same unit beside it. */
function elsewhere({ indicators }: Catalog, test: RecordTest): RecordTest[] {
  if (test.test === "top") return [];
  const own = indicators.get(test.indicator);
  return [...indicators.values()]
    .filter(({ id, topic, unit }) => own && id !== own.id && topic === own.topic && unit === own.unit)
    .map(({ id }) => ({ ...test, indicator: id, definition: {} }));
}

/** Whether the values of an indicator fell over the time that its chart shows. */
function overItsChart({ charts }: Catalog, indicator: string): RecordTest[] {
  const { from, to } = charts.find((one) => one.indicators.includes(indicator) && one.from && one.to) ?? {};
  if (!from || !to) return [];
  return [{ test: "fell", indicator, definition: {}, geo: "IRN", from: from.slice(0, 4), to: to.slice(0, 4) }];
}

/**
 * Questions to the record that do not test a statement, the nearest first: about what it speaks of, then of its subject, then any that
 * another statement is tested by.
 */
export function otherTests(catalog: Catalog, statement: Statement): RecordTest[] {
  const others = catalog.statements.filter(({ id }) => id !== statement.id).flatMap(({ tests }) => tests);
  const topic = catalog.indicators.get(statement.indicator)?.topic;
  const alike = others.filter(({ indicator }) => indicator === statement.indicator);
  return [
    ...[...statement.tests, ...alike].flatMap(shifted),
    ...alike,
    ...statement.tests.slice(0, 1).flatMap((test) => elsewhere(catalog, test)),
    ...overItsChart(catalog, statement.indicator),
    ...others.filter(({ indicator }) => catalog.indicators.get(indicator)?.topic === topic),
    ...others,
  ];
}
