import type { Indicator } from "../lib/schema";

/** What is measured. Names are neutral; how a source defines its own figure stands in the series’ `definition`. */
export const indicators: Indicator[] = [
  {
    id: "oil-production",
    name: "Oil production",
    short: "Oil production",
    unit: "MBD",
    definition:
      "Oil brought to the surface per day; each series says whether it counts crude oil only, condensate too, or all liquids.",
    topic: "oil",
  },
  {
    id: "oil-exports",
    name: "Oil exports",
    short: "Oil exports",
    unit: "MBD",
    definition:
      "Oil sold abroad per day; each series says whether it counts crude oil only or condensate too, and how it was measured.",
    topic: "oil",
  },
  {
    id: "oil-exports-by-destination",
    name: "Oil exports by destination",
    short: "Oil exports by buyer",
    unit: "MBD",
    definition: "Oil sold per day to one buying country, as exports reported or as imports recorded by the buyer.",
    topic: "oil",
  },
  {
    id: "oil-consumption",
    name: "Oil consumption",
    short: "Oil consumption",
    unit: "MBD",
    definition: "Oil and refined oil products used inside the country per day.",
    topic: "oil",
  },
  {
    id: "oil-reserves",
    name: "Proved oil reserves",
    short: "Oil reserves",
    unit: "BN_BBL",
    definition:
      "Oil in known reservoirs that geology and engineering say can be recovered at present prices and with present methods.",
    topic: "oil",
  },
  {
    id: "gas-reserves",
    name: "Proved natural gas reserves",
    short: "Gas reserves",
    unit: "TCM",
    definition:
      "Natural gas in known reservoirs that geology and engineering say can be recovered at present prices and with present methods.",
    topic: "oil",
  },
  {
    id: "oil-price",
    name: "Price of Brent crude oil",
    short: "Oil price",
    unit: "USD_BBL",
    definition: "Spot price of Brent crude oil, free on board, in current US dollars.",
    topic: "prices",
  },
  {
    id: "gdp-growth",
    name: "Growth of gross domestic product",
    short: "GDP growth",
    unit: "PC",
    definition: "Change in gross domestic product at constant prices on the same period of the year before.",
    topic: "output",
  },
  {
    id: "gdp-growth-non-oil",
    name: "Growth of gross domestic product without oil",
    short: "Non-oil growth",
    unit: "PC",
    definition:
      "Change in gross domestic product without the oil and gas sector, at constant prices, on the same period of the year before.",
    topic: "output",
  },
  {
    id: "gdp-growth-oil",
    name: "Growth of the oil sector",
    short: "Oil sector growth",
    unit: "PC",
    definition:
      "Change in value added of the oil and gas sector at constant prices on the same period of the year before.",
    topic: "output",
  },
  {
    id: "gdp-growth-agriculture",
    name: "Growth of agriculture",
    short: "Agriculture growth",
    unit: "PC",
    definition:
      "Change in value added of agriculture, forestry and fishing at constant prices on the same period of the year before.",
    topic: "output",
  },
  {
    id: "gdp-growth-industry",
    name: "Growth of industry",
    short: "Industry growth",
    unit: "PC",
    definition:
      "Change in value added of mining with oil and gas, manufacturing, utilities and construction at constant prices on the same period of the year before.",
    topic: "output",
  },
  {
    id: "gdp-growth-manufacturing",
    name: "Growth of manufacturing",
    short: "Manufacturing growth",
    unit: "PC",
    definition: "Change in value added of manufacturing at constant prices on the same period of the year before.",
    topic: "output",
  },
  {
    id: "gdp-growth-services",
    name: "Growth of services",
    short: "Services growth",
    unit: "PC",
    definition: "Change in value added of services at constant prices on the same period of the year before.",
    topic: "output",
  },
  {
    id: "inflation",
    name: "Inflation, annual average",
    short: "Inflation",
    unit: "PC",
    definition:
      "Change in the consumer price index of a whole year, or of the last twelve months, on the twelve months before.",
    topic: "prices",
  },
  {
    id: "inflation-year-on-year",
    name: "Inflation, point to point",
    short: "Inflation, point to point",
    unit: "PC",
    definition:
      "Change in the consumer price index of one month, or of the end of a year, on the same point a year before.",
    topic: "prices",
  },
  {
    id: "exchange-rate",
    name: "Exchange rate of the rial",
    short: "Rials per US dollar",
    unit: "IRR_USD",
    definition:
      "Rials paid for one US dollar; each series says whether the rate is the official one or that of the open market.",
    topic: "money",
  },
  {
    id: "current-account",
    name: "Current account balance",
    short: "Current account",
    unit: "PCT",
    definition:
      "Balance of trade in goods and services, income and transfers with other countries, as a share of gross domestic product.",
    topic: "money",
  },
  {
    id: "gdp-current",
    name: "Gross domestic product at current prices",
    short: "GDP",
    unit: "USD",
    definition: "Value of all final goods and services produced in a year, at that year’s prices, in US dollars.",
    topic: "output",
  },
  {
    id: "resource-rents",
    name: "Natural resource rents",
    short: "Resource rents",
    unit: "PCT",
    definition:
      "Revenue from oil, gas, coal, minerals and forests above the cost of extracting them, as a share of gross domestic product.",
    topic: "output",
  },
  {
    id: "oil-rents",
    name: "Oil rents",
    short: "Oil rents",
    unit: "PCT",
    definition: "Revenue from crude oil above the cost of extracting it, as a share of gross domestic product.",
    topic: "oil",
  },
  {
    id: "unemployment",
    name: "Unemployment",
    short: "Unemployment",
    unit: "PCT",
    definition: "Share of the labour force without work, available for work and looking for it.",
    topic: "output",
  },
  {
    id: "unemployment-youth",
    name: "Youth unemployment",
    short: "Youth unemployment",
    unit: "PCT",
    definition: "Share of the labour force aged 15 to 24 without work, available for work and looking for it.",
    topic: "output",
  },
  {
    id: "population",
    name: "Population",
    short: "Population",
    unit: "PERSONS",
    definition: "Residents at the middle of the year, whatever their legal status.",
    topic: "output",
  },
  {
    id: "arms-deal",
    name: "Value of an arms deal as announced",
    short: "Arms deal",
    unit: "USD_BN",
    definition: "Value of an arms deal as announced by its parties, whether or not contracts or deliveries followed.",
    topic: "politics",
  },
  {
    id: "resettlement-funds",
    name: "Funds for moving and resettling the Mojahedin-e Khalq",
    short: "Resettlement funds",
    unit: "USD_MN",
    definition:
      "Money given or promised for moving members of the Mojahedin-e Khalq out of Iraq and resettling them elsewhere.",
    topic: "politics",
  },
];
