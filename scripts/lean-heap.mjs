// Imported by each process of Next (scripts/pages-site.mjs): its heap grows by half of what is alive, not to a share of the machine.
// Next takes --max-old-space-size from its workers, and this flag is not let through in NODE_OPTIONS.
import { setFlagsFromString } from "node:v8";

setFlagsFromString("--heap-growing-percent=50");
