/** What is used of Citation.js, which comes without types. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(csl: object | string);
    data: Record<string, unknown>[];
    format(name: "bibtex" | "ris"): string;
    format(name: "bibliography", how: { format: "text"; template: string; lang: "en-US" }): string;
  }
  interface Config {
    get(name: "@csl"): { templates: { add(name: string, style: string): void } };
    get(name: "@bibtex"): { format: { useIdAsLabel: boolean } };
  }
  export const plugins: { config: Config };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-ris";
