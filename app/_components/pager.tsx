import "../styles/pager.css";
import { type ListPage, nearbyPages } from "#lib/paging";

/** Links to the other pages of a list; nothing where there is one page only. */
export function Pager({
  page,
  name,
  href,
}: {
  page: ListPage<unknown>;
  name: string;
  href: (number: number) => string;
}) {
  const { number, count } = page;
  if (count === 1) return null;
  return (
    <nav className="pager" aria-label={`Pages of ${name}`}>
      <ol>
        {nearbyPages(page).map((one) => (
          <li key={one}>
            <a href={href(one)} aria-label={`Page ${one}`} aria-current={one === number ? "page" : undefined}>
              {one}
            </a>
          </li>
        ))}
      </ol>
      {number > 1 ? (
        <a rel="prev" href={href(number - 1)}>
          Previous page
        </a>
      ) : null}
      {number < count ? (
        <a rel="next" href={href(number + 1)}>
          Next page
        </a>
      ) : null}
    </nav>
  );
}
