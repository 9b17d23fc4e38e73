import { bundleStyles } from "../../scripts/bundle-styles.mjs";
import { kinds } from "./published";
import { expect, missing, test } from "./quiet";

/** The explorer's own sheet dresses its drawings anew, and is on its page only. */
const sheets = (await bundleStyles()).filter(({ name }) => name !== "explorer");

/** The selectors of the sheets that a page does not carry and that an element of it asks for. */
function unmet(all: typeof sheets): string[] {
  const carried = [...document.querySelectorAll("style")].map(({ textContent }) => textContent);
  const selectors = (rules: CSSRuleList): string[] =>
    [...rules].flatMap((rule) => {
      if (rule instanceof CSSStyleRule) return [rule.selectorText];
      return rule instanceof CSSGroupingRule ? selectors(rule.cssRules) : [];
    });
  const asking = (text: string): string[] => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return selectors(sheet.cssRules).filter((selector) => document.querySelector(selector.replace(/:hover/g, "")));
  };
  return all.filter(({ text }) => !carried.includes(text)).flatMap(({ text }) => asking(text));
}

test("Every page carries the style sheets that it needs", async ({ page, provoked }) => {
  provoked.push(missing);
  for (const [kind, address] of Object.entries(kinds)) {
    await page.goto(address);
    expect.soft(await page.locator("style").count(), kind).toBeGreaterThan(0);
    expect.soft(await page.evaluate(unmet, sheets), kind).toEqual([]);
  }
});
