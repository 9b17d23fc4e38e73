// Writes deploy/nginx.conf from the table of headers.
import { runCommand } from "./command.mjs";

runCommand(() => import("./deploy-site.mjs"));
