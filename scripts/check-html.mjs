import { readFile } from "node:fs/promises";
import { HtmlValidate, StaticConfigLoader } from "html-validate";

/** The recommended rules; each that is off or softened says why. */
export const rules = {
  extends: ["html-validate:recommended"],
  rules: {
    // Spelling that means the same to every HTML parser, and that React decides: charSet, <meta/>, hidden="".
    "attr-case": "off",
    "void-style": "off",
    "attribute-empty-style": "off",
    "attribute-boolean-style": "off",
    // React's own ids begin with an underscore, which HTML allows.
    "valid-id": ["error", { relaxed: true }],
    // The title of an article page is the article's own, however long.
    "long-title": "off",
    // Named lists and tables are let through by WAI-ARIA; the rule's default wants names on controls and landmarks alone.
    "aria-label-misuse": ["error", { allowAnyNamable: true }],
  },
};

/**
 * Validates pages.
 * @param {string} folder the export
 * @param {string[]} pages
 * @returns {Promise<import("./check-report.mjs").Finding[]>}
 */
export async function checkHtml(folder, pages) {
  const validator = new HtmlValidate(new StaticConfigLoader({ root: true, ...rules }));
  const findings = [];
  for (const file of pages) {
    const { results } = await validator.validateString(await readFile(`${folder}/${file}`, "utf8"), file);
    for (const { message, ruleId, selector } of results.flatMap(({ messages }) => messages)) {
      const remedy = `Mend it in app/, or say in scripts/check-html.mjs why ${ruleId} does not apply.`;
      findings.push({ file, place: selector ?? "the page", wrong: message, remedy });
    }
  }
  return findings;
}
