import { escapeUTF8 } from "entities";

/** The most addresses one file of a site map may hold (sitemaps.org, protocol). */
export const mostAddresses = 50_000;

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const space = "http://www.sitemaps.org/schemas/sitemap/0.9";

function printList(outer: string, inner: string, addresses: readonly string[]): string {
  const lines = addresses.map((address) => `<${inner}><loc>${escapeUTF8(address)}</loc></${inner}>`);
  return [head, `<${outer} xmlns="${space}">`, ...lines, `</${outer}>`, ""].join("\n");
}

/** Addresses cut into as many files as the protocol asks for, each printed. */
export function sitemapParts(addresses: readonly string[], most = mostAddresses): string[] {
  const count = Math.max(1, Math.ceil(addresses.length / most));
  return Array.from({ length: count }, (_, part) =>
    printList("urlset", "url", addresses.slice(part * most, (part + 1) * most)),
  );
}

/** What stands at /sitemap.xml: the only part, or an index of the parts there are. */
export function sitemapRoot(parts: readonly string[], addressOf: (part: number) => string): string {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  return printList(
    "sitemapindex",
    "sitemap",
    parts.map((_, index) => addressOf(index + 1)),
  );
}
