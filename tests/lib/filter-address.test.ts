import { expect, test } from "vitest";
import { noFilter } from "#lib/explore";
import { formatFilter, readFilter, withFilter } from "#lib/filter-address";

const filter = {
  ...noFilter,
  text: "imf 2019",
  kind: ["cited", "official"],
  definition: ["real growth, whole economy"],
};
const query = "q=imf+2019&kind=cited&kind=official&definition=real+growth%2C+whole+economy";

test("what narrows the list is written and read again", () => {
  expect(formatFilter(filter)).toBe(query);
  expect(readFilter(`?${query}&series=irn-a`)).toEqual(filter);
  expect(formatFilter(noFilter)).toBe("");
  expect(readFilter("")).toEqual(noFilter);
});

test("an address keeps all else, byte for byte, when the filter changes", () => {
  expect(withFilter("?series=irn-a~irn-b&o=x&q=old", filter)).toBe(`?${query}&series=irn-a~irn-b&o=x`);
  expect(withFilter("?q=old&as_of=never", noFilter)).toBe("?as_of=never");
  expect(withFilter("?kind=cited", noFilter)).toBe("");
});

test("a hostile address is bounded", () => {
  const read = readFilter(`q=${"x".repeat(1000)}&${Array.from({ length: 500 }, (_, n) => `kind=${n}`).join("&")}`);
  expect([read.text.length, read.kind.length]).toEqual([200, 60]);
});
