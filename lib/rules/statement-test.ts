import { comparePeriods } from "../period";
import { hold, type Rule } from "./rule";

/** A test of a statement can be answered by the record as it is held now, and asks of an earlier period and a later one. */
export const statementTest: Rule = {
  name: "statement_test",
  description:
    "Every test of a statement runs from an earlier period to a later one, and the record can answer it or says that it cannot.",
  check: (catalog) =>
    hold(catalog.statements, ({ id, article, tests, untested }) => {
      const turned = tests.find(
        (test) => "from" in test && test.to !== "latest" && comparePeriods(test.from, test.to) >= 0,
      );
      const check = catalog.statementChecks.get(id);
      const open =
        !untested.length &&
        check?.now.results.some(({ answers }) => !answers.length) &&
        tests.some(({ test }) => test !== "positive_years");
      if (!turned && !open) return undefined;
      return {
        code: "statement_test",
        article,
        path: `statements › ${id} › tests`,
        wrong: turned ? "A test asks of a later period before an earlier one." : "No value held can answer its tests.",
        remedy: "Correct the periods, the places or the indicator.",
      };
    }),
};
