import { readdir, stat } from "node:fs/promises";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { loadModule } from "../scripts/load-module.mjs";

const pack = promisify(brotliCompress);

/**
 * The packed size of every chart's page and of the hand-written page of the same content.
 * @returns {Promise<{ id: string, ours: number, limit: number }[]>} in bytes
 */
export async function compareSizes() {
  const { limitOfChart } = await loadModule("bench/limit/chart.ts");
  const found = await readdir("out/charts", { withFileTypes: true });
  const ids = found.filter((one) => one.isDirectory()).map(({ name }) => name);
  const params = { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT };
  const sizes = ids.map(async (id) => {
    const { size } = await stat(`out/charts/${id}/index.html.br`);
    return { id, ours: size, limit: (await pack(limitOfChart(id), { params })).length };
  });
  return Promise.all(sizes);
}
