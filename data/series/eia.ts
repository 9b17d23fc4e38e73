import type { SeriesRecordSpec } from "../../lib/schema";
import { copyOf, earliestPossible, lastSeen, onPages } from "./provenance";

const eia = { publisher: "eia", calendar: "gregory" } as const;
const economy = {
  ...eia,
  geo: "IRN",
  unit: "KBD",
  frequency: "annual",
  source: "eia-intl",
  vintage: "2025-10-16",
} as const;
const points = {
  ...eia,
  geo: "IRN",
  indicator: "oil-production",
  unit: "MBD",
  frequency: "irregular",
  statements: true,
  source: "eia-briefs",
  reference: "oil-production-eia-points",
} as const;
const brent = {
  ...eia,
  geo: "WLD",
  indicator: "oil-price",
  unit: "USD_BBL",
  source: "eia-brent",
  vintage: "2026-08-22",
} as const;

const repository = "Renato-Rodrigues/regional-carbon-policy-dashboard";
const commit = "e1fd8c8c638850206f93aabd00ca205e39d69674";
const economyVintage =
  "The data came through TheGlobalEconomy.com; they run to 2021, so they date from 2022 or later, and the vintage is the day of the repository’s commit.";
const prices = "2d75ce3a792c2f152619c10272e86052be3a8390";

/** U.S. Energy Information Administration: Iran’s oil, and the price of Brent. */
export const eiaSeries = [
  {
    ...economy,
    id: "irn-oil-production-eia-crude-condensate",
    title: "Iran: oil production, crude oil and condensate (EIA)",
    short: "EIA",
    indicator: "oil-production",
    definition: "crude oil and condensate; EIA, with lease condensate",
    family: "oil-production-crude-condensate-eia",
    notes: `${copyOf(repository, "output/drivers/REMIND_54_Extraction_Oil_production_line.js", commit)} ${economyVintage} The copy names no agency: the series was identified by three statements of the EIA that match it (3.387 million barrels per day in 2012, 3.113 in 2013, and the fall from 4.054 in 2011). Not total liquids, which are about 0.5 million barrels per day more. Some values are rounded to two decimals.`,
    reference: "oil-production-eia-crude-condensate",
  },
  {
    ...economy,
    id: "irn-oil-consumption-eia",
    title: "Iran: petroleum consumption (EIA)",
    short: "EIA",
    indicator: "oil-consumption",
    definition: "petroleum consumption; EIA",
    family: "oil-consumption-eia",
    notes: `${copyOf(repository, "output/drivers/REMIND_54_Consumption_Oil_consumption_line.js", commit)} ${economyVintage} Identified by matching the World Factbook’s figure for 2014. The copy repeats that figure from 2015 to 2021 to fill gaps; those years are left out.`,
    reference: "oil-consumption-eia",
  },
  {
    ...points,
    id: "irn-oil-production-eia-points-crude",
    title: "Iran: crude oil production in statements of the EIA",
    short: "EIA, crude only",
    definition: "crude oil only; EIA statements",
    vintage: "2021",
    family: "oil-production-crude-eia-points",
    notes: `${onPages} ${earliestPossible}`,
  },
  {
    ...points,
    id: "irn-oil-production-eia-points-crude-condensate",
    title: "Iran: oil production with condensate in the EIA’s Monthly Energy Review, as quoted",
    short: "EIA, as quoted",
    definition: "crude oil and condensate; said to include plant liquids",
    vintage: "2014-10",
    family: "oil-production-crude-condensate-eia-points",
    notes: `${onPages} ${lastSeen} The pages quote “crude oil, including lease condensate and natural gas plant liquids”.`,
  },
  {
    ...points,
    id: "irn-oil-production-eia-points-liquids",
    title: "Iran: production of petroleum and other liquids in statements of the EIA",
    short: "EIA, all liquids",
    definition: "total liquids; EIA petroleum and other liquids",
    vintage: "2019-01-07",
    family: "oil-production-liquids-eia-points",
    notes: `${onPages} ${lastSeen}`,
  },
  {
    ...points,
    id: "irn-oil-production-eia-points-irna",
    title: "Iran: oil production by the EIA, as quoted by IRNA",
    short: "EIA, quoted by IRNA",
    definition: "crude oil as quoted by IRNA, which calls it total oil production",
    vintage: "2024",
    family: "oil-production-eia-points-irna",
    notes: `${onPages} ${earliestPossible} Whether condensate is counted is not said.`,
  },
  {
    ...eia,
    id: "irn-oil-exports-eia-crude-condensate",
    title: "Iran: exports of crude oil and condensate (EIA)",
    short: "EIA",
    indicator: "oil-exports",
    geo: "IRN",
    unit: "MBD",
    frequency: "annual",
    statements: true,
    definition: "crude oil and condensate; EIA estimates",
    source: "eia-briefs",
    vintage: "2021",
    family: "oil-exports-crude-condensate-eia",
    notes: `${onPages} ${earliestPossible} 2013 and 2015 were not found.`,
    reference: "oil-exports-eia-crude-condensate",
  },
  {
    ...brent,
    id: "wld-brent-monthly",
    title: "Brent crude oil, spot price, monthly average",
    short: "Brent, monthly",
    frequency: "monthly",
    definition: "Europe Brent spot price, free on board; average of the month",
    family: "brent-monthly",
    notes: `RBRTE. ${copyOf("datasets/oil-prices", "data/brent-monthly.csv", prices)} The vintage is the day of the repository’s update. A world price.`,
    reference: "brent-monthly",
  },
  {
    ...brent,
    id: "wld-brent-annual",
    title: "Brent crude oil, spot price, annual average",
    short: "Brent, annual",
    frequency: "annual",
    definition: "Europe Brent spot price, free on board; average of the year",
    family: "brent-annual",
    notes: `RBRTE. ${copyOf("datasets/oil-prices", "data/brent-year.csv", prices)} The vintage is the day of the repository’s update. A world price.`,
    reference: "brent-annual",
  },
] satisfies SeriesRecordSpec[];
