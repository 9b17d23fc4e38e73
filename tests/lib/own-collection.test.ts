import fc from "fast-check";
import { expect, test } from "vitest";
import { movedUp, namesIn, ownAddress } from "../../app/_own/address";

test("The address of an own collection gives its parts in order and its title back", () => {
  const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
  fc.assert(
    fc.property(fc.uniqueArray(id, { maxLength: 8 }), fc.string({ maxLength: 60 }), (parts, title) => {
      expect(namesIn(ownAddress({ parts, title }))).toEqual({ parts, title: title.trim() });
    }),
  );
});

test("An address names each part once, and a title of bounded length; an empty collection has no address", () => {
  expect(namesIn("?charts=a~b~~a&title=%20Monday%20")).toEqual({ parts: ["a", "b"], title: "Monday" });
  expect(namesIn(`?title=${"x".repeat(500)}`).title).toHaveLength(120);
  expect(namesIn("")).toEqual({ parts: [], title: "" });
  expect(ownAddress({ parts: [], title: "" })).toBe("");
});

test("A part moves before its neighbour; the first one and one that is not there leave all as it is", () => {
  expect(movedUp(["a", "b", "c"], "c")).toEqual(["a", "c", "b"]);
  expect(movedUp(["a", "b", "c"], "b")).toEqual(["b", "a", "c"]);
  for (const part of ["a", "x"]) expect(movedUp(["a", "b", "c"], part)).toEqual(["a", "b", "c"]);
});
