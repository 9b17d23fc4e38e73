/** The Solar Hijri years a period code may name; outside them Intl's calendar is not held to the official one. */
export const solarYears = { first: 1279, last: 1499 } as const;

const DAY_MS = 86_400_000;

/** The frozen years, so that page, build and browser agree whatever their Intl knows; a test holds them to Node's Intl. */
const frozen = { first: 1340, last: 1420, firstDay: Date.UTC(1961, 2, 21) / DAY_MS } as const;

/** The years of 366 days from SH 1340 to 1420. */
const leapYears = [
  1342, 1346, 1350, 1354, 1358, 1362, 1366, 1370, 1375, 1379, 1383, 1387, 1391, 1395, 1399, 1403, 1408, 1412, 1416,
  1420,
] as const;

const monthNames = [
  ...["Farvardin", "Ordibehesht", "Khordad", "Tir", "Mordad", "Shahrivar"],
  ...["Mehr", "Aban", "Azar", "Dey", "Bahman", "Esfand"],
] as const;

/** The name of a Solar Hijri month, 1 to 12; empty for any other number. */
export function solarMonthName(month: number): string {
  return monthNames[month - 1] ?? "";
}

/** The first day of a Solar Hijri month, as days since 1970-01-01. Month 13 is the first of the next year. */
export function solarMonthStart(year: number, month: number): number {
  if (month > 12) return solarYearStart(year + 1);
  const before = month - 1;
  return solarYearStart(year) + before * 30 + Math.min(before, 6);
}

/** 1 Farvardin of a Solar Hijri year, as days since 1970-01-01: from the table where it reaches, from Intl elsewhere. */
export function solarYearStart(year: number): number {
  const inTable = year >= frozen.first && year <= frozen.last + 1;
  return inTable ? startFromTable(year) : solarYearStartByIntl(year);
}

function startFromTable(year: number): number {
  const leapsBefore = leapYears.filter((leap) => leap < year).length;
  return frozen.firstDay + (year - frozen.first) * 365 + leapsBefore;
}

/**
 * 1 Farvardin of a year as Intl's Persian calendar has it. 25 March always lies in Farvardin, so its day of the month
 * says how far back the year began. The parts are taken one by one because English output appends an era.
 */
export function solarYearStartByIntl(year: number): number {
  const inFarvardin = Date.UTC(year + 621, 2, 25);
  const format = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", { timeZone: "UTC", day: "numeric" });
  const day = format.formatToParts(inFarvardin).find((part) => part.type === "day");
  return inFarvardin / DAY_MS - (Number(day?.value) - 1);
}
