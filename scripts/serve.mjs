// Serves the built site in out/ on PORT until it is told to stop.
import { existsSync, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { runCommand } from "./command.mjs";
import { listen, readPort } from "./port.mjs";
import { Problem } from "./problem.mjs";
import { createSite } from "./server.mjs";

const stamp = ".stamp/site.json";

/** What the finishing step wrote of the build, read again after a new one. */
function buildReader() {
  let [readAt, build] = [0, undefined];
  return () => {
    const changed = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (existsSync("out/_headers") && changed !== readAt)
      [readAt, build] = [changed, JSON.parse(readFileSync(stamp, "utf8"))];
    if (build) return build;
    throw new Problem("There is no finished site in out/: run npm run build first.");
  };
}

/** Serves the site and says where. */
export async function serve() {
  const build = buildReader();
  const { basePath } = build();
  const port = readPort(process.env.PORT);
  await listen(createSite({ folder: resolve("out"), build }), port);
  console.log(`Iran indicators is at http://localhost:${port}${basePath}/`);
}

if (process.argv[1]?.endsWith("serve.mjs")) runCommand(serve);
