import type { ChartInput } from "#lib/schema";

type Role = "then" | "now" | "other";

/** Official series in the order in which they are drawn, each with its role: in force when the article appeared, newest, or neither. */
function record(role: Role, series: readonly string[], panel?: string) {
  return series.map((id) => ({ series: id, role, ...(panel ? { panel } : {}) }));
}

/** One official series under a name of its own. */
function named(role: Role, series: string, label: string) {
  return { series, role, label };
}

/** Every chart. Cited numbers and statements join by indicator; official series are named. */
export const charts: ChartInput[] = [
  {
    id: "oil-production",
    title: "Oil production",
    subtitle:
      "Iran, million barrels per day: the cited numbers over crude oil only (OPEC) and crude oil with condensate (BP, Energy Institute)",
    kind: "time",
    unit: "MBD",
    indicators: ["oil-production"],
    headline: [
      "irn-oil-production-after-deal-steinbock",
      "irn-oil-production-capacity-steinbock",
      "irn-oil-production-recent-steinbock",
    ],
    from: "2011",
    to: "2020",
    floor: 0,
    record: [
      ...record("now", ["irn-oil-production-crude-condensate-ei25"]),
      ...record("then", ["irn-oil-production-crude-condensate-bp19"]),
      ...record("now", ["irn-oil-production-opec-secondary-monthly-2026"]),
    ],
    allowMixedDefinitions:
      "The article’s three numbers do not say what they count: crude oil only, or with condensate. Both are drawn, so that each can be compared with its own.",
  },
  {
    id: "oil-exports",
    title: "Crude oil exports",
    subtitle:
      "Iran, million barrels per day: the cited numbers over exports as the US Congress’s researchers, the IEA, the EIA and others have them",
    kind: "time",
    unit: "MBD",
    indicators: ["oil-exports"],
    headline: ["irn-oil-exports-2010-steinbock", "irn-oil-exports-mid-2013-steinbock"],
    from: "2010",
    to: "2019",
    floor: 0,
    record: [
      ...record("now", [
        "irn-oil-exports-eia-crude-condensate",
        "irn-oil-exports-iea-imports-monthly",
        "irn-oil-exports-eia-vortexa-annual-2026",
      ]),
      ...record("then", ["irn-oil-exports-crs-crude"]),
    ],
    allowMixedDefinitions:
      "No single source covers these years. The EIA counts condensate too, the IEA counts what buyers report, the US Congress’s researchers quote crude oil only.",
  },
  {
    id: "gdp-growth",
    title: "GDP growth",
    subtitle:
      "Iran, real gross domestic product, percent change on previous year; lines: World Bank, as published in 2019 and in 2026",
    kind: "time",
    unit: "PC",
    indicators: ["gdp-growth"],
    headline: ["irn-gdp-growth-sh1398-steinbock"],
    from: "2010",
    to: "2022",
    record: [...record("now", ["irn-gdp-growth-wdi-2026"]), ...record("then", ["irn-gdp-growth-wdi-2019-07"])],
  },
  {
    id: "inflation",
    title: "Inflation",
    subtitle:
      "Iran, consumer prices, percent change on previous year; IMF, April 2019, World Bank, 2026, and the Statistical Centre’s twelve-month rates",
    kind: "time",
    unit: "PC",
    indicators: ["inflation"],
    headline: ["irn-inflation-sh1398-steinbock"],
    from: "2010",
    to: "2021",
    floor: 0,
    record: [
      ...record("now", ["irn-cpi-inflation-wdi-2026", "irn-cpi-inflation-12m-sci-announced-2026"]),
      ...record("then", ["irn-cpi-inflation-weo-2019-04"]),
    ],
    allowMixedDefinitions:
      "The World Development Indicators are averages of calendar years, the other yearly values of Iranian years. Each is drawn from its own first to its own last day; rates of the last twelve months stand at their last month.",
  },
  {
    id: "forecasts-2019-20",
    title: "One year, many numbers",
    subtitle: "Iran, real GDP growth in 2019/20 (SH 1398), percent, by the day each value was published",
    kind: "vintages",
    unit: "PC",
    indicators: ["gdp-growth"],
    headline: ["irn-gdp-growth-sh1398-steinbock"],
    vintagesOf: "SH1398",
    allowMixedDefinitions:
      "The Statistical Centre and the Central Bank of Iran keep different national accounts, the IMF and the World Bank make their own estimates; all state the growth of the whole economy, oil included, which is what the article speaks of.",
    notes: [
      "A value is drawn at the day from which it was public for certain. One of which only the year is known stands in the middle of it, joined to no other; values without any date are in the table only.",
    ],
  },
  {
    id: "production-and-consumption",
    title: "Production and consumption",
    subtitle: "Iran, million barrels per day, 2011 to 2018: the article’s Figure 1, rebuilt",
    kind: "time",
    unit: "MBD",
    indicators: ["oil-consumption"],
    from: "2011",
    to: "2018",
    floor: 0,
    record: [
      named("then", "irn-oil-production-total-liquids-bp19", "production, all liquids, BP 2019"),
      named("now", "irn-oil-production-total-liquids-ei25", "EI 2025"),
      named("now", "irn-oil-production-eia-crude-condensate", "crude and condensate, EIA"),
      named("then", "irn-oil-consumption-bp19", "consumption, BP 2019"),
      named("now", "irn-oil-consumption-ei25", "EI 2025"),
    ],
    allowMixedDefinitions:
      "Production is drawn twice: all liquids (BP, Energy Institute) and crude oil with condensate (EIA). Consumption (BP, Energy Institute) is inland demand, bunkers, refinery fuel and loss.",
    notes: [
      "Rebuilt, not copied: the copy of the article has the caption of Figure 1 and no picture. Its source line names the EIA and Difference Group.",
      "The EIA’s own yearly table of petroleum and other liquids, and its consumption after 2014, were not found. The BP edition of June 2019 was in force when the article appeared; the EIA series counts crude oil and condensate only.",
    ],
  },
  {
    id: "gdp-supply-side",
    title: "Growth by sector",
    subtitle: "Iran, value added, percent change on previous year, 2011/12 to 2022/23: the article’s Figure 2, rebuilt",
    kind: "panels",
    unit: "PC",
    statements: ["irn-progressive-contraction-steinbock", "irn-figure-2-steinbock"],
    indicators: ["gdp-growth-agriculture", "gdp-growth-industry", "gdp-growth-manufacturing", "gdp-growth-services"],
    from: "SH1390",
    to: "SH1401",
    record: [
      ...record("then", ["irn-gdp-growth-weo-2019-04"], "All sectors (GDP)"),
      ...record("now", ["irn-gdp-growth-wdi-2023"], "All sectors (GDP)"),
      ...record("now", ["irn-gdp-supply-agriculture-wdi"], "Agriculture"),
      ...record("now", ["irn-gdp-supply-industry-wdi"], "Industry, with oil"),
      ...record("now", ["irn-gdp-supply-services-wdi"], "Services"),
    ],
    notes: [
      "Rebuilt, not copied: the copy of the article has the caption of Figure 2 and no picture. Its source line names the World Bank and Difference Group.",
      "The World Bank’s table of the day, which ran to 2021/22 with forecasts, was not found. These are the outturns as its edition with data to 2022 has them; agriculture was read in a neighbouring copy of that edition.",
    ],
  },
  {
    id: "exchange-rate",
    title: "The rial",
    subtitle: "Rials per US dollar, on the open market and at the official rate",
    kind: "time",
    unit: "IRR_USD",
    indicators: ["exchange-rate"],
    from: "2012",
    to: "2020",
    floor: 0,
    record: [
      named("then", "irn-fx-open-market-tgju-monthly", "open market, by month"),
      named("now", "irn-fx-official-wdi", "official rate, by year"),
    ],
    notes: ["Ten rials are one toman. The official rate is not what a dollar cost on the market."],
  },
  {
    id: "oil-price",
    title: "Oil price",
    subtitle: "Brent, US dollars per barrel, monthly",
    kind: "time",
    unit: "USD_BBL",
    indicators: ["oil-price"],
    from: "2010",
    to: "2020",
    floor: 0,
    record: record("then", ["wld-brent-monthly"]),
  },
  {
    id: "reserves",
    title: "Oil reserves",
    subtitle: "Proved reserves, billion barrels: BP’s Statistical Review of June 2019, and the values that others have",
    kind: "time",
    unit: "BN_BBL",
    indicators: ["oil-reserves"],
    from: "2000",
    to: "2024",
    floor: 0,
    record: [
      named("then", "ven-reserves-oil-bp19", "Venezuela"),
      named("then", "irn-reserves-oil-bp19", "Iran"),
      named("then", "irq-reserves-oil-bp19", "Iraq"),
    ],
    sums: [
      { label: "Iran and Iraq together", series: ["irn-reserves-oil-bp19", "irq-reserves-oil-bp19"], role: "then" },
      {
        label: "Iran and Iraq, OPEC",
        series: ["irn-reserves-oil-opec-2024", "irq-reserves-oil-opec-2024"],
        role: "now",
      },
    ],
    allowMixedDefinitions:
      "BP counts reserves with condensate and natural gas liquids at the end of a year, the World Factbook crude oil at its start, OPEC crude oil at its end. The article names no publisher.",
  },
  {
    id: "export-destinations",
    title: "Who buys the oil",
    subtitle: "Iran’s oil exports by buyer, million barrels per day, as several sources count them",
    kind: "panels",
    unit: "MBD",
    indicators: ["oil-exports-by-destination"],
    from: "2011",
    to: "2019",
    floor: 0,
    record: [
      ...record("then", ["irn-oil-exports-by-destination-china"], "China"),
      ...record("now", ["irn-oil-exports-to-china-eia-vortexa-annual-2026"], "China"),
      ...record("then", ["irn-oil-exports-by-destination-india"], "India"),
      ...record("then", ["irn-oil-exports-by-destination-south-korea"], "South Korea"),
      ...record("then", ["irn-oil-exports-by-destination-turkey"], "Turkey"),
      ...record("then", ["irn-oil-exports-by-destination-japan"], "Japan"),
      ...record("then", ["irn-oil-exports-by-destination-italy"], "Italy"),
    ],
    allowMixedDefinitions:
      "Each source counts in its own way, crude oil alone or with condensate; most do not say which.",
    notes: [
      "Single values from several sources that count differently, and for China the EIA’s yearly ones; most years were not found.",
    ],
  },
  {
    id: "arms-deal",
    title: "The arms deal of May 2017",
    subtitle: "United States and Saudi Arabia, billion US dollars, as the article gives them",
    kind: "amounts",
    unit: "USD_BN",
    indicators: ["arms-deal"],
    headline: ["sau-arms-deal-immediate-steinbock", "sau-arms-deal-decade-steinbock"],
  },
  {
    id: "resettlement-funds",
    title: "Funds for resettling the MEK",
    subtitle: "United States, million US dollars, as the article states them",
    kind: "amounts",
    unit: "USD_MN",
    indicators: ["resettlement-funds"],
    headline: [
      "irn-resettlement-transfer-khodabandeh",
      "irn-resettlement-institute-khodabandeh",
      "irn-resettlement-unspent-khodabandeh",
    ],
  },
];
