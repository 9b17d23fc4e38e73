import "server-only";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A style sheet of app/_sheets. */
export type SheetName =
  | "page"
  | "reading"
  | "cited"
  | "table"
  | "lines"
  | "points"
  | "bars"
  | "lists"
  | "captions"
  | "article"
  | "comparison"
  | "explorer";

/** Throws with the remedy where the bundle is missing. */
function bundle(name: SheetName): string {
  const file = join(process.cwd(), ".bundled", `${name}.css`);
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new Error(`The style sheet ${file} is missing: run “npm run bundle”, which makes it before the build.`);
  }
}

let gathered: Set<SheetName> | undefined;

/** What a rendering gives, and the names of the sheets it asked for, in that order; they are not part of what it gives. */
export function gatherSheets<Result>(render: () => Result): { result: Result; sheets: SheetName[] } {
  const sheets = new Set<SheetName>();
  gathered = sheets;
  try {
    return { result: render(), sheets: [...sheets] };
  } finally {
    gathered = undefined;
  }
}

/** In a build Next is given the name of a sheet only, which the finishing step replaces by the sheet (decision 0014). */
const content = process.env.NODE_ENV === "production" ? (name: SheetName) => `@sheet ${name};` : bundle;

/**
 * The style of whatever it stands beside. React moves it into the head, once however often it is asked for, so a page carries the
 * sheets of what is on it and no others; each is an element of its own, whose hash the policy knows.
 */
export function Sheet({ name }: { name: SheetName }) {
  if (gathered) {
    gathered.add(name);
    return null;
  }
  return (
    <style href={name} precedence={name}>
      {content(name)}
    </style>
  );
}
