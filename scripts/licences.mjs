/** The licences that a package we depend on may have, by SPDX id, each with the reason. Nothing else passes. */
export const licences = {
  MIT: "asks for its notice alone",
  ISC: "as MIT, in fewer words",
  "0BSD": "asks for nothing",
  "BSD-2-Clause": "asks for its notice alone",
  "BSD-3-Clause": "asks for its notice, and that its authors' names sell nothing",
  "BlueOak-1.0.0": "asks for its notice alone",
  "CC0-1.0": "is given to the public",
  Zlib: "asks that changed copies say so; pako, which the load check's histogram unpacks with",
  "Apache-2.0": "asks for its notice and grants patents",
  "CC-BY-4.0": "asks for attribution; caniuse-lite, a table that the build reads and the site does not carry",
  "MPL-2.0": "asks that changed files be shown; axe-core and lightningcss, used unchanged and not carried by the site",
  "LGPL-3.0-or-later":
    "asks that the library can be exchanged; libvips, which next offers for pictures that a server scales: a folder of files has none, so it never runs",
};

/**
 * Whether an SPDX expression is made of licences on the list: every one that AND joins, one of those that OR joins.
 * @param {string} [expression]
 */
export function isAllowed(expression = "") {
  const parts = expression.replace(/[()]/g, "").split(" OR ");
  return parts.some((part) => part.split(" AND ").every((id) => Object.hasOwn(licences, id)));
}
