import { readFile } from "node:fs/promises";
import { printCaddyPolicy } from "./caddy.mjs";
import { writeWhole } from "./files.mjs";

/** Writes the headers of this build as the Caddyfile imports them. */
export async function main() {
  const hashes = JSON.parse(await readFile(".stamp/csp.json", "utf8"));
  await writeWhole(".stamp/caddy-policy", printCaddyPolicy(hashes, process.env.BASE_PATH ?? ""));
}
