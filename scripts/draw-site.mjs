import { loadModule } from "./load-module.mjs";

/** Draws into .drawn/ what has changed. Vite's runner loads the TypeScript, so scripts and tests share one alias table. */
export async function main() {
  process.env.NODE_ENV ??= "production"; // React's checks for developers double the time of a drawing
  const begun = performance.now();
  const { drawAll } = await loadModule("scripts/draw-all.ts");
  const { drawn, total } = await drawAll(".drawn");
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`Drew ${drawn.length} pictures in ${seconds} s; ${total - drawn.length} of ${total} were up to date.`);
}
