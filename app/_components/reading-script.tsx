import "server-only";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Throws with the remedy where the bundle is missing. */
function bundle(name: string): string {
  const file = join(process.cwd(), ".bundled", `${name}.js`);
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new Error(`The script ${file} is missing: run “npm run bundle”, which makes it before the build.`);
  }
}

/**
 * The few lines that wake a reading page and are part of it: nothing is fetched at the first touch. Where no number is cited there is
 * nothing to point at, so the page of the `record` alone does with fewer.
 */
export function ReadingScript({ of = "reading" }: { of?: "reading" | "record" }) {
  return <script data-keep="" dangerouslySetInnerHTML={{ __html: bundle(of) }} />;
}
