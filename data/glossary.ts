import type { TermInput } from "#lib/glossary";

/** The words that readers meet, each in two plain sentences; the page “About” lists them, and a term on any page opens its own. */
export const glossary: readonly TermInput[] = [
  {
    id: "record",
    term: "the record",
    means: [
      "What statistics offices, banks, agencies and other publishers have published about the same thing.",
      "Each value is kept with its publisher, its edition and the day it became public.",
    ],
  },
  {
    id: "cited",
    term: "cited",
    means: [
      "Stated by an article, in words that are quoted here.",
      "Whatever is cited is red on these pages, in charts, sentences and tables.",
    ],
  },
  {
    id: "then-now",
    term: "then and now",
    means: [
      "Then is the record as it was public for certain on the day of the article.",
      "Now is the newest record that is held here.",
    ],
  },
  {
    id: "verdict",
    term: "verdict",
    means: [
      "How a cited number stands to the record, once for then and once for now.",
      "A rule gives it from every official value of the period; nobody types one.",
    ],
  },
  {
    id: "same",
    term: "same as the record",
    means: [
      "An official value of the same period, with a definition that fits, is equal to the number.",
      "One that agrees only when it is rounded has a verdict of its own.",
    ],
    written: ["Same as the record", "same as the record"],
  },
  {
    id: "rounds-to",
    term: "the record rounds to it",
    means: [
      "An official value gives the number when it is rounded to as many digits as the article prints.",
      "Where the article says about, a whole unit of its last digit is allowed.",
    ],
    written: ["The record rounds to it", "the record rounds to it"],
  },
  {
    id: "out-of-date",
    term: "out of date",
    means: [
      "The sentence speaks of the latest value, and an earlier value agrees with it.",
      "The latest value known on the day does not.",
    ],
    written: ["Out of date", "out of date"],
  },
  {
    id: "other-vintage",
    term: "same as an earlier edition",
    means: [
      "Only an edition that its publisher had since replaced agrees with the number.",
      "That edition is named with its day.",
    ],
    written: ["Same as an earlier edition", "same as an earlier edition"],
  },
  {
    id: "other-definition",
    term: "same by another definition",
    means: [
      "Only a value that counts something else agrees, such as oil with condensate in place of crude oil alone.",
      "The page names that definition.",
    ],
    written: ["Same by another definition", "same by another definition"],
  },
  {
    id: "other-period",
    term: "same for another period",
    means: ["No value of the period agrees, and one of a neighbouring period does.", "The page names that period."],
    written: ["Same for another period", "same for another period"],
  },
  {
    id: "within",
    term: "within the range of the record",
    means: [
      "Official values lie on both sides of the number, and none agrees with it.",
      "Publishers differ that much among themselves.",
    ],
    written: ["Within the range of the record", "within the range of the record"],
  },
  {
    id: "differs",
    term: "differs from the record",
    means: [
      "No official value agrees with the number, and it does not lie between them.",
      "The nearest value stands beside it with the difference.",
    ],
    written: ["Differs from the record", "differs from the record"],
  },
  {
    id: "not-comparable",
    term: "nothing to compare with",
    means: [
      "No official value of the same thing is held here.",
      "The number stands with its sentence, without a verdict on it.",
    ],
    written: ["Nothing to compare with", "nothing to compare with"],
  },
  {
    id: "actual",
    term: "actual",
    means: ["The text states the value as something that happened.", "Its mark is a filled dot."],
    written: ["actual"],
  },
  {
    id: "estimate",
    term: "estimate",
    means: ["The text says that the value is estimated.", "Its mark is a hollow dot."],
    written: ["estimate"],
  },
  {
    id: "forecast",
    term: "forecast",
    means: [
      "The text gives the value for a time that was not over yet.",
      "Its mark is a hollow diamond, and a forecast part of a line is dashed.",
    ],
    written: ["forecast"],
  },
  {
    id: "inferred",
    term: "inferred period",
    means: [
      "The text states no date, so the page shows the span of time that its words support.",
      "The reason stands beside it, and the bar in the chart has open ends.",
    ],
    written: ["inferred"],
  },
  {
    id: "derived",
    term: "derived",
    means: [
      "Added up here from numbers that a text states one by one.",
      "No text states the sum, so it is drawn in ink and never in red.",
    ],
    written: ["derived", "Derived", "added up here", "Added up here"],
  },
  {
    id: "computed",
    term: "computed here",
    means: ["An official value worked out here from what its source prints.", "The arithmetic stands beside it."],
    written: ["computed here"],
  },
  {
    id: "as-worded",
    term: "as the article words it",
    means: [
      "The article does not say in full what it counts.",
      "The number is compared with every definition that its words leave open.",
    ],
    written: ["as the article words it"],
  },
  {
    id: "vintage",
    term: "vintage, edition",
    means: [
      "The release of a statistic that a value stands in.",
      "Publishers revise, so one year can have a different value in each edition.",
    ],
    written: ["vintage", "edition", "editions"],
  },
  {
    id: "sh-1398",
    term: "SH 1398",
    means: [
      "A year of Iran’s solar calendar, SH for Solar Hijri; it ran from 21 March 2019 to 19 March 2020.",
      "Iran’s statistics count in such years, and charts draw them over their own days.",
    ],
    written: ["SH 1398", "SH", "2019/20"],
    period: "SH1398",
  },
  {
    id: "mbd",
    term: "mb/d",
    means: ["Million barrels per day.", "It is the unit of oil production, exports and consumption here."],
    written: ["mb/d", "million barrels per day"],
  },
  {
    id: "condensate",
    term: "condensate",
    means: [
      "A light liquid that is separated from natural gas where it leaves the ground, also called lease condensate.",
      "Some publishers count it with crude oil and some leave it out, so their values differ.",
    ],
    written: ["condensate"],
    source: {
      by: "U.S. Energy Information Administration",
      url: "https://www.eia.gov/dnav/ng/TblDefs/ng_prod_lc_tbldef2.asp",
    },
  },
  {
    id: "secondary-sources",
    term: "OPEC secondary sources",
    means: [
      "Agencies and trade press whose estimates of crude oil production OPEC’s secretariat publishes.",
      "They stand beside what the countries themselves tell OPEC, which its reports call direct communication.",
    ],
    written: ["secondary sources", "OPEC, secondary"],
    source: {
      by: "KAPSARC",
      url: "https://www.kapsarc.org/research/publications/opec-oil-production-data-the-role-of-secondary-sources/",
    },
  },
  {
    id: "wdi",
    term: "WDI",
    means: [
      "World Development Indicators, the data set of the World Bank.",
      "Several of its editions are held here, each as it was published.",
    ],
    written: ["WDI"],
    source: { by: "World Bank", url: "https://data.worldbank.org/indicator/NY.GDP.MKTP.KN?locations=IR" },
  },
  {
    id: "weo",
    term: "WEO",
    means: [
      "World Economic Outlook, the report and data set of the International Monetary Fund.",
      "It gives forecasts beside the years that are over.",
    ],
    written: ["WEO"],
    source: { by: "International Monetary Fund", url: "https://www.imf.org/en/Publications/WEO" },
  },
  {
    id: "crs",
    term: "CRS",
    means: [
      "Congressional Research Service, which writes reports for the Congress of the United States.",
      "Its reports on sanctions against Iran give how much crude oil was exported.",
    ],
    written: ["CRS"],
  },
  {
    id: "mek",
    term: "MEK",
    means: [
      "Mojahedin-e Khalq, a group that articles here write about.",
      "As one of them states, the United States designated it a terrorist entity in 1997 and took it off its terrorism list in 2012.",
    ],
    written: ["MEK"],
    events: ["mek-designated", "mek-delisted"],
  },
];
