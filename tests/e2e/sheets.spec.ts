import { bundleStyles } from "../../scripts/bundle-styles.mjs";
import { articles, charts, here, kinds } from "./published";
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

/** What stands on the page of a chart or an article depends on its facts, so each of them is looked at. */
const addresses = {
  ...kinds,
  ...Object.fromEntries([...charts, ...articles].map(({ title, url }) => [title, here(url)])),
  ...Object.fromEntries(charts.map(({ id, title }) => [`the embed of ${title}`, `embed/${id}/`])),
};

test("Every page carries the style sheets that it needs", async ({ page, provoked }) => {
  provoked.push(missing);
  for (const [kind, address] of Object.entries(addresses)) {
    await page.goto(address);
    expect.soft(await page.locator("style").count(), kind).toBeGreaterThan(0);
    expect.soft(await page.evaluate(unmet, sheets), kind).toEqual([]);
  }
});
