import { definitionKey, definitionWords } from "../definition";
import { group } from "../group";
import type { Comparable } from "./comparable";
import type { Crosscheck, Side } from "./crosscheck";

/** A value compared, once, with the sides on which it stands. */
export interface Listed {
  comparable: Comparable;
  then: Comparable | undefined;
  now: Comparable | undefined;
  /** The sides whose verdict it decides. */
  decides: readonly ("then" | "now")[];
}

/** Values that count the same thing, with the range they span. */
export interface Group {
  definition: string;
  /** True when the article’s words allow this definition. */
  compatible: boolean;
  /** The least and the greatest of the period; none where only neighbours are listed. */
  least: Comparable | undefined;
  most: Comparable | undefined;
  listed: readonly Listed[];
}

const keyOf = ({ parts }: Comparable): string => parts.map(({ id }) => id).join("|");

function byKey({ judgements }: Side): Map<string, Comparable> {
  return new Map(judgements.flatMap(({ comparables }) => comparables).map((one) => [keyOf(one), one]));
}

const decidedBy = (side: Side): Set<string> =>
  new Set(
    side.judgements.flatMap(({ decides, latest }) => [decides, latest].flatMap((one) => (one ? keyOf(one) : []))),
  );

/** Everything that a cited number is compared with, then and now, grouped by definition; the article’s own definition first. */
export function listCompared({ then, now }: Crosscheck): Group[] {
  const [before, after] = [byKey(then), byKey(now)];
  const deciding = { then: decidedBy(then), now: decidedBy(now) };
  const listed = [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const comparable = after.get(key) ?? before.get(key);
    if (!comparable) return [];
    const decides = (["then", "now"] as const).filter((side) => deciding[side].has(key));
    return { comparable, then: before.get(key), now: after.get(key), decides };
  });
  const inOrder = listed.sort(
    ({ comparable: a }, { comparable: b }) =>
      a.spoken.start - b.spoken.start ||
      a.official.asOf.localeCompare(b.official.asOf) ||
      a.official.id.localeCompare(b.official.id),
  );
  return [...group(inOrder, ({ comparable }) => [definitionKey(comparable.official.counted)]).values()]
    .flatMap((members): Group[] => {
      const [first] = members;
      if (!first) return [];
      const values = members
        .map(({ comparable }) => comparable)
        .filter(({ relation }) => relation !== "neighbour")
        .sort((a, b) => a.value - b.value);
      return [
        {
          definition: definitionWords(first.comparable.official.counted),
          compatible: first.comparable.compatible,
          least: values[0],
          most: values.at(-1),
          listed: members,
        },
      ];
    })
    .sort((a, b) => Number(b.compatible) - Number(a.compatible) || a.definition.localeCompare(b.definition));
}
