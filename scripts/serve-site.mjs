import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { hashReader } from "./csp.mjs";
import { listen, readPort } from "./port.mjs";
import { Problem } from "./problem.mjs";
import { createSite } from "./server.mjs";
import { onStop } from "./stop.mjs";

const hashes = ".stamp/csp.json";

/** Ends the server without waiting for idle connections. */
function close(server) {
  server.close();
  server.closeAllConnections();
}

/** Serves the built site in out/ on PORT until it is told to stop. */
export async function main() {
  const port = readPort(process.env.PORT);
  const basePath = process.env.BASE_PATH ?? "";
  if (!existsSync("out/index.html") || !existsSync(hashes)) {
    throw new Problem("There is no finished site in out/: run npm run build first.");
  }
  const server = createSite({ folder: resolve("out"), basePath, hashes: hashReader(hashes) });
  await listen(server, port);
  onStop(() => close(server));
  console.log(`Iran indicators is at http://localhost:${port}${basePath}/`);
}
