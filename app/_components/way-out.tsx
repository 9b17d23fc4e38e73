import { type ComponentProps, cache } from "react";

/** Whether the page that is being made stands in a frame on somebody else's page. One answer for each page. */
const framed = cache(() => ({ embedded: false }));

/** Says so, before anything of the page is made. */
export function beEmbedded(): void {
  framed().embedded = true;
}

/** Where a link leads, and that it opens a new tab where it leaves a frame, since no other page of ours may be framed. */
export function wayTo(href: string): { href: string; target?: string; rel?: string } {
  const leaves = framed().embedded && !href.startsWith("#");
  return leaves ? { href, target: "_blank", rel: "noopener" } : { href };
}

/** A link that leaves a frame by a new tab. */
export function A({ href = "", ...others }: ComponentProps<"a">) {
  return <a {...wayTo(href)} {...others} />;
}
