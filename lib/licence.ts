import { absolute, links } from "./links";

/** Where works of the government of the United States are said to have no copyright. */
const governmentWork = "https://www.law.cornell.edu/uscode/text/17/105";

/** What the terms of a source begin with, and their SPDX id or the address where they stand. */
const known: readonly (readonly [begins: string, id: string])[] = [
  ["CC BY 4.0", "CC-BY-4.0"],
  ["CC BY 3.0 IGO", "CC-BY-3.0-IGO"],
  ["MIT", "MIT"],
  ["Public domain (repository: PDDL)", "PDDL-1.0"],
  ["Public domain", governmentWork],
  ["US government work", governmentWork],
  ["IMF terms", "https://www.imf.org/external/terms.htm"],
  ["World Bank terms", "https://www.worldbank.org/en/about/legal/terms-of-use-for-datasets"],
];

/** The terms of a source for programs: an SPDX id, or an address; where nobody has published any, the one of our own words on it. */
export function licenceId(licence: string): string {
  return known.find(([begins]) => licence.startsWith(begins))?.[1] ?? absolute(`${links.data()}#terms`);
}

/** A licence id as an address. */
export function licenceAddress(id: string): string {
  return id.startsWith("http") ? id : `https://spdx.org/licenses/${id}.html`;
}
