import { expect, test } from "vitest";
import { furtherPages, nearbyPages, pageCount, pageNumber, pageOf, pageTitle } from "#lib/paging";
import { Id } from "#lib/cells";

const numbers = (total: number): number[] => Array.from({ length: total }, (_, index) => index);

test.each([
  [0, 1],
  [1, 1],
  [10, 1],
  [11, 2],
  [20, 2],
  [5000, 500],
])("%d members at ten a page fill %d", (total, pages) => {
  expect(pageCount(total, 10)).toBe(pages);
  expect(furtherPages(total, 10)).toHaveLength(pages - 1);
});

test("the pages together hold every member once, in order", () => {
  const all = numbers(23);
  const held = [1, 2, 3].flatMap((number) => pageOf(all, 10, number)?.members ?? []);
  expect(held).toEqual(all);
  expect(pageOf(all, 10, 3)?.members).toEqual([20, 21, 22]);
});

test("an empty list has one empty page", () => {
  expect(pageOf([], 10, 1)).toEqual({ number: 1, count: 1, members: [] });
});

test.each([0, -1, 4, 1.5, Number.NaN])("there is no page %d of three", (number) =>
  expect(pageOf(numbers(23), 10, number)).toBeUndefined(),
);

test.each([
  ["2", 2],
  ["105", 105],
  ["0", undefined],
  ["02", undefined],
  ["-1", undefined],
  ["2e3", undefined],
  ["page", undefined],
  ["", undefined],
])("the segment “%s” is page %s", (segment, number) => expect(pageNumber(segment)).toBe(number));

test("no address of a page can be the id of a chart or an article", () => {
  for (const segment of furtherPages(5000, 48)) expect(Id.safeParse(segment).success, segment).toBe(false);
});

test("only the pages after the first say which they are", () => {
  const titles = [1, 2, 3].map((number) => pageTitle("Charts", { number, count: 3, members: [] }));
  expect(titles).toEqual(["Charts", "Charts, page 2 of 3", "Charts, page 3 of 3"]);
});

test.each([
  [1, 1, [1]],
  [1, 5, [1, 2, 5]],
  [2, 5, [1, 2, 3, 5]],
  [50, 105, [1, 49, 50, 51, 105]],
  [105, 105, [1, 104, 105]],
])("page %d of %d leads to the pages %j", (number, count, pages) =>
  expect(nearbyPages({ number, count, members: [] })).toEqual(pages),
);
