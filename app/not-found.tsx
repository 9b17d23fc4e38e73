import type { Metadata } from "next";
import { links } from "#lib/links";

export const metadata: Metadata = {
  title: "Nothing at this address",
  description: "There is no page at this address.",
};

export default function NotFound() {
  return (
    <main className="page">
      <header className="lede">
        <h1>Nothing at this address</h1>
        <p>Published addresses are kept for good, so it is likely mistyped.</p>
        <p>
          <a href={links.charts()}>All charts</a> · <a href={links.articles()}>All articles</a> ·{" "}
          <a href={links.home()}>Home</a>
        </p>
      </header>
    </main>
  );
}
