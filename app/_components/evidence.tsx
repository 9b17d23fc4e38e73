import { formatDay } from "#lib/format";
import type { Evidence as Page } from "#lib/schema";
import { A } from "./way-out";

/** The pages that show what is noted beside an article, as links in brackets; nothing where none is named. */
export function Evidence({ of: pages }: { of: readonly Page[] | undefined }) {
  if (!pages?.length) return null;
  return (
    <>
      {" ("}
      {pages.map(({ by, published, url }, index) => (
        <span key={url}>
          {index ? "; " : ""}
          <A href={url} rel="noopener">
            {by}
            {published?.length === 10 ? `, ${formatDay(published)}` : ""}
          </A>
        </span>
      ))}
      {")"}
    </>
  );
}
