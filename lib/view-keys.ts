/** The parameters that a view has in an address, in their order (conventions: addresses). Apart from view.ts so that a page can know them without its schemas. */
export const viewKeys = [
  "view",
  "series",
  "from",
  "to",
  "as_of",
  "show",
  "scale",
  "o",
  "with",
  "cal",
  "digits",
  "units",
] as const;
export type ViewKey = (typeof viewKeys)[number];
