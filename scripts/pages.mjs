// Builds the pages, and writes the files of data meanwhile: one step of `npm run build`.
import { runCommand } from "./command.mjs";

runCommand(() => import("./pages-site.mjs"));
