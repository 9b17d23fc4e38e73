import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { createServer, createServerModuleRunner } from "vite";
import { Problem } from "./problem.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const empty = fileURLToPath(new URL("../node_modules/next/dist/compiled/server-only/empty.js", import.meta.url));

/** A slip in a file of facts is the editor's to mend: one sentence with file and line instead of a stack. */
function explained(error) {
  const [place] = stripVTControlCharacters(error.stack ?? "").match(/(?<=[/ ])data\/[\w/.-]+\.ts:\d+/) ?? [];
  if (!place || error.name === "CorpusError") return error;
  const [, what = error.message] = /\[PARSE_ERROR\] (.+)/.exec(stripVTControlCharacters(error.message)) ?? [];
  const remedy =
    what === "decide is not defined"
      ? ' Answer it, or write `import { decide, defineArticle } from "#lib/article";`.'
      : "";
  return new Problem(`${place}: ${what}.${remedy}`);
}

/**
 * Loads one of the project's own modules outside Next: plain Node knows neither TSX, `import.meta.glob` nor `server-only`.
 *
 * @param {string} path from the project's root, such as "data/index.ts"
 * @param {string} [from] another root, for a copy of the facts
 * @returns {Promise<any>} the module's exports
 * @throws {Problem} naming file and line where a file of facts cannot be read
 */
export async function loadModule(path, from = root) {
  const { NODE_ENV } = process.env;
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
  } catch (error) {
    throw explained(error);
  } finally {
    // Vite says “development” to this process, and a build that is started later would be told so too.
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
    await server.close();
  }
}
