import "server-only";
import { readdirSync } from "node:fs";
import { site } from "#lib/site";

type Name = "reading" | "search" | "as-of" | "present" | "forecast" | "exercise" | "own";

/**
 * Where a plain script of ours is; its file's name changes with what is in it.
 *
 * @throws Error when it has not been bundled
 */
export function scriptAddress(name: Name): string {
  const file = readdirSync("public/reading").find((one) => one.startsWith(`${name}.`) && one.endsWith(".js"));
  if (!file) throw new Error(`public/reading has no script “${name}”: run “npm run bundle”, which makes it.`);
  return `${site.base}/reading/${file}`;
}

function PlainScript({ name }: { name: Name }) {
  return <script defer src={scriptAddress(name)} />;
}

/** The few lines that wake a reading page (app/_reading). */
export function ReadingScript() {
  return <PlainScript name="reading" />;
}

/** The script of charts of editions (app/_as-of). */
export function AsOfScript() {
  return <PlainScript name="as-of" />;
}

/** The script of the search page (app/_search). */
export function SearchScript() {
  return <PlainScript name="search" />;
}

/** The script of exercises (app/_exercise). */
export function ExerciseScript() {
  return <PlainScript name="exercise" />;
}

/** The script of collections that readers choose (app/_own). */
export function OwnScript() {
  return <PlainScript name="own" />;
}
