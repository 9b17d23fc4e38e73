import type { SourceSpec } from "../../lib/schema";

const openData = { kind: "dataset", publisher: "World Bank", licence: "CC BY 4.0" } as const;
const ownPages = {
  url: null,
  urlNote: "Each series names the page of its own indicator, which shows the newest edition only.",
} as const;
const outlook = {
  kind: "dataset",
  publisher: "International Monetary Fund",
  url: "https://www.imf.org/en/Publications/WEO",
  licence: "IMF terms: reuse with attribution",
} as const;
const review = {
  kind: "dataset",
  url: "https://www.energyinst.org/statistical-review",
  licence: "Free to use with attribution; extracts only, see the Statistical Review's terms",
} as const;

/** Data sets, one tag an edition. */
export const datasets = [
  {
    ...openData,
    ...ownPages,
    id: "wdi-2018-08",
    title: "World Development Indicators, August 2018",
    published: "2018-08-01",
  },
  {
    ...openData,
    id: "wdi-2019-07",
    title: "World Development Indicators, updated 10 July 2019",
    published: "2019-07-10",
    url: "https://data.worldbank.org/indicator/NY.GDP.MKTP.KN?locations=IR",
    urlNote: "The page shows the newest edition only.",
  },
  {
    ...openData,
    id: "wdi-2020",
    title: "World Development Indicators, edition with data to 2019",
    published: "2020",
    url: "https://data.worldbank.org/indicator/NV.AGR.TOTL.KD.ZG?locations=IR",
    urlNote: "The page shows the newest edition only.",
  },
  {
    ...openData,
    id: "wdi-2022",
    title: "World Development Indicators, edition with rents to 2021",
    published: "2022",
    url: "https://data.worldbank.org/indicator/NY.GDP.PETR.RT.ZS?locations=IR",
    urlNote: "The page shows the newest edition only; the year is the earliest the edition can be.",
  },
  {
    ...openData,
    ...ownPages,
    id: "wdi-2023",
    title: "World Development Indicators, edition with data to 2022",
    published: "2023",
  },
  {
    ...openData,
    ...ownPages,
    id: "wdi-2026-07",
    title: "World Development Indicators, July 2026",
    published: "2026-07-01",
  },
  { ...outlook, id: "weo-2015-04", title: "World Economic Outlook database, April 2015", published: "2015-04-14" },
  { ...outlook, id: "weo-2019-04", title: "World Economic Outlook database, April 2019", published: "2019-04-09" },
  {
    ...review,
    id: "bp-2019",
    title: "BP Statistical Review of World Energy, June 2019 (68th edition)",
    publisher: "BP",
    published: "2019-06-11",
  },
  {
    ...review,
    id: "bp-2020",
    title: "BP Statistical Review of World Energy, June 2020 (69th edition)",
    publisher: "BP",
    published: "2020-06",
  },
  {
    ...review,
    id: "ei-2025",
    title: "Statistical Review of World Energy 2025",
    publisher: "Energy Institute",
    published: "2025-06-26",
  },
  {
    id: "eia-intl",
    kind: "dataset",
    title: "Oil production and consumption of Iran, thousand barrels per day",
    publisher: "U.S. Energy Information Administration",
    published: "2025-10-16",
    url: "https://www.theglobaleconomy.com/Iran/",
    urlNote:
      "The figures came through TheGlobalEconomy.com, which names no agency; they were identified as the EIA's by matching. The date is that of a third party's copy, not of the EIA's own release.",
    licence:
      "EIA figures: public domain. TheGlobalEconomy.com: own terms, not seen. The repository that holds the copy has no licence and asks for citation",
  },
  {
    id: "eia-brent",
    kind: "dataset",
    title: "Europe Brent Spot Price FOB (RBRTE)",
    publisher: "U.S. Energy Information Administration",
    published: "2026-08-22",
    url: "https://www.eia.gov/dnav/pet/hist/RBRTED.htm",
    licence: "Public domain (repository: PDDL)",
  },
  {
    id: "cia-factbook",
    kind: "dataset",
    title: "The World Factbook, successive editions from 2015 to 2025",
    publisher: "CIA World Factbook",
    published: "2025-04",
    url: "https://www.cia.gov/the-world-factbook/countries/iran/",
    urlNote: "The page shows the newest edition only.",
    licence: "Public domain",
  },
  {
    id: "tgju",
    kind: "dataset",
    title: "Dollar-Rial-Toman Live Price Dataset: daily closes of TGJU.org",
    publisher: "TGJU",
    published: "2026-08-08",
    url: "https://www.tgju.org/profile/price_dollar_rl",
    licence: "MIT (repository); the quotes are TGJU's",
  },
  {
    id: "bonbast",
    kind: "dataset",
    title: "Rial Exchange Rates Archive: daily quotes of bonbast.com",
    publisher: "Bonbast",
    published: "2026-08-22",
    url: "https://bonbast.com",
    licence: "MIT (repository); the quotes are Bonbast's",
  },
] satisfies SourceSpec[];
