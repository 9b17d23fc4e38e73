/**
 * MLA (9th edition) and Chicago (17th, author and date) for the two kinds of things that are cited here, a page of ours and an
 * article, in the Citation Style Language. Citation.js brings APA.
 */
const style = (name: string, layout: string) =>
  `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" page-range-format="expanded">
<info><title>${name}</title><id>${name}</id><updated>2026-11-27T00:00:00+00:00</updated></info>
<macro name="author"><names variable="author"><name name-as-sort-order="first" and="text" delimiter-precedes-last="always" delimiter=", " et-al-min="4" et-al-use-first="1"/></names></macro>
<citation><layout><text macro="author"/></layout></citation>
<bibliography><layout>${layout}</layout></bibliography>
</style>`;

const title = `<text variable="title" quotes="true" suffix=". "/>`;

const day = (variable: string, parts: readonly [name: string, form: string, suffix: string][]): string =>
  `<date variable="${variable}">${parts.map(([name, form, suffix]) => `<date-part name="${name}" form="${form}" suffix="${suffix}"/>`).join("")}</date>`;

const short = (variable: string) =>
  day(variable, [
    ["day", "numeric", " "],
    ["month", "short", " "],
    ["year", "long", ""],
  ]);
const long = (variable: string) =>
  day(variable, [
    ["month", "long", " "],
    ["day", "numeric", ", "],
    ["year", "long", ""],
  ]);

export const mla = style(
  "MLA",
  `<choose><if variable="container-title"><text macro="author" suffix=". "/></if></choose>${title}
<group delimiter=", " suffix=". "><choose><if variable="container-title"><text variable="container-title"/></if><else><text variable="publisher"/></else></choose><text variable="version" prefix="version "/>${short("issued")}<text variable="URL"/></group>
<group suffix="." delimiter=" "><text value="Accessed"/>${short("accessed")}</group>`,
);

export const chicago = style(
  "Chicago",
  `<text macro="author" suffix=". "/><date variable="issued" suffix=". "><date-part name="year"/></date>${title}
<group delimiter=", " suffix=". "><text variable="container-title"/><text variable="version" prefix="Version "/>${long("issued")}</group>
<group suffix=". " delimiter=" "><text value="Accessed"/>${long("accessed")}</group><text variable="URL" suffix="."/>`,
);
