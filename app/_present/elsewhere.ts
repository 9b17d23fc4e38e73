/** How long the slides wait for a page; after that they show the sentence alone. */
const patience = 5000;

async function pageAt(address: string): Promise<Document> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(patience) });
  return new DOMParser().parseFromString(answer.ok ? await answer.text() : "", "text/html");
}

/**
 * The chart of a number that no chart of this page has: the number's own page names the page of its chart, which has title and picture.
 *
 * @param address the number's own page
 * @returns nothing where one of the two does not answer
 */
export async function pairElsewhere(address: string): Promise<Element | undefined> {
  try {
    const number = await pageAt(address);
    const chart = number.querySelector<HTMLAnchorElement>(".lede .kicker a");
    return (chart && (await pageAt(chart.href)).querySelector(".pair")) ?? undefined;
  } catch {
    return undefined;
  }
}
