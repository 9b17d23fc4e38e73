import { expect, test } from "vitest";
import { createShelf } from "#lib/shelf";

function counted(room: number) {
  const shelf = createShelf<string>(room);
  const made: string[] = [];
  const take = (id: string, thing = "four") => shelf.take(id, () => (made.push(id), thing));
  return { take, made };
}

test("what is there is not made again", () => {
  const { take, made } = counted(8);
  expect([take("a"), take("a")]).toEqual(["four", "four"]);
  expect(made).toEqual(["a"]);
});

test("what was taken longest ago makes room", () => {
  const { take, made } = counted(8);
  for (const id of ["a", "b", "a", "c", "a", "b"]) take(id);
  expect(made).toEqual(["a", "b", "c", "b"]);
});

test("what is larger than the shelf is given, not kept", () => {
  const { take, made } = counted(8);
  expect(take("a", "much too long")).toBe("much too long");
  take("a", "much too long");
  expect(made).toEqual(["a", "a"]);
});
