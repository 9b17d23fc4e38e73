/** NFC, with every run of white space as one space: the only liberty a comparison of quotations takes. */
export function fold(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}

/** How often `part` occurs in `whole`, overlaps not counted. Both are folded first; an empty part occurs nowhere. */
export function occurrences(whole: string, part: string): number {
  const needle = fold(part);
  return needle === "" ? 0 : fold(whole).split(needle).length - 1;
}

/** A text cut short for a message, in quotation marks. */
export function cite(text: string): string {
  const folded = fold(text);
  return `“${folded.length > 120 ? `${folded.slice(0, 117)}…` : folded}”`;
}
