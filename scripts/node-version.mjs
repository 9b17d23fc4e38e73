// The first import of the two commands that may meet an old Node: it imports nothing and uses no recent syntax.

/** The oldest Node the project runs on; package.json says the same under "engines". */
export const oldestNode = "20.19";

/** Says what to do when this Node is too old, or returns null. */
export function nodeProblem(version) {
  const [major, minor] = version.split(".").map(Number);
  const [needMajor, needMinor] = oldestNode.split(".").map(Number);
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return null;
  return "This needs Node " + oldestNode + " or newer and found " + version + ": install one from https://nodejs.org/.";
}

const problem = nodeProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exit(1);
}
