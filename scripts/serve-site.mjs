import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { hashReader } from "./csp.mjs";
import { listen, readPort } from "./port.mjs";
import { Problem } from "./problem.mjs";
import { createSite } from "./server.mjs";

/** Stops the server at Ctrl-C or a polite kill, without waiting for idle connections. */
function stopOnSignal(server) {
  const stop = () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

/** Serves the built site in out/ on PORT until it is told to stop. */
export async function main() {
  const port = readPort(process.env.PORT);
  const basePath = process.env.BASE_PATH ?? "";
  if (!existsSync("out/index.html")) throw new Problem("There is no built site in out/: run npm run build first.");
  const server = createSite({ folder: resolve("out"), basePath, hashes: hashReader() });
  await listen(server, port);
  stopOnSignal(server);
  console.log(`Iran indicators is at http://localhost:${port}${basePath}/`);
}
