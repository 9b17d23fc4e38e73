// `npm run bench:exports`: how our CSV writer stands to a plain one, side by side.
import { loadModule } from "../scripts/load-module.mjs";

const { main } = await loadModule("bench/exports.ts");
main(Number(process.argv[2] ?? 1_000_000));
