import { readFileSync } from "node:fs";
import { Problem } from "./problem.mjs";
import { runNpm } from "./run.mjs";

const readPackages = (path) => JSON.parse(readFileSync(path, "utf8")).packages;

/** The packages npm noted down when it last installed here; none when it never did. */
function installedPackages(folder) {
  try {
    return readPackages(`${folder}/node_modules/.package-lock.json`);
  } catch {
    return {};
  }
}

/**
 * Whether node_modules holds what the lockfile asks for. npm writes its own record of what it installed last, so neither an
 * interrupted install nor one from another lockfile passes.
 * @param {string} [folder] the project
 */
export function isInstalled(folder = ".") {
  const installed = installedPackages(folder);
  return Object.entries(readPackages(`${folder}/package-lock.json`))
    .filter(([path, wanted]) => path !== "" && !wanted.optional)
    .every(([path, wanted]) => installed[path]?.version === wanted.version);
}

/** Installs the packages of the lockfile unless they are there. */
export async function install() {
  if (isInstalled()) return;
  console.log("Installing the packages of package-lock.json. The first time this takes about a minute.");
  // The build needs the development packages too, which NODE_ENV=production would leave out.
  const code = await runNpm(["ci", "--include=dev"]);
  if (code === 0) return;
  throw new Problem(
    "The packages could not be installed; npm says why above. Check the connection to the internet and that the " +
      "project folder can be written to, then run the command again.",
    code,
  );
}
