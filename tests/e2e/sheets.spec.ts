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

for (const [kind, address] of Object.entries(kinds))
  test(`${kind[0]?.toUpperCase()}${kind.slice(1)} carries every style sheet that it needs`, async ({
    page,
    provoked,
  }) => {
    if (kind === "an address without a page") provoked.push(missing);
    await page.goto(address);
    expect(await page.locator("style").count()).toBeGreaterThan(0);
    expect(await page.evaluate(unmet, sheets)).toEqual([]);
  });
