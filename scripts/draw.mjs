/** Draws every chart before the build: `npm run draw`. Vite's runner loads the TypeScript, so scripts and tests share one alias table. */
process.env.NODE_ENV ??= "production"; // React's checks for developers double the time of a drawing
const started = Date.now();
try {
  const { loadModule } = await import("./load-module.mjs");
  const { drawAll } = await loadModule("scripts/draw-all.tsx");
  const { drawn, total } = await drawAll(".drawn");
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`Drew ${drawn.length} pictures in ${seconds} s; ${total - drawn.length} of ${total} were up to date.`);
} catch (error) {
  console.error(error instanceof Error && error.name === "CorpusError" ? error.message : error);
  process.exitCode = 1;
}
