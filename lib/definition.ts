/** What a value can count, dimension by dimension, each code with its words. The order is that of the words on the page. */
export const dimensions = {
  measure: {
    production: "production",
    capacity: "production capacity",
    shut_in: "production shut in",
    exports: "exports",
    imports: "imports reported by buyers",
    consumption: "consumption",
    reserves: "proved reserves",
    revenue: "export revenue",
    share: "share of exports",
    growth: "real growth",
    prices: "consumer prices",
    price: "spot price",
    rate: "exchange rate",
    level: "level",
    balance: "balance",
    amount: "amount",
  },
  product: {
    crude: "crude oil only",
    crude_condensate: "crude oil and condensate",
    liquids: "total liquids",
    ngl: "natural gas liquids only",
    oil: "oil, not said whether with condensate",
    gas: "natural gas",
  },
  method: {
    secondary_sources: "secondary sources",
    direct_communication: "direct communication",
    survey: "survey",
    tanker_tracking: "tanker tracking",
    customs: "customs",
  },
  coverage: {
    whole_economy: "whole economy",
    without_oil: "without oil",
    oil_sector: "oil and gas sector",
    agriculture: "agriculture",
    industry: "industry with oil",
    industry_without_oil: "industry without oil",
    manufacturing: "manufacturing",
    services: "services",
  },
  valuation: { factor_prices: "at factor prices", current_prices: "at current prices" },
  accounts: { base_1376: "base year 1376", base_1390: "base year 1390", base_1400: "base year 1400" },
  average: {
    mean_12m: "twelve months on the twelve before",
    point_to_point: "month on the same month a year before",
    end_of_period: "end of the year on the end of the year before",
  },
  households: { all: "all households", urban: "urban households", rural: "rural households" },
  rate: { official: "official rate", open_market: "open-market rate" },
  at: { year_start: "on 1 January", year_end: "at the end of the year" },
  sex: { female: "women", male: "men" },
} as const;

export type Dimension = keyof typeof dimensions;
/** What a value counts, as far as its source or its text says. A dimension left out is not stated. */
export type Definition = { [Name in Dimension]?: (keyof (typeof dimensions)[Name] & string) | undefined };

/** The definitions an indicator knows: the codes of each dimension that its values can differ in. */
export type Definitions = { [Name in Dimension]?: (keyof (typeof dimensions)[Name] & string)[] | undefined };

const names = Object.keys(dimensions) as Dimension[];
/** A definition as a key: two values with the same key count the same thing. */
export function definitionKey(definition: Definition): string {
  return names.map((name) => definition[name] ?? "").join("|");
}

/** The dimensions that say what is counted; the others say how, and stand behind a semicolon. */
const core: readonly Dimension[] = ["measure", "product", "coverage", "valuation", "average", "rate"];

/**
 * A definition in words, “production, crude oil only; secondary sources”: what is counted, then how, then what else has to be said of it.
 */
export function definitionWords(definition: Definition, counts?: string): string {
  const wordsOf = (name: Dimension): string[] => {
    const code = definition[name];
    return code ? [(dimensions[name] as Record<string, string>)[code] ?? code] : [];
  };
  const what = core.flatMap(wordsOf).join(", ");
  const how = names.filter((name) => !core.includes(name)).flatMap(wordsOf);
  return [what, ...how, counts ?? ""].filter(Boolean).join("; ");
}

/** Whether an indicator measures a balance: what comes in less what goes out, which a deficit puts below zero. */
export const isBalance = ({ definitions }: { definitions: Definitions }): boolean =>
  definitions.measure?.length === 1 && definitions.measure[0] === "balance";

/**
 * True when nothing that both state is stated differently: a definition that a text leaves open is compatible with each (judgement, 4).
 * Symmetric.
 */
export function compatible(one: Definition, other: Definition): boolean {
  return names.every((name) => !one[name] || !other[name] || one[name] === other[name]);
}

/** The dimensions and codes that a definition has and the indicator does not know, “product crude”; empty when it knows all. */
export function unknownCodes(definition: Definition, known: Definitions): string[] {
  return names.flatMap((name) => {
    const code = definition[name];
    return code && !(known[name] as readonly string[] | undefined)?.includes(code) ? `${name} ${code}` : [];
  });
}
