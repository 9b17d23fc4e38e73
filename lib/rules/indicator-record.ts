import type { Catalog } from "../catalog";
import { group } from "../group";
import type { Indicator } from "../schema";
import { convertible } from "../unit";
import { hold, type Rule } from "./rule";

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[a-z]{3,}/g) ?? [];

function wrongOf(
  { id, name, short, unit, topic, definitions }: Indicator,
  catalog: Catalog,
  topics: ReadonlyMap<string, Indicator[]>,
): string | undefined {
  const has = (text: string, word: string): boolean => wordsIn(text).some((one) => one.startsWith(word.slice(0, 4)));
  const missing = id.split("-").find((word) => word.length > 4 && !has(name, word) && !has(short ?? "", word));
  const foreign =
    short !== undefined && !wordsIn(short).some((word) => has(`${name} ${id.replaceAll("-", " ")}`, word));
  const stray = wordsIn(name).every((word) => !has(`${short ?? ""} ${id.replaceAll("-", " ")}`, word));
  const measured = [...catalog.series.values()].filter(({ indicator }) => indicator === id);
  const twice = Object.values(definitions).flatMap((codes: readonly string[] = []) =>
    codes.filter((code, index) => codes.indexOf(code) !== index),
  );
  const other = measured.find((one) => !convertible(one.unit, unit));
  const alike = (topics.get(definitions.measure?.join() ?? "") ?? []).filter(
    (one) => one.id !== id && one.id.split("-")[0] === id.split("-")[0],
  );
  if (other) return `its unit is ${unit}, that of ${other.id} is ${other.unit}`;
  if (missing) return `its name “${name}” does not have “${missing}” of its id`;
  if (foreign || stray) return `its names “${name}” and “${short}” do not go together with its id`;
  if (twice.length) return `${twice.join(", ")} stands twice among its definitions`;
  return alike.length && !alike.some((one) => one.topic === topic)
    ? `its topic is ${topic}, that of the others that measure the same is ${alike[0]?.topic}`
    : undefined;
}

/** An indicator is named as its id is, in the unit of its series, and knows the definitions that they have and no others. */
export const indicatorRecord: Rule = {
  name: "indicator_record",
  description: "Every indicator has the name, unit, topic and definitions of its id and of its series.",
  check: (catalog) => {
    const all = [...catalog.indicators.values()];
    const topics = group(all, ({ definitions }) => [definitions.measure?.join() ?? ""]);
    return hold(all, (indicator) => {
      const wrong = wrongOf(indicator, catalog, topics);
      if (!wrong) return undefined;
      return {
        code: "indicator_record",
        article: "data/indicators.ts",
        path: indicator.id,
        wrong: `In its record ${wrong}.`,
        remedy: "Correct the record of the indicator.",
      };
    });
  },
};
