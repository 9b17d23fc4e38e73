import { expectFree, readPort } from "./port.mjs";
import { install } from "./setup.mjs";

/** Brings the site up from wherever the folder stands: a fresh clone, changed sources, or all done. */
export async function main() {
  await expectFree(readPort(process.env.PORT));
  await install();
  const { isBuilt, main: build } = await import("./build-site.mjs");
  if (!(await isBuilt())) await build();
  const { main: serve } = await import("./serve-site.mjs");
  await serve();
}
