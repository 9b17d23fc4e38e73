/** What a page holds, for programs; no text in it can end the block. */
export function JsonLd({ of }: { of: object }) {
  const text = JSON.stringify(of).replace(/</g, "\\u003c");
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}
