// `npm run bench`: our pages beside the hand-written page of the same content and beside the peers.
import { runCommand } from "../scripts/command.mjs";

runCommand(() => import("./compare.mjs"));
