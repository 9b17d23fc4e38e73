/** What is used of bibtex-parse, which comes without types. */
declare module "bibtex-parse" {
  export function entries(bibtex: string): Partial<Record<string, string>>[];
}
