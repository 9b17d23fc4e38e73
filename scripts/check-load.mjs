// A minute of load and abuse for the local server: `npm run check:load -- 60`.
import { runCommand } from "./command.mjs";

runCommand(() => import("./load-site.mjs"));
