/** Draws every chart before the build: `npm run draw`. Vite's runner loads the TypeScript, so scripts and tests share one alias table. */
import { loadModule } from "./load-module.mjs";

const started = Date.now();
try {
  const { drawAll } = await loadModule("scripts/draw-all.tsx");
  const count = await drawAll(".drawn");
  console.log(`Drew ${count} pictures in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
} catch (error) {
  console.error(error instanceof Error && error.name === "CorpusError" ? error.message : error);
  process.exitCode = 1;
}
