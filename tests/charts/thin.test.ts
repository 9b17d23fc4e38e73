import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { most, thin } from "../../app/_components/charts/thin";

const line = (values: readonly (number | null)[]) => values.map((y, x) => ({ x, y }));

test("a line of up to a thousand vertices is left as it is", () => {
  const short = line(Array.from({ length: most }, (_, x) => (x % 7 ? x % 13 : null)));
  expect(thin(short)).toEqual(short);
});

describe("a longer line", () => {
  const long = fc.array(fc.integer({ min: -1_000, max: 1_000 }), { minLength: most + 1, maxLength: 4_000 });

  test("keeps its ends, its extremes and its order, and has no more than a thousand vertices", () => {
    fc.assert(
      fc.property(long, (values) => {
        const thinned = thin(line(values));
        const kept = thinned.map(({ y }) => y ?? NaN);
        expect(thinned.length).toBeLessThanOrEqual(most);
        expect([thinned[0], thinned.at(-1)]).toEqual([
          { x: 0, y: values[0] },
          { x: values.length - 1, y: values.at(-1) },
        ]);
        expect([Math.min(...kept), Math.max(...kept)]).toEqual([Math.min(...values), Math.max(...values)]);
        expect(thinned.every(({ x, y }) => y === values[x])).toBe(true);
        expect(thinned.every(({ x }, index) => x > (thinned[index - 1]?.x ?? -1))).toBe(true);
      }),
      { numRuns: 20, endOnFailure: true },
    );
  });

  test("keeps its gaps", () => {
    const gapped = thin(line([...Array(900).keys(), null, ...Array(900).keys()]));
    expect(gapped.filter(({ y }) => y === null)).toHaveLength(1);
    expect(gapped.length).toBeLessThanOrEqual(most + 1);
  });
});
