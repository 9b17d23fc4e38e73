import { links } from "#lib/links";

/** The one box to search with: a plain form, so that it works before any script has come. */
export function SearchBox() {
  return (
    <form className="search-box" role="search" action={links.search()}>
      <label className="sr" htmlFor="find">
        Search
      </label>
      <input id="find" name="q" type="search" placeholder="Search" autoComplete="off" enterKeyHint="search" />
      <button type="submit" aria-label="Search">
        <svg width={18} height={18} viewBox="0 0 18 18" aria-hidden="true">
          <path d="M12.5 12.5 17 17M14 7.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z" />
        </svg>
      </button>
    </form>
  );
}
