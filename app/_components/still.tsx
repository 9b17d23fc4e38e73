import "server-only";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { ReactNode } from "react";
import type * as ReactServer from "react-dom/server";
import { gatherSheets, Sheet } from "./sheet";

// Next refuses this import in a server component, since what is rendered so never comes alive; here that is what it is for.
const load = createRequire(join(process.cwd(), "package.json"));
const { renderToStaticMarkup } = load("react-dom/server") as typeof ReactServer;

/**
 * The content of a page that React never wakes, as one piece of markup with the sheets of what is on it in front. Else Next would
 * describe every element of it for the browser, read that again and write it down once more for navigation, and all of it would be
 * thrown away (decision 0010). Nothing inside may hold state or wait.
 */
export function Still({ className = "page", children }: { className?: string; children: ReactNode }) {
  const { result, sheets } = gatherSheets(() => renderToStaticMarkup(children));
  return (
    <>
      {sheets.map((name) => (
        <Sheet key={name} name={name} />
      ))}
      <main className={className} id="main" dangerouslySetInnerHTML={{ __html: result }} />
    </>
  );
}
