import { expect, test } from "vitest";
import type { Overrides } from "#lib/import/plan";
import { readFile, type ReadFile } from "#lib/import/read";

const read = (text: string, chosen: Overrides = {}): Promise<ReadFile> =>
  readFile(new Blob([text]), "given.csv", chosen);
const decision = ({ report }: ReadFile, key: keyof Overrides) => report.decisions.find((one) => one.key === key);
const codes = ({ series }: ReadFile): string[] => series.flatMap(({ times }) => times.map(({ code }) => code));
const values = ({ series }: ReadFile): number[] => series.flatMap((one) => one.values);

test("a reader can say that years of two numbers are the calendar years in which they begin", async () => {
  const text = "Year,A\n2015/16,1.5\n2016/17,2.5\n2017/18,3.5\n";
  expect(decision(await read(text), "split")?.options.map(([value]) => value)).toEqual(["solar", "calendar"]);
  const file = await read(text, { split: "calendar" });
  expect(codes(file)).toEqual(["2015", "2016", "2017"]);
  expect(decision(file, "split")).toMatchObject({ value: "calendar", sure: true });
  expect(file.report.sure).toBe(true);
});

test("years of two numbers that can be months can be read as months", async () => {
  const file = await read("Year,A\n2009-10,1.5\n2010-11,2.5\n2011-12,3.5\n", { split: "month" });
  expect(codes(file)).toEqual(["2009M10", "2010M11", "2011M12"]);
});

test("one month among months, and a week among weeks, are no years of two numbers", async () => {
  const months = await read("Month,A\n2011-10,1.5\n2011-11,2.5\n2011-12,3.5\n2012-01,4.5\n");
  expect(codes(months)).toEqual(["2011M10", "2011M11", "2011M12", "2012M01"]);
  expect(decision(months, "split")).toBeUndefined();
  const weeks = await read("Week,A\n2018-11,1.5\n2018-12,2.5\n2018-18,3.5\n2018-19,4.5\n");
  expect(codes(weeks)).toEqual(["2018M11", "2018M12"]);
  expect(weeks.report.problems.map(({ line }) => line)).toEqual([4, 5]);
});

test("a fiscal year can be the Iranian year that ends or begins in it; one of a Solar Hijri number is that year", async () => {
  const text = "Year,A\nFY2019,1.5\nFY2020,2.5\n";
  expect(codes(await read(text, { fiscal: "ends" }))).toEqual(["SH1397", "SH1398"]);
  expect(codes(await read(text, { fiscal: "begins" }))).toEqual(["SH1398", "SH1399"]);
  const solar = await read("Year,A\nFY1397,1.5\nFY1398,2.5\n");
  expect(codes(solar)).toEqual(["SH1397", "SH1398"]);
  expect(decision(solar, "fiscal")).toBeUndefined();
});

test("numbers in brackets can be read as the numbers alone", async () => {
  const file = await read("Year,A\n2016,(1.5)\n2017,2.5\n", { brackets: "plain" });
  expect(values(file)).toEqual([1.5, 2.5]);
  expect(decision(file, "brackets")).toMatchObject({ value: "plain", why: "You chose it." });
});

test("the last year that is no estimate can be left out; it also works down the rows", async () => {
  const text = "Year,Country,Value,Estimates Start After\n2016,IRN,1.5,2017\n2017,IRN,2.5,2017\n2018,IRN,3.5,2017\n";
  expect((await read(text)).series.map(({ statuses }) => statuses)).toEqual([["A", "A", "E"]]);
  const without = await read(text, { estimates: "none" });
  expect(without.series.map(({ statuses }) => statuses)).toEqual([["A", "A", "A"]]);
});

test("what stands only far below the first rows is still said among the decisions", async () => {
  const rows = Array.from({ length: 6000 }, (_, day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
  const long = rows.map((day) => `${day},1.5,${"x".repeat(40)}`).join("\n");
  const file = await read(`Date,A,Note\n${long}\n2015/16,(2.5),x\nFY2018,1.5,x\n`);
  expect(decision(file, "split")).toMatchObject({ value: "solar", sure: false });
  expect(decision(file, "fiscal")).toMatchObject({ value: "named", sure: false });
  expect(decision(file, "brackets")?.why).toContain("“(2.5)”");
  expect(file.report.sure).toBe(false);
});
