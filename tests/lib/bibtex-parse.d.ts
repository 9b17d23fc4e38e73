/** What is used of bibtex-parse, which comes without types. */
declare module "bibtex-parse" {
  export function entries(bibtex: string): Partial<Record<string, string>>[];
}

/** The same of @orcid/bibtex-parse-js. */
declare module "@orcid/bibtex-parse-js" {
  export function toJSON(bibtex: string): { entryTags: Record<string, string> }[];
}
