import { printCaddy } from "./caddy.mjs";
import { writeWhole } from "./files.mjs";
import { printNginx } from "./hosts.mjs";

/** Writes what is committed in deploy/ and follows from headers.mjs. */
export async function main() {
  await writeWhole("deploy/nginx.conf", printNginx());
  await writeWhole("deploy/Caddyfile", printCaddy());
  console.log("Wrote deploy/nginx.conf and deploy/Caddyfile.");
}
