import type { Measure } from "./number/measure";

interface Unit {
  /** What units convert through: those of one base into each other. */
  base: string;
  name: string;
  short: string;
  spoken: string;
  decimals: number;
  /** How many of `base` one unit is: a power of ten. */
  scale: number;
  /** What a value may be. */
  range: readonly [number, number];
  /** What a text says at a number in it; an index has no word there. */
  measure: Measure | undefined;
}

/** Every unit by its code (conventions: codes). */
export const units = {
  MBD: {
    base: "barrels-per-day",
    name: "million barrels per day",
    short: "mb/d",
    spoken: "million barrels a day",
    decimals: 1,
    scale: 1e6,
    range: [0, 120],
    measure: "barrels a day",
  },
  KBD: {
    base: "barrels-per-day",
    name: "thousand barrels per day",
    short: "kb/d",
    spoken: "thousand barrels a day",
    decimals: 0,
    scale: 1e3,
    range: [0, 120_000],
    measure: "barrels a day",
  },
  PC: {
    base: "",
    name: "percent change on previous year",
    short: "%",
    spoken: "percent",
    decimals: 1,
    scale: 1,
    range: [-100, 10_000],
    measure: "percent",
  },
  PCT: {
    base: "",
    name: "percent",
    short: "%",
    spoken: "percent",
    decimals: 1,
    scale: 1,
    range: [-1000, 1000],
    measure: "percent",
  },
  PP: {
    base: "",
    name: "percentage points",
    short: "pp",
    spoken: "percentage points",
    decimals: 1,
    scale: 1,
    range: [-1000, 1000],
    measure: "points",
  },
  USD_BN: {
    base: "dollars",
    name: "billion US dollars",
    short: "$ bn",
    spoken: "billion US dollars",
    decimals: 0,
    scale: 1e9,
    range: [-100_000, 100_000],
    measure: "US dollars",
  },
  USD_MN: {
    base: "dollars",
    name: "million US dollars",
    short: "$ mn",
    spoken: "million US dollars",
    decimals: 0,
    scale: 1e6,
    range: [-1e8, 1e8],
    measure: "US dollars",
  },
  USD_BBL: {
    base: "",
    name: "US dollars per barrel",
    short: "$/bbl",
    spoken: "US dollars a barrel",
    decimals: 2,
    scale: 1,
    range: [-50, 1000],
    measure: "US dollars a barrel",
  },
  BN_BBL: {
    base: "",
    name: "billion barrels",
    short: "bn bbl",
    spoken: "billion barrels",
    decimals: 1,
    scale: 1e9,
    range: [0, 5000],
    measure: "barrels",
  },
  TCM: {
    base: "",
    name: "trillion cubic metres",
    short: "tcm",
    spoken: "trillion cubic metres",
    decimals: 1,
    scale: 1e12,
    range: [0, 1000],
    measure: "cubic metres",
  },
  IRR_USD: {
    base: "",
    name: "rials per US dollar",
    short: "IRR/$",
    spoken: "rials to the dollar",
    decimals: 0,
    scale: 1,
    range: [0, 1e8],
    measure: "rials",
  },
  PERSONS: {
    base: "",
    name: "persons",
    short: "persons",
    spoken: "persons",
    decimals: 0,
    scale: 1,
    range: [0, 1e10],
    measure: "people",
  },
  USD: {
    base: "dollars",
    name: "US dollars",
    short: "$",
    spoken: "US dollars",
    decimals: 0,
    scale: 1,
    range: [0, 1e15],
    measure: "US dollars",
  },
  IDX: {
    base: "",
    name: "index",
    short: "index",
    spoken: "index points",
    decimals: 1,
    scale: 1,
    range: [0, 1e9],
    measure: undefined,
  },
  // The unit of a reader's own file: its words are the reader's. No fact of ours is in it.
  OWN: {
    base: "",
    name: "unit of the file",
    short: "",
    spoken: "",
    decimals: 2,
    scale: 1,
    range: [-Infinity, Infinity],
    measure: undefined,
  },
} as const satisfies Record<string, Unit>;

export type UnitCode = keyof typeof units;

/** The codes of units that facts of ours are in, as a non-empty tuple for an enum. */
export const unitCodes = Object.keys(units).filter((code) => code !== "OWN") as [UnitCode, ...UnitCode[]];

/** True when a value in one unit can be written in the other: they are one, or of one base. */
export function convertible(from: UnitCode, to: UnitCode): boolean {
  return from === to || (units[from].base !== "" && units[from].base === units[to].base);
}

/** A value in another unit of the same base: `convert(2754, "KBD", "MBD")` is 2.754. Rounded to 12 digits, so no binary noise shows. */
export function convert(value: number, from: UnitCode, to: UnitCode): number {
  return from === to ? value : Number(((value * units[from].scale) / units[to].scale).toPrecision(12));
}
