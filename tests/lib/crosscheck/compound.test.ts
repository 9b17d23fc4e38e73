import { describe, expect, test } from "vitest";
import { compounded } from "#lib/crosscheck/compound";
import { cited, official } from "./invented";

const growth = { measure: "growth" } as const;
const span = cited(-9, "SH1391..SH1393");
const rate = (value: number, period: string, vintage = "2015-04") =>
  official("a", value, period, "2015-04-14", { unit: "PC", counts: growth, vintage, id: `${period} ${vintage}` });
const values = (...rates: ReturnType<typeof rate>[]) => compounded(span, rates).map(({ value }) => value);

describe("compounded(span, officials)", () => {
  test("multiplies the yearly rates of one edition, whatever their order", () => {
    const [a, b, c] = [rate(-10, "SH1391"), rate(10, "SH1392"), rate(50, "SH1393")];
    expect(values(a, b, c)).toEqual([48.5]);
    expect(values(c, a, b)).toEqual([48.5]);
  });

  test("needs every year of the span, without a gap", () => {
    expect(values(rate(-10, "SH1391"), rate(50, "SH1393"))).toEqual([]);
    expect(values(rate(-10, "SH1391"), rate(10, "SH1392"))).toEqual([]);
    expect(values(rate(10, "SH1392"), rate(50, "SH1393"))).toEqual([]);
  });

  test("leaves years outside the span alone, and takes each edition by itself", () => {
    const [a, b, c] = [rate(-10, "SH1391"), rate(10, "SH1392"), rate(50, "SH1393")];
    expect(values(rate(99, "SH1390"), a, b, c, rate(99, "SH1394"))).toEqual([48.5]);
    expect(values(a, b, rate(50, "SH1393", "2016-04"))).toEqual([]);
  });

  test("is for rates of growth over several years alone", () => {
    expect(compounded(cited(-9, "SH1391"), [rate(-10, "SH1391")])).toEqual([]);
    const levels = ["SH1391", "SH1392", "SH1393"].map((period) => official("a", 4, period, "2015-04-14"));
    expect(compounded(span, levels)).toEqual([]);
  });
});
