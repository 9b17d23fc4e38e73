import { units } from "../unit";
import { hold, officialValues, placeOf, type Rule } from "./rule";

/** An official value is one that its unit allows. */
export const valueRange: Rule = {
  name: "value_range",
  description: "Every official value lies inside what its unit allows.",
  check: (catalog) =>
    hold(
      officialValues(catalog).filter(({ value }) => value !== null),
      (one) => {
        const [low, high] = units[one.unit].range;
        if (one.value !== null && one.value >= low && one.value <= high) return undefined;
        return {
          code: "value_range",
          ...placeOf(one),
          wrong: `${one.value} ${units[one.unit].name} is outside what the unit allows, ${low} to ${high}.`,
          remedy: "Correct the value by its source.",
        };
      },
    ),
};
