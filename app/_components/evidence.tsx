import { formatDay } from "#lib/format";
import type { Evidence as Page } from "#lib/schema";

/** The pages that show what is noted beside an article, as links in brackets; nothing where none is named. */
export function Evidence({ of: pages }: { of: readonly Page[] | undefined }) {
  if (!pages?.length) return null;
  return (
    <>
      {" ("}
      {pages.map(({ by, published, url }, index) => (
        <span key={url}>
          {index ? "; " : ""}
          <a href={url} rel="noopener">
            {by}
            {published?.length === 10 ? `, ${formatDay(published)}` : ""}
          </a>
        </span>
      ))}
      {")"}
    </>
  );
}
