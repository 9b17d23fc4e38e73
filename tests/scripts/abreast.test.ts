import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { abreast } from "../../scripts/abreast.mjs";

const many = Array.from({ length: 20 }, (_, index) => index);

test("Each is done once, and what comes of it stands in the order of the items, whichever ends first", async () => {
  const begun: number[] = [];
  const results = await abreast(many, async (item) => {
    begun.push(item);
    for (let turns = item % 5; turns > 0; turns -= 1) await setImmediate();
    return item * 2;
  });
  expect(results).toEqual(many.map((item) => item * 2));
  expect(begun).toEqual(many);
});

test("No more are under way than is asked for", async () => {
  let [now, most] = [0, 0];
  const work = async () => {
    most = Math.max(most, (now += 1));
    await setImmediate();
    now -= 1;
  };
  await abreast(many, work, 3);
  expect(most).toBe(3);
});

test("The first failure is thrown, and nothing new is begun after it", async () => {
  const begun: number[] = [];
  const work = async (item: number) => {
    begun.push(item);
    await setImmediate();
    if (item === 2) throw new Error("the third failed");
  };
  await expect(abreast(many, work, 2)).rejects.toThrow("the third failed");
  await setImmediate();
  expect(begun.length).toBeLessThan(6);
});

test("A failure is thrown only when all that was begun has ended, so that nothing goes on behind it", async () => {
  let under = 0;
  const work = async (item: number) => {
    under += 1;
    for (let turns = item * 3; turns > 0; turns -= 1) await setImmediate();
    under -= 1;
    if (item === 0) throw new Error("the first failed");
  };
  await expect(abreast(many, work, 4)).rejects.toThrow("the first failed");
  expect(under).toBe(0);
});

test("Nothing to do is done at once", async () => {
  expect(await abreast([], () => Promise.reject(new Error("not called")))).toEqual([]);
});
