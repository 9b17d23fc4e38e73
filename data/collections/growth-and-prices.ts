import { defineCollection } from "#lib/collection";

export default defineCollection({
  id: "growth-and-prices",
  title: "Growth and prices: what a percentage is of",
  introduction: [
    "A percentage of growth or of inflation says little until it is clear of what, over which months and in which calendar it is reckoned.",
    "Iran’s official year begins in March, so one number can belong to two calendar years.",
    "The charts have the sentences of the articles beside the official values, as known on the day of the article and now.",
  ],
  parts: [
    { chart: "gdp-growth" },
    { exercise: "irn-gdp-growth-before-2015-steinbock" },
    { exercise: "irn-gdp-growth-2016-steinbock" },
    { exercise: "irn-growth-non-oil-steinbock" },
    { exercise: "irn-mild-recession-steinbock" },
    { chart: "gdp-supply-side" },
    { chart: "inflation" },
    { exercise: "irn-inflation-sh1398-steinbock" },
    { chart: "exchange-rate" },
    { exercise: "irn-currency-steinbock" },
  ],
  teacher: {
    aim: "Pupils ask of a percentage what it is a share of, which months it covers and in which calendar, and see what changes when one of these is another.",
    minutes: 45,
    preparation: [
      "Print the sheets of the exercise on two years of contraction and of the one on inflation for each pupil, with their lists of official values.",
      "Have the page “About” open for the words on Iranian years.",
    ],
    steps: [
      { minutes: 5, does: "Ask what a percentage of growth is a percentage of, and collect the answers." },
      {
        minutes: 15,
        does: "Pupils fill in the sheet on two years of contraction. They write down both ways to read the sentence.",
      },
      { minutes: 10, does: "Reveal the key and compare the two readings: each year by itself, or both together." },
      { minutes: 10, does: "The same with the sentence on inflation: which months does it cover?" },
      { minutes: 5, does: "Pupils write the sentence anew so that nothing in it is open." },
    ],
  },
});
