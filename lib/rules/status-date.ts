import { hold, officialValues, placeOf, type Rule } from "./rule";

const yearsLater = (day: string, years: number): string => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;

/** A value that was public before its period began is a forecast; one that came three years after its end is none. */
export const statusDate: Rule = {
  name: "status_date",
  description: "No value is called actual that was public before its period ended, and none a forecast long after.",
  check: (catalog) =>
    hold(
      officialValues(catalog).filter(({ knownBy, value }) => knownBy && value !== null),
      (one) => {
        const { status, knownBy, asOf, periodStart, periodEnd } = one;
        const early = status === "A" && knownBy < periodStart;
        const late = status === "F" && asOf > yearsLater(periodEnd, 3);
        if (!early && !late) return undefined;
        return {
          code: "status_date",
          ...placeOf(one),
          wrong: early
            ? `It is called actual, but was public by ${knownBy}, before its period began on ${periodStart}.`
            : `It is called a forecast, but was not public before ${asOf}, years after its period ended on ${periodEnd}.`,
          remedy: "Correct the status, the period or the date of publication.",
        };
      },
    ),
};
