/** What is used of Citation.js, which comes without types. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(csl: object);
    format(name: "bibtex"): string;
  }
}
declare module "@citation-js/plugin-bibtex";
