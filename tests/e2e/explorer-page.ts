import type { Locator, Page } from "./quiet";

export const cited = "irn-gdp-growth-steinbock";
export const then = "irn-gdp-growth-wdi-2019-07";
export const now = "irn-gdp-growth-wdi-2026";
export const thenTitle = "Iran: GDP growth (World Development Indicators, July 2019)";
export const nowTitle = "Iran: GDP growth (World Development Indicators, July 2026)";
export const address = (...series: string[]): string => `explore/?series=${series.join("~")}`;

export const chart = (page: Page): Locator => page.getByRole("application", { name: /^Chart: / });
export const chosen = (page: Page): Locator => page.getByRole("region", { name: "What is shown" });
export const search = (page: Page): Locator =>
  page.getByRole("region", { name: "Choose series" }).getByRole("searchbox");
export const state = (page: Page): string | null => new URL(page.url()).searchParams.get("series");
