// A drawing of a page as an SVG that needs no style sheet: whoever opens it, by itself or in another program, sees it as the page does.
const attributes = /^(fill|stroke|stroke-(width|dasharray|linecap|linejoin)|opacity|font-weight|paint-order)$/;

/** How much a selector says: of two rules the one that says more holds. */
const specificity = (selector) =>
  (selector.match(/[.[]/g) ?? []).length * 10 + (selector.match(/(^| )[a-z]/g) ?? []).length;

/** The rules of a plain style sheet, each with one selector, in the order in which they apply. @param {string} style */
export function rulesOf(style) {
  const blocks = style.split("}").map((block) => block.split("{"));
  const rules = blocks.flatMap(([selectors, body = ""]) =>
    selectors.split(",").map((selector) => ({
      selector: selector.trim(),
      declarations: body.split(";").flatMap((one) => {
        const at = one.indexOf(":");
        const [name, value] = [one.slice(0, at).trim(), one.slice(at + 1).trim()];
        return attributes.test(name) && !value.includes("var(") ? [[name, value]] : [];
      }),
    })),
  );
  return rules.filter(({ selector }) => selector).sort((a, b) => specificity(a.selector) - specificity(b.selector));
}

/**
 * Writes the rules of a sheet into what they style, and takes out of some drawings what only a page needs: links, names, what scripts read.
 * @param {import("cheerio").CheerioAPI} $ @param {import("cheerio").Cheerio<any>} drawings @param {ReturnType<typeof rulesOf>} rules
 */
export function makePlain($, drawings, rules) {
  for (const { selector, declarations } of rules)
    for (const [name, value] of declarations) $(selector).attr(name, value);
  drawings.find("title").remove();
  drawings.find("*").each((_, element) => {
    if (element.name === "a") element.name = "g";
    for (const name of Object.keys(element.attribs))
      if (/^(class|href|target|rel|role|id|tabindex|aria-.*|data-.*)$/.test(name)) $(element).removeAttr(name);
  });
}
