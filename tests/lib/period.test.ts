import { describe, expect, test } from "vitest";
import {
  comparePeriods,
  dayFromNumber,
  dayNumber,
  formatPeriod,
  isPeriod,
  parsePeriod,
  periodMiddle,
  shortPeriod,
} from "../../lib/period";
import { solarYearStart, solarYearStartByIntl } from "../../lib/solar";

describe("a period knows its first and last day", () => {
  test.each([
    ["2018", "year", "gregory", "2018-01-01", "2018-12-31"],
    ["1900", "year", "gregory", "1900-01-01", "1900-12-31"],
    ["2199", "year", "gregory", "2199-01-01", "2199-12-31"],
    ["2018Q1", "quarter", "gregory", "2018-01-01", "2018-03-31"],
    ["2018Q2", "quarter", "gregory", "2018-04-01", "2018-06-30"],
    ["2018Q4", "quarter", "gregory", "2018-10-01", "2018-12-31"],
    ["2018M04", "month", "gregory", "2018-04-01", "2018-04-30"],
    ["2020M02", "month", "gregory", "2020-02-01", "2020-02-29"],
    ["2018M12", "month", "gregory", "2018-12-01", "2018-12-31"],
    ["2018-04-15", "day", "gregory", "2018-04-15", "2018-04-15"],
    ["2020-02-29", "day", "gregory", "2020-02-29", "2020-02-29"],
    ["SH1398Q1", "quarter", "persian", "2019-03-21", "2019-06-21"],
    ["SH1398Q3", "quarter", "persian", "2019-09-23", "2019-12-21"],
    ["SH1398Q4", "quarter", "persian", "2019-12-22", "2020-03-19"],
    ["SH1398M01", "month", "persian", "2019-03-21", "2019-04-20"],
    ["SH1398M07", "month", "persian", "2019-09-23", "2019-10-22"],
    ["SH1398M09", "month", "persian", "2019-11-22", "2019-12-21"],
    ["SH1398M12", "month", "persian", "2020-02-20", "2020-03-19"],
    ["SH1399M12", "month", "persian", "2021-02-19", "2021-03-20"],
    ["2010..2013", "range", "gregory", "2010-01-01", "2013-12-31"],
    ["2015M07..2018M04", "range", "gregory", "2015-07-01", "2018-04-30"],
    ["2018-05-08..2018Q4", "range", "gregory", "2018-05-08", "2018-12-31"],
    ["SH1390..SH1393", "range", "persian", "2011-03-21", "2015-03-20"],
    ["2018..SH1398", "range", "gregory", "2018-01-01", "2020-03-19"],
    ["SH1398..2020", "range", "gregory", "2019-03-21", "2020-12-31"],
    ["2018M05..2018", "range", "gregory", "2018-05-01", "2018-12-31"],
    ["2018..2018", "range", "gregory", "2018-01-01", "2018-12-31"],
  ])("%s is a %s in the calendar %s, from %s to %s", (code, kind, calendar, start, end) => {
    expect(parsePeriod(code)).toEqual({ code, kind, calendar, start, end });
  });
});

describe("Solar Hijri years have the bounds of the conventions", () => {
  test.each([
    ["SH1390", "2011-03-21", "2012-03-19", 365],
    ["SH1391", "2012-03-20", "2013-03-20", 366],
    ["SH1392", "2013-03-21", "2014-03-20", 365],
    ["SH1393", "2014-03-21", "2015-03-20", 365],
    ["SH1394", "2015-03-21", "2016-03-19", 365],
    ["SH1395", "2016-03-20", "2017-03-20", 366],
    ["SH1396", "2017-03-21", "2018-03-20", 365],
    ["SH1397", "2018-03-21", "2019-03-20", 365],
    ["SH1398", "2019-03-21", "2020-03-19", 365],
    ["SH1399", "2020-03-20", "2021-03-20", 366],
    ["SH1400", "2021-03-21", "2022-03-20", 365],
    ["SH1401", "2022-03-21", "2023-03-20", 365],
    ["SH1402", "2023-03-21", "2024-03-19", 365],
    ["SH1403", "2024-03-20", "2025-03-20", 366],
    ["SH1404", "2025-03-21", "2026-03-20", 365],
    ["SH1405", "2026-03-21", "2027-03-20", 365],
  ])("%s runs from %s to %s, %i days", (code, start, end, days) => {
    expect(parsePeriod(code)).toMatchObject({ kind: "year", calendar: "persian", start, end });
    expect(dayNumber(end) - dayNumber(start) + 1).toBe(days);
  });

  const frozenYears = Array.from({ length: 82 }, (_, i) => 1340 + i);
  test.each(frozenYears)("the frozen first day of SH %i is the one Intl computes", (year) => {
    expect(dayFromNumber(solarYearStart(year))).toBe(dayFromNumber(solarYearStartByIntl(year)));
  });

  test.each([
    ["SH1279", "1900-03-21"],
    ["SH1339", "1960-03-21"],
    ["SH1421", "2042-03-21"],
    ["SH1499", "2120-03-21"],
  ])("%s, outside the table, begins on %s", (code, start) => {
    expect(parsePeriod(code).start).toBe(start);
  });
});

describe("what is no period is refused", () => {
  const refused = [
    ...["", " 2018", "2018 ", "2018\n", "18", "20180", "1899", "2200", "٢٠١٨", "year 2018", "2018/19", "2018-04"],
    ...["2018Q0", "2018Q5", "2018q2", "2018M00", "2018M13", "2018M4", "2018Q2M04", "2018m04"],
    ...[
      "2019-02-30",
      "2019-02-29",
      "2018-04-31",
      "2018-04-99",
      "2018-13-01",
      "2018-00-10",
      "2018-4-15",
      "1899-12-31",
      "2018-04-15T00:00",
    ],
    ...["SH1278", "SH1500", "SH1398Q5", "SH1398M13", "SH2018", "sh1398", "SH1398-01-01"],
    ...[
      "2013..2010",
      "2018M05..2018M04",
      "2018..",
      "..2018",
      "..",
      "2010...2013",
      "2010..2011..2012",
      "2010–2013",
      "2010..x",
    ],
  ];

  test.each(refused)("%j is no period code", (code) => {
    expect(isPeriod(code)).toBe(false);
  });

  test("the error names the code and the forms accepted", () => {
    expect(() => parsePeriod("2018-04")).toThrow(RangeError);
    expect(() => parsePeriod("2018-04")).toThrow(
      '"2018-04" is not a period code: write 2018, 2018Q2, 2018M04, 2018-04-15, SH1398, SH1398Q3, SH1398M01 or a range such as 2010..2013',
    );
  });

  test.each([
    ["comparePeriods", () => comparePeriods("2018", "2018-04")],
    ["periodMiddle", () => periodMiddle("2018-04")],
    ["formatPeriod", () => formatPeriod("2018-04")],
    ["shortPeriod", () => shortPeriod("2018-04")],
  ])("%s refuses it in the same way", (_name, use) => {
    expect(use).toThrow('"2018-04" is not a period code');
  });
});

describe("periods stand in order", () => {
  test("by first day, then last day, then code", () => {
    const sorted = [
      "SH1397",
      "2018M12",
      "2019-01-01",
      "2019-01-01..2019-01-01",
      "2019M01",
      "2019Q1",
      "2019",
      "2019..2020",
    ];
    expect([...sorted].reverse().sort(comparePeriods)).toEqual(sorted);
  });

  test("SH 1398 stands between 2019 and 2020", () => {
    expect(["2020", "SH1398", "2019"].sort(comparePeriods)).toEqual(["2019", "SH1398", "2020"]);
  });

  test("a period compares as equal with itself", () => {
    expect(comparePeriods("SH1398", "SH1398")).toBe(0);
  });
});

describe("the middle of a period is the day halfway", () => {
  test.each([
    ["2018", "2018-07-02"],
    ["2018M04", "2018-04-15"],
    ["2018-04-15", "2018-04-15"],
    ["SH1398", "2019-09-19"],
    ["2010..2013", "2012-01-01"],
  ])("%s has its middle on %s", (code, middle) => {
    expect(periodMiddle(code)).toBe(middle);
  });
});

describe("a period is named for a sentence and, shorter, for an axis", () => {
  test.each([
    ["2018", "2018", "2018"],
    ["2018Q2", "Q2 2018", "Q2 2018"],
    ["2018M04", "April 2018", "Apr 2018"],
    ["2018M05", "May 2018", "May 2018"],
    ["2018M09", "September 2018", "Sep 2018"],
    ["2018-04-15", "15 April 2018", "15 Apr 2018"],
    ["2018-05-08", "8 May 2018", "8 May 2018"],
    ["SH1398", "2019/20 (SH 1398)", "2019/20"],
    ["SH1378", "1999/2000 (SH 1378)", "1999/2000"],
    ["SH1398M01", "Farvardin 1398 (Mar–Apr 2019)", "Farvardin 1398"],
    ["SH1398M09", "Azar 1398 (Nov–Dec 2019)", "Azar 1398"],
    ["SH1398M10", "Dey 1398 (Dec 2019 – Jan 2020)", "Dey 1398"],
    ["SH1398M12", "Esfand 1398 (Feb–Mar 2020)", "Esfand 1398"],
    ["SH1398Q3", "Q3 SH 1398 (Sep–Dec 2019)", "Q3 SH 1398"],
    ["SH1398Q4", "Q4 SH 1398 (Dec 2019 – Mar 2020)", "Q4 SH 1398"],
    ["2010..2013", "2010–2013", "2010–13"],
    ["1998..2001", "1998–2001", "1998–2001"],
    ["2015M07..2018M04", "July 2015 – April 2018", "Jul 2015 – Apr 2018"],
    ["2017M05..2027", "May 2017 – 2027", "May 2017 – 2027"],
    ["SH1390..SH1393", "2011/12 – 2014/15 (SH 1390–1393)", "2011/12 – 2014/15"],
    ["SH1398M09..SH1398M12", "Azar 1398 – Esfand 1398 (Nov 2019 – Mar 2020)", "Azar 1398 – Esfand 1398"],
    ["2018..SH1398", "2018 – 2019/20 (SH 1398)", "2018 – 2019/20"],
  ])("%s reads %j, and %j on an axis", (code, long, short) => {
    expect(formatPeriod(code)).toBe(long);
    expect(shortPeriod(code)).toBe(short);
  });
});

describe("days count from 1970-01-01", () => {
  test.each([
    ["1970-01-01", 0],
    ["1969-12-31", -1],
    ["2000-03-01", 11017],
    ["2020-01-23", 18284],
    ["0001-01-01", -719162],
    ["9999-12-31", 2932896],
  ])("%s is day %i", (iso, n) => {
    expect(dayNumber(iso)).toBe(n);
    expect(dayFromNumber(n)).toBe(iso);
  });

  test.each(["2019-02-30", "2018-4-15", "2018-04", "+002018-04-15", "", "2018-04-15T00:00:00Z"])(
    "%j is no day",
    (iso) => {
      expect(() => dayNumber(iso)).toThrow(`"${iso}" is not a day: write 2018-04-15`);
    },
  );

  test.each([0.5, NaN, Infinity, 2932897, -719529, 1e12])("%d is the number of no day", (n) => {
    expect(() => dayFromNumber(n)).toThrow(RangeError);
  });
});
