import { fileURLToPath } from "node:url";
import { createServer, createServerModuleRunner } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));
const empty = fileURLToPath(new URL("../node_modules/next/dist/compiled/server-only/empty.js", import.meta.url));

/**
 * Loads one of the project's own modules outside Next: plain Node knows neither TSX, `import.meta.glob` nor `server-only`.
 *
 * @param {string} path from the project's root, such as "data/index.ts"
 * @param {string} [from] another root, for a copy of the facts
 * @returns {Promise<any>} the module's exports
 */
export async function loadModule(path, from = root) {
  const server = await createServer({
    root: from,
    configFile: false,
    logLevel: "error",
    appType: "custom",
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    resolve: { alias: { "server-only": empty } },
  });
  try {
    const runner = createServerModuleRunner(server.environments.ssr, { hmr: false });
    return await runner.import(`/${path}`);
  } finally {
    await server.close();
  }
}
