import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatView, parseView, readView, type View } from "#lib/view";

const full: View = {
  view: "table",
  series: ["irn-a", "irn-b"],
  from: "2010",
  to: "SH1398",
  as_of: "2020-01-23",
  show: "index",
  scale: "log",
  o: "irn-oil-2018-writer",
  with: "irn-oil-2019-writer",
  cal: "persian",
  digits: "arabext",
  units: "KBD",
};
const address =
  "?view=table&series=irn-a~irn-b&from=2010&to=SH1398&as_of=2020-01-23&show=index&scale=log&o=irn-oil-2018-writer&with=irn-oil-2019-writer&cal=persian&digits=arabext&units=KBD";

test("a view is a query with its keys in the promised order", () => {
  const reversed = Object.fromEntries(Object.entries(full).reverse()) as View;
  expect(formatView(full)).toBe(address);
  expect(formatView(reversed)).toBe(address);
});

test("a view that changes nothing is no query", () => {
  expect(formatView({})).toBe("");
  expect(formatView({ series: [] })).toBe("");
});

test("a query is read with or without its question mark, in any order, beside parameters of others", () => {
  expect(readView(address)).toEqual({ view: full, dropped: [] });
  expect(readView("o=irn-a&utm_source=x&view=chart")).toEqual({ view: { view: "chart", o: "irn-a" }, dropped: [] });
  expect(readView("")).toEqual({ view: {}, dropped: [] });
});

describe("what cannot be read is dropped and named", () => {
  test.each([
    ["view=map", "view=map cannot be read"],
    ["series=", "series= cannot be read"],
    ["series=irn-a~Irn_B", "series=irn-a~Irn_B cannot be read"],
    ["from=2019/20", "from=2019/20 cannot be read"],
    ["to=2019M13", "to=2019M13 cannot be read"],
    ["as_of=2019-02-30", "as_of=2019-02-30 cannot be read: write a day such as 2020-01-23"],
    ["as_of=2019", "as_of=2019 cannot be read: write a day such as 2020-01-23"],
    ["show=ratio", "show=ratio cannot be read"],
    ["scale=linear", "scale=linear cannot be read"],
    ["o=<script>", "o=<script> cannot be read"],
    ["units=barrels", "units=barrels cannot be read"],
    [`o=${"x".repeat(61)}`, `o=${"x".repeat(57)}… cannot be read`],
  ])("%s", (query, dropped) => {
    expect(readView(`${query}&cal=persian`)).toEqual({ view: { cal: "persian" }, dropped: [dropped] });
  });

  test("of more series than a chart can hold the first forty are kept", () => {
    const series = Array.from({ length: 45 }, (_, index) => `irn-${index}`);
    expect(readView(`series=${series.join("~")}&from=2010`)).toEqual({
      view: { series: series.slice(0, 40), from: "2010" },
      dropped: ["more than 40 series: it names 45, the first 40 are kept"],
    });
    expect(() => parseView(`series=${series.join("~")}`)).toThrow("the first 40 are kept");
  });

  test("where a program made the address, it is refused with every fault", () => {
    expect(() => parseView("view=map&to=never")).toThrow(
      new RangeError("view=map cannot be read; to=never cannot be read"),
    );
    expect(parseView(address)).toEqual(full);
  });
});

describe("whatever the address", () => {
  const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,8}){0,3}$/);
  const period = fc.constantFrom("2018", "2018Q2", "2018M04", "2018-04-15", "SH1398", "2010..2013", "SH1398M01");
  const anyView = fc.record<View>(
    {
      view: fc.constantFrom("chart", "table", "vintages"),
      series: fc.array(id, { minLength: 1, maxLength: 40 }),
      from: period,
      to: period,
      as_of: fc.constantFrom("2018-04-15", "2020-02-29"),
      show: fc.constantFrom("index", "change"),
      scale: fc.constant("log"),
      o: id,
      with: id,
      cal: fc.constantFrom("gregory", "persian"),
      digits: fc.constantFrom("latn", "arabext"),
      units: fc.stringMatching(/^[A-Z_]{2,12}$/),
    },
    { requiredKeys: [] },
  );
  const keys = fc.constantFrom(
    "view",
    "series",
    "from",
    "to",
    "as_of",
    "show",
    "scale",
    "o",
    "cal",
    "digits",
    "units",
    "__proto__",
  );
  const hostile = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fc.tuple(keys, fc.string({ unit: "binary" }))).map((pairs) => new URLSearchParams(pairs).toString()),
  );

  test("a view that is written and read is the same view", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(readView(formatView(view))).toEqual({ view, dropped: [] });
      }),
    );
  });

  test("reading never throws, and what it read can be written and read again", () => {
    fc.assert(
      fc.property(hostile, (search) => {
        const { view } = readView(search);
        expect(readView(formatView(view))).toEqual({ view, dropped: [] });
      }),
    );
  });
});
