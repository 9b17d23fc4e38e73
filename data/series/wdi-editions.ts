import { copiedOn, copyOf } from "./provenance";

export const iran = { geo: "IRN", publisher: "world-bank", frequency: "annual" } as const;

const repository = "datasets/world-development-indicators";
const in2018At = "e73c49d5ab4381c90d5dca35274953b25031fc2a";
const in2026At = "4ebec5a2273f531ba238a34dbe440394dc5a6c4b";

/** The vintage that a copy of a day holds. */
function copied(day: string, commit: string) {
  return { vintage: day, ...copiedOn(day, repository, commit) };
}

/** An edition known by its year only: no day by which it was public is given. */
export function ofYear(year: string) {
  return { vintage: year, published: year, dateBasis: "edition" as const };
}

export const at2018 = { ...iran, source: "wdi-2018-08", ...copied("2018-08-01", in2018At) } as const;
export const at2023 = { ...iran, source: "wdi-2023", ...ofYear("2023") } as const;
export const at2026 = { ...iran, source: "wdi-2026-07", ...copied("2026-07-01", in2026At) } as const;

/** The Bank’s page of one indicator for Iran. */
export function pageOf(code: string): string {
  return `https://data.worldbank.org/indicator/${code}?locations=IR`;
}

export const solarYear = "A year is the Iranian year: 2012 in the source is 1391, 20 March 2012 to 20 March 2013.";
const commit2018 = "The day is that of the repository’s commit.";
const commit2026 = "The day is that of the repository’s update.";
export const generation2023 =
  "The release is known only by its last year, 2022, so it dates from the year after or early in the next; extracted from 2000 on.";
export const oneGeneration =
  "Total growth, agriculture, industry, services and manufacturing come from one generation of the data set (agriculture from a neighbouring commit).";

export function in2018(code: string, path: string): string {
  return `${code}. ${copyOf(repository, `indicators/${path}/data.csv`, in2018At)} ${commit2018}`;
}

export function in2026(code: string): string {
  const path = `indicators/${code.toLowerCase()}/data.csv`;
  return `${code}. ${copyOf(repository, path, in2026At)} ${commit2026}`;
}

export function in2023(code: string, commit = "00185452d20dc3f0c1cf7df9a95d417db6c69726"): string {
  const path = `datapoints/ddf--datapoints--${code.toLowerCase().replaceAll(".", "_")}--by--geo--time.csv`;
  return `${code}. ${copyOf("open-numbers/ddf--open_numbers--world_development_indicators", path, commit)}`;
}
