import type { ReactNode } from "react";
import { snippets } from "#lib/files/snippets";
import type { Use } from "#lib/files/uses";
import { absolute, links } from "#lib/links";
import { Lines } from "./lines";

function Files({ name, files, children }: { name: string; files: readonly Use[]; children?: ReactNode }) {
  return (
    <>
      <h3>{name}</h3>
      <ul className="addresses">
        {files.map(({ file, what }) => (
          <li key={file}>
            {what} <a href={links.file(file)}>{file}</a>
          </li>
        ))}
        {children}
      </ul>
    </>
  );
}

/**
 * Where the values of a page are to be had and how common tools read them, folded until it is asked for.
 *
 * @param seen what of it is on the page, in two or three words
 * @param id the one value that the page is about
 * @param explore the address in the explorer of the series that the page shows
 */
export function UseData({
  uses: { shown, everything },
  seen,
  id,
  explore,
}: {
  uses: { shown: readonly Use[]; everything: readonly Use[] };
  seen: string;
  id?: string;
  explore?: string | undefined;
}) {
  const [first] = shown;
  return (
    <details className="use">
      <summary>
        Use this data <small>Addresses, and lines for pandas, R, Excel, Sheets and other tools</small>
      </summary>
      <div>
        <div>
          <Files name={seen} files={shown}>
            {explore ? (
              <li>
                A range of your own <a href={explore}>in the explorer</a>
              </li>
            ) : null}
          </Files>
          <Files name="Everything" files={everything} />
        </div>
        <div>
          <h3>Lines to copy</h3>
          <Lines
            group="tool"
            of={snippets(absolute(links.file(first?.file ?? "")), id).map(({ tool, code }) => ({ name: tool, code }))}
          />
        </div>
      </div>
    </details>
  );
}
