// Next's own development server, with the script of the reading pages bundled anew whenever it changes: `npm run dev`.
import { bundle } from "./bundle.mjs";
import { runCommand } from "./command.mjs";
import { run } from "./run.mjs";

runCommand(async () => {
  await bundle();
  await bundle({ watch: true });
  const next = run(process.execPath, ["node_modules/next/dist/bin/next", "dev", ...process.argv.slice(2)], {
    // Vite has said “production” meanwhile.
    NODE_ENV: "development",
  });
  process.exit(await next.catch(({ exitCode }) => exitCode));
});
