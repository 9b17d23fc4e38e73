/** One page of a long list. `number` counts from 1, `count` is how many pages there are. */
export interface ListPage<T> {
  number: number;
  count: number;
  members: readonly T[];
}

/** How many members a page of each list holds, so that no page grows with the catalog (decision 6). */
export const perPage = { charts: 48, articles: 48, files: 48, multiples: 12, series: 100 };

/** How many pages a list fills; an empty one still has its first. */
export function pageCount(total: number, size: number): number {
  return Math.max(1, Math.ceil(total / size));
}

/** The number in an address of a page, `2`; no id can be one, since ids start with a letter. Nothing for any other text. */
export function pageNumber(segment: string): number | undefined {
  return /^[1-9]\d{0,5}$/.test(segment) ? Number(segment) : undefined;
}

/** A page of a list, in the list's order; nothing beyond the last page. */
export function pageOf<T>(all: readonly T[], size: number, number: number): ListPage<T> | undefined {
  const count = pageCount(all.length, size);
  if (!Number.isInteger(number) || number < 1 || number > count) return undefined;
  return { number, count, members: all.slice((number - 1) * size, number * size) };
}

/** The numbers of every page after the first, as address segments. */
export function furtherPages(total: number, size: number): string[] {
  return Array.from({ length: pageCount(total, size) - 1 }, (_, index) => String(index + 2));
}

/** “Charts” on the first page, “Charts, page 2 of 5” on the others. */
export function pageTitle(name: string, { number, count }: ListPage<unknown>): string {
  return number === 1 ? name : `${name}, page ${number} of ${count}`;
}

/** The pages that a page leads to by number: first, last and its neighbours, in order, each once. */
export function nearbyPages({ number, count }: ListPage<unknown>): number[] {
  const wanted = [1, number - 1, number, number + 1, count];
  return [...new Set(wanted)].filter((one) => one >= 1 && one <= count);
}
