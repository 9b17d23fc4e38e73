// Writes the bill of materials: `npm run sbom`.
import { runCommand } from "./command.mjs";

runCommand(() => import("./sbom-site.mjs"));
