/** Things that can be made again, kept as long as there is room. */
export interface Shelf<Thing extends { length: number }> {
  take(id: string, make: () => Thing): Thing;
}

/**
 * A shelf with room for so many parts (rows, letters); what was taken longest ago goes first.
 *
 * @param room how many parts all things on it may have together; one larger than that is made each time
 */
export function createShelf<Thing extends { length: number }>(room: number): Shelf<Thing> {
  const kept = new Map<string, Thing>();
  let used = 0;
  const drop = (id: string): void => {
    used -= kept.get(id)?.length ?? 0;
    kept.delete(id);
  };
  return {
    take(id, make) {
      const thing = kept.get(id) ?? make();
      drop(id);
      kept.set(id, thing);
      used += thing.length;
      for (const [oldest] of kept) {
        if (used <= room) break;
        drop(oldest);
      }
      return thing;
    },
  };
}
