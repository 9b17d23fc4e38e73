/**
 * Does one thing to each of many, a few at a time: while one is waiting for the disk, another goes on.
 *
 * @template Item, Result
 * @param {readonly Item[]} items
 * @param {(item: Item) => Promise<Result>} work
 * @param {number} [width] how many at a time
 * @returns {Promise<Result[]>} what came of each, in the order of the items; the first failure is thrown, once what was begun has
 *   ended; nothing new is begun after it
 */
export async function abreast(items, work, width = 4) {
  const results = [];
  const waiting = items.entries();
  const failures = [];
  const lane = async () => {
    for (const [index, item] of waiting) {
      if (failures.length) return;
      await work(item).then(
        (result) => (results[index] = result),
        (error) => failures.push(error),
      );
    }
  };
  await Promise.all(Array.from({ length: width }, lane));
  if (failures.length) throw failures[0];
  return results;
}
