import "server-only";
import { readdirSync } from "node:fs";
import { site } from "#lib/site";

/** The few lines that wake a reading page (app/_reading); their file's name changes with what is in it. */
export function ReadingScript() {
  const file = readdirSync("public/reading").find((name) => name.endsWith(".js"));
  if (!file) throw new Error("public/reading has no script: run “npm run bundle”, which makes it.");
  return <script defer src={`${site.base}/reading/${file}`} />;
}
