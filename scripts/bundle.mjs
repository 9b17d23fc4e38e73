// Bundles the script of the reading pages and the style sheets of all: `npm run bundle`.
import { runCommand } from "./command.mjs";

runCommand(async () => {
  const parts = [await import("./bundle-reading.mjs"), await import("./bundle-styles.mjs")];
  return { main: () => Promise.all(parts.map(({ main }) => main())) };
});
