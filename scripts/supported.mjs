import { readFileSync } from "node:fs";

/** The oldest browsers that the site is made for, as package.json states them: `{ firefox: 121, … }`. */
export function oldestSupported() {
  const { browserslist } = JSON.parse(readFileSync("package.json", "utf8"));
  return Object.fromEntries(browserslist.map((line) => line.split(" >= ")).map(([name, of]) => [name, Number(of)]));
}

/** The same in the words of a bundler of scripts. */
export function scriptTargets() {
  return Object.entries(oldestSupported()).map(([name, version]) => name.replace("ios_saf", "ios") + version);
}
