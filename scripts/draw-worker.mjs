/** Draws the charts that the main thread sends, in a DOM of its own, and answers with how many pictures it wrote. */
import { parentPort, workerData } from "node:worker_threads";
import { join } from "node:path";
import { writeWhole } from "./files.mjs";
import { loadModule } from "./load-module.mjs";

const drawing = loadModule("scripts/draw-chart.tsx");

parentPort.on("message", async (pictures) => {
  const { drawPictures } = await drawing;
  const svgs = await drawPictures(pictures);
  for (const [index, { name }] of pictures.entries())
    await writeWhole(join(workerData.folder, `${name}.svg`), svgs[index]);
  parentPort.postMessage(svgs.length);
});
