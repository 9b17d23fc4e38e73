/** What a reader chose of a picture: words for its slide, and the parameters for its address. */
export interface Shown {
  words: string[];
  query: Partial<Record<"range" | "as_of", string>>;
}

/** The time that a chart shows and the day as of which, where the address names them. */
export function shownIn(figure: Element | null | undefined): Shown {
  const query = new URLSearchParams(location.search);
  const [range, day] = [query.get("range"), query.get("as_of")];
  const time = figure?.querySelector<HTMLInputElement>(".ranges input:checked");
  const known = figure?.querySelector(".as-of output")?.textContent;
  const shown: Shown = { words: [], query: {} };
  if (time && time.value === range) {
    shown.words.push(`Time shown: ${time.parentElement?.textContent.trim()}`);
    shown.query.range = range;
  }
  if (known && day) {
    shown.words.push(known);
    shown.query.as_of = day;
  }
  return shown;
}
