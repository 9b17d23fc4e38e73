import { copyOf } from "./provenance";

export const iran = { geo: "IRN", publisher: "world-bank", frequency: "annual" } as const;
export const at2018 = { ...iran, source: "wdi-2018-08", vintage: "2018-08-01" } as const;
export const at2023 = { ...iran, source: "wdi-2023", vintage: "2023" } as const;
export const at2026 = { ...iran, source: "wdi-2026-07", vintage: "2026-07-01" } as const;

export const solarYear = "A year is the Iranian year: 2012 in the source is 1391, 20 March 2012 to 20 March 2013.";
const repository = "datasets/world-development-indicators";
const commit2018 = "The vintage is the day of the repository’s commit.";
const commit2026 = "The vintage is the day of the repository’s update.";
export const generation2023 =
  "The release is known only by its last year, 2022, so it dates from 2023 or early 2024; extracted from 2000 on.";
export const oneGeneration =
  "Total growth, agriculture, industry, services and manufacturing come from one generation of the data set (agriculture from a neighbouring commit).";

export function in2018(code: string, path: string): string {
  return `${code}. ${copyOf(repository, `indicators/${path}/data.csv`, "e73c49d5ab4381c90d5dca35274953b25031fc2a")} ${commit2018}`;
}

export function in2026(code: string): string {
  const path = `indicators/${code.toLowerCase()}/data.csv`;
  return `${code}. ${copyOf(repository, path, "4ebec5a2273f531ba238a34dbe440394dc5a6c4b")} ${commit2026}`;
}

export function in2023(code: string, commit = "00185452d20dc3f0c1cf7df9a95d417db6c69726"): string {
  const path = `datapoints/ddf--datapoints--${code.toLowerCase().replaceAll(".", "_")}--by--geo--time.csv`;
  return `${code}. ${copyOf("open-numbers/ddf--open_numbers--world_development_indicators", path, commit)}`;
}
