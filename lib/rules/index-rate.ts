import type { Observation } from "../observation";
import { hold, officialSeries, placeOf, type Rule } from "./rule";

/** The Iranian year before: SH1391 → SH1390, SH1391M05 → SH1390M05. */
const yearBefore = (period: string): string => period.replace(/\d{4}/, (year) => String(Number(year) - 1));

/** A rate that was computed here from a price index is what the index gives. */
export const indexRate: Rule = {
  name: "index_rate",
  description: "Every rate computed here from a price index is what the index gives.",
  check: (catalog) => {
    const all = officialSeries(catalog);
    const pairs = all.flatMap((rates) => {
      const index = all.find(
        (one) =>
          one.indicator === "price-index" &&
          one.sourceId === rates.sourceId &&
          one.frequency === rates.frequency &&
          one.counted.households === rates.counted.households,
      );
      const own = rates.observations[0]?.computed && rates.counted.average !== undefined && index;
      return own
        ? [
            {
              rates,
              levels: new Map(own.observations.map(({ period, value }) => [period, value ?? NaN])),
              yearly: rates.frequency === "annual",
            },
          ]
        : [];
    });
    const rateOf = ({ rates, levels, yearly }: (typeof pairs)[number], { period }: Observation): number => {
      const at = (name: string): number => levels.get(name) ?? NaN;
      if (yearly || rates.counted.average === "point_to_point") return 100 * (at(period) / at(yearBefore(period)) - 1);
      const [year = 0, month = 0] = period.replace("SH", "").split("M").map(Number);
      const sum = (last: number): number =>
        Array.from({ length: 12 }, (_, back) => last - back).reduce(
          (total, count) =>
            total + at(`SH${Math.floor((count - 1) / 12)}M${String(((count - 1) % 12) + 1).padStart(2, "0")}`),
          0,
        );
      return 100 * (sum(year * 12 + month) / sum((year - 1) * 12 + month) - 1);
    };
    return hold(
      pairs
        .flatMap((pair) => pair.rates.observations.map((one) => ({ one, rate: rateOf(pair, one) })))
        .filter(({ rate }) => Number.isFinite(rate)),
      ({ one, rate }) => {
        const slack = 10 ** -one.decimals * 1.01;
        if (Math.abs((one.value ?? NaN) - rate) <= slack) return undefined;
        return {
          code: "index_rate",
          ...placeOf(one),
          wrong: `It is ${one.value}, the index gives ${rate.toFixed(one.decimals + 1)}.`,
          remedy: "Correct the rate or the index.",
        };
      },
    );
  },
};
