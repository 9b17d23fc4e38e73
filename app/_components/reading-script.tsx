import "server-only";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const file = join(process.cwd(), ".bundled", "reading.js");

/** Throws with the remedy where the bundle is missing. */
function bundle(): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new Error(`The script ${file} is missing: run “npm run bundle”, which makes it before the build.`);
  }
}

/** The few lines that wake a reading page, the same on every page and part of it: nothing is fetched at the first touch. */
export function ReadingScript() {
  return <script data-keep="" dangerouslySetInnerHTML={{ __html: bundle() }} />;
}
