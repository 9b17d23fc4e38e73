import "server-only";
import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { ReactNode } from "react";
import type * as ReactServer from "react-dom/server";
import { FirstPaint } from "./first-paint";
import { gatherSheets, Sheet } from "./sheet";

// Next refuses this import in a server component, since what is rendered so never comes alive; here that is what it is for.
const load = createRequire(join(process.cwd(), "package.json"));
const { renderToStaticMarkup } = load("react-dom/server") as typeof ReactServer;

/** Lays markup by for the finishing step, which puts it where its name stands. */
async function layBy(markup: string): Promise<string> {
  const folder = join(process.cwd(), ".stills");
  const name = createHash("sha256").update(markup).digest("hex").slice(0, 32);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}.html`), markup);
  return name;
}

interface StillProps {
  className?: string;
  /** The id before which the first paint does not come: the number, its chart and its sentence stand above it. */
  until?: string;
  children: ReactNode;
}

/**
 * The content of a page that React never wakes, as one piece of markup with the sheets of what is on it in front. Else Next would
 * describe every element of it for the browser, read that again and write it down once more for navigation, and all of it would be
 * thrown away (decision 0010). Nothing inside may hold state or wait. In a build Next is given the name of the markup only, and the
 * finishing step puts it in (decision 0014).
 */
export async function Still({ className = "page", until, children }: StillProps) {
  const { result, sheets } = gatherSheets(() => renderToStaticMarkup(children));
  return (
    <>
      {until ? <FirstPaint until={until} /> : null}
      {sheets.map((name) => (
        <Sheet key={name} name={name} />
      ))}
      {process.env.NODE_ENV === "production" ? (
        <main className={className} id="main" data-still={await layBy(result)} />
      ) : (
        <main className={className} id="main" dangerouslySetInnerHTML={{ __html: result }} />
      )}
    </>
  );
}
