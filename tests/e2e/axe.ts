import AxeBuilder from "@axe-core/playwright";
import type { Page } from "./quiet";

/** The rules about colour, which take as long as all others together. */
const colour = ["color-contrast", "link-in-text-block"];

/** What axe objects to, short enough to read: with all of its rules, those about colour alone, or all but those. */
export async function objections(page: Page, rules: "all" | "colour" | "structure" = "all"): Promise<string[]> {
  // “Legacy” is without a second page to join frames in; ours have none.
  const builder = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"] });
  if (rules === "colour") builder.withRules(colour);
  if (rules === "structure") builder.disableRules(colour);
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(" ")})`));
}
