/** Things by each of their keys, in their order. */
export function group<Thing>(
  things: readonly Thing[],
  keysOf: (thing: Thing) => readonly string[],
): Map<string, Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things)
    for (const key of new Set(keysOf(thing))) {
      const members = groups.get(key);
      if (members) members.push(thing);
      else groups.set(key, [thing]);
    }
  return groups;
}
