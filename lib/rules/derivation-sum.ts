import { hold, officialValues, placeOf, type Rule } from "./rule";

const arithmetic = /(?<![\d.])(\d+(?:\.\d+)?) (\+|-|less) (\d+(?:\.\d+)?)$/;

/** What “2.370 + 0.227” comes to; nothing where the derivation is words alone. */
function result(derivation: string): number | undefined {
  const [, a, sign, b] = arithmetic.exec(derivation) ?? [];
  if (a === undefined || b === undefined) return undefined;
  return Number(a) + (sign === "+" ? 1 : -1) * Number(b);
}

/** A value computed from two figures of a page is what they come to, rounded as it is printed. */
export const derivationSum: Rule = {
  name: "derivation_sum",
  description: "Every value computed from two figures of a page is what they come to.",
  check: (catalog) =>
    hold(
      officialValues(catalog).filter(({ derivation }) => result(derivation) !== undefined),
      (one) => {
        const wanted = result(one.derivation) ?? NaN;
        if (Math.abs(wanted - (one.value ?? NaN)) <= 0.5 * 10 ** -one.decimals * (1 + 1e-6)) return undefined;
        return {
          code: "derivation_sum",
          ...placeOf(one),
          wrong: `${one.derivation} comes to ${Number(wanted.toPrecision(10))}, the value is ${one.value}.`,
          remedy: "Correct the value or the arithmetic in derivation.",
        };
      },
    ),
};
