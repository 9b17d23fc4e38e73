import { join } from "node:path";
import { drawPicture, type Picture } from "./draw-chart";
import { writeWhole } from "./files.mjs";

/** Draws pictures and writes each to `{name}.svg` in a folder, whole or not at all. */
export async function writePictures(folder: string, pictures: readonly Picture[]): Promise<void> {
  for (const picture of pictures) await writeWhole(join(folder, `${picture.name}.svg`), drawPicture(picture));
}
