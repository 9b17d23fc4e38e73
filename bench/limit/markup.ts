/** Text for HTML. @returns the text with what would start a tag or an entity escaped */
export const text = (value: string | number): string =>
  String(value)
    .replace(/&(?=[#\w])/g, "&amp;")
    .replace(/</g, "&lt;");

/** The value of an attribute, without quotation marks where HTML needs none. */
export const attribute = (value: string): string =>
  /^[^\s"'=<>`]+$/.test(value) ? value : `"${value.replace(/&(?=[#\w])/g, "&amp;").replace(/"/g, "&quot;")}"`;

/** A link; `inner` is HTML already. */
export const link = (href: string, inner: string): string => `<a href=${attribute(href)}>${inner}</a>`;

/** Writes HTML for each item and joins it. */
export const each = <Item>(
  items: readonly Item[],
  write: (item: Item, index: number) => string,
  between = "",
): string => items.map(write).join(between);
