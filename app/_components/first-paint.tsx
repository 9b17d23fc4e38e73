/**
 * Keeps a page from being painted piece by piece: the first paint waits until the element of this id is there (HTML: rel="expect").
 * Browsers that do not know it paint as they did (decision 0015).
 */
export function FirstPaint({ until }: { until: string }) {
  return <link rel="expect" href={`#${until}`} blocking="render" />;
}
