/** Draws the pictures that the main thread sends, and says when they are written. */
import { parentPort, workerData } from "node:worker_threads";
import { loadModule } from "./load-module.mjs";

const drawing = loadModule("scripts/draw-pictures.ts");

parentPort.on("message", async (pictures) => {
  const { writePictures } = await drawing;
  await writePictures(workerData.folder, pictures);
  parentPort.postMessage("written");
});
