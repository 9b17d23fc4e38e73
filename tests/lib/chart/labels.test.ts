import fc from "fast-check";
import { expect, test } from "vitest";
import { type Box, type LabelSpec, type Obstacle, placeLabels } from "#lib/chart/labels";

const frame = { x: 0, y: 0, width: 700, height: 300 };
const label = (places: LabelSpec["places"]): LabelSpec => ({ id: "label", width: 60, height: 16, places });
const placed = (spec: LabelSpec, obstacles: Obstacle[]): Box | undefined =>
  placeLabels([spec], obstacles, frame).get(spec.id);

test("A label takes its first place where nothing is in the way", () => {
  expect(
    placed(
      label([
        { x: 100, y: 50 },
        { x: 300, y: 50 },
      ]),
      [],
    ),
  ).toMatchObject({ x: 100, y: 50 });
});

test("It moves on where it would hide something, and off the edge it does not go", () => {
  const dot = { x: 110, y: 52, width: 10, height: 10, weight: 12 };
  expect(
    placed(
      label([
        { x: 100, y: 50 },
        { x: 690, y: 50 },
        { x: 300, y: 50 },
      ]),
      [dot],
    ),
  ).toMatchObject({ x: 300 });
});

test("Labels do not lie on one another", () => {
  const spec = label([
    { x: 100, y: 50 },
    { x: 100, y: 80 },
  ]);
  const both = placeLabels([spec, { ...spec, id: "second" }], [], frame);
  expect([...both.values()].map(({ y }) => y)).toEqual([50, 80]);
});

const coordinate = fc.integer({ min: -100, max: 900 });
const size = fc.integer({ min: 1, max: 400 });
const box = fc.record({ x: coordinate, y: coordinate, width: size, height: size });

test("The place is taken that hides less", () => {
  fc.assert(
    fc.property(box, box, (first, second) => {
      const spec = { ...label([first, second]), width: first.width, height: first.height };
      const area = ({ x, y }: { x: number; y: number }): number =>
        Math.max(0, Math.min(x + first.width + 2, second.x + second.width) - Math.max(x - 2, second.x)) *
        Math.max(0, Math.min(y + first.height + 1, second.y + second.height) - Math.max(y - 1, second.y));
      const wide = { x: -1e4, y: -1e4, width: 2e4, height: 2e4 };
      const chosen = placeLabels([spec], [{ ...second, weight: 1 }], wide).get("label");
      const better = area(first) <= area(second) + 12 ? first : second;
      expect([chosen?.x, chosen?.y]).toEqual([better.x, better.y]);
    }),
  );
});
