import { changed, ownQuery, presents } from "./where";

/** Keeps the way to the page's slides in step with what is picked out, and fetches what shows them where the address asks for it. */
export function startPresenting(): void {
  const link = document.querySelector<HTMLAnchorElement>("a[data-present]");
  if (!link) return;
  const carry = (): void => {
    link.search = `view=present${ownQuery().replace("?", "&")}`;
  };
  if (location.search) carry();
  addEventListener(changed, carry);
  addEventListener("popstate", carry);
  if (presents()) void import(/* @vite-ignore */ link.dataset.present ?? "");
}
