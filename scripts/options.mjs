import { parseArgs } from "node:util";
import { Problem } from "./problem.mjs";

/** How many letters have to be changed, added or left out to make one word of another. */
function distance(one, other) {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++)
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
    row = next;
  }
  return row[other.length];
}

/** A misspelt option gets the one that is meant; any other slip its own sentence. */
function explained(error, names, usage) {
  const [, name] = /Unknown option '--?([^'=]+)/.exec(error.message) ?? [];
  if (name === undefined) return new Problem(`${error.message.split(".")[0]}: ${usage}`);
  const [near] = names.filter((one) => distance(name, one) <= 2).sort((a, b) => distance(name, a) - distance(name, b));
  return new Problem(`There is no option --${name}${near ? `; --${near} is meant?` : ":"} ${usage}`);
}

/**
 * The options and paths of a command.
 *
 * @param {import("node:util").ParseArgsOptionsConfig} options
 * @param {string} usage how the command is called
 * @param {string[]} [args]
 * @throws {Problem} in one sentence where an option is none
 */
export function readOptions(options, usage, args = process.argv.slice(2)) {
  try {
    return parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    throw explained(error, Object.keys(options), usage);
  }
}
