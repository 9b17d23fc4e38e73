import { defineCollection } from "#lib/collection";

export default defineCollection({
  id: "how-forecasts-change",
  title: "How forecasts change",
  introduction: [
    "A value for one and the same year is published many times: as a forecast, as an estimate, as an outturn, and revised after that.",
    "A sentence is compared with what was public on its day, and again with what is held now, so its verdict can change although it does not.",
    "The chart of one year’s editions can be stopped at any day, to see what was known by then.",
  ],
  parts: [
    { chart: "forecasts-2019-20" },
    { exercise: "irn-gdp-growth-sh1398-steinbock" },
    { exercise: "irn-gdp-growth-medium-term-steinbock" },
    { exercise: "irn-gdp-growth-2016-steinbock" },
    { chart: "gdp-growth" },
    { exercise: "irn-second-year-recession-steinbock" },
  ],
  teacher: {
    aim: "Pupils tell forecast, estimate and outturn apart, and judge a sentence by what could be known on its day.",
    minutes: 40,
    preparation: [
      "Open the chart of one year’s editions with the day set to the first one.",
      "Print the sheet of the exercise on that year for each pupil, with its list of official values.",
    ],
    steps: [
      {
        minutes: 5,
        does: "Show the chart as known on the first day. Pupils write down the value that they expect in the end.",
      },
      {
        minutes: 10,
        does: "Move the day forward step by step. After each step pupils say whose value is new and of which kind it is.",
      },
      {
        minutes: 15,
        does: "Pupils fill in the sheet for the sentence of the article, read the list of official values, and choose a verdict for its day.",
      },
      {
        minutes: 10,
        does: "Reveal the key: what was public then, what is held now, and which of the two the sentence is compared with.",
      },
    ],
  },
});
