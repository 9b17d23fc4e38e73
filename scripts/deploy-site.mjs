import { writeWhole } from "./files.mjs";
import { printNginx } from "./hosts.mjs";

/** Writes what is committed in deploy/ and follows from headers.mjs. */
export async function main() {
  await writeWhole("deploy/nginx.conf", printNginx());
  console.log("Wrote deploy/nginx.conf.");
}
