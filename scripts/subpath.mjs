// Builds a copy of the project for a folder of another origin and tests it there: `npm run check:subpath`. What follows -- goes to Playwright.
import { runCommand } from "./command.mjs";

runCommand(() => import("./subpath-site.mjs"));
