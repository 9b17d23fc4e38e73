import { defineCollection } from "#lib/collection";

export default defineCollection({
  id: "oil",
  title: "Oil: one quantity, several definitions",
  introduction: [
    "Sentences about Iran’s oil name production, capacity or exports, and often leave open which oil and which months they mean.",
    "Publishers count differently too: crude oil alone, with condensate, or all liquids; from secondary sources, surveys or tankers.",
    "The charts show what was published by whom, and the exercises ask what each sentence states before its number is compared.",
  ],
  parts: [
    { chart: "oil-exports" },
    { exercise: "irn-oil-exports-2010-steinbock" },
    { exercise: "irn-oil-exports-mid-2013-steinbock" },
    { chart: "oil-production" },
    { exercise: "irn-oil-production-after-deal-steinbock" },
    { exercise: "irn-oil-production-capacity-steinbock" },
    { exercise: "irn-oil-production-recent-steinbock" },
    { chart: "reserves" },
    { exercise: "irn-reserves-exceed-steinbock" },
    { chart: "export-destinations" },
    { exercise: "irn-importers-steinbock" },
  ],
  teacher: {
    aim: "Pupils tell what a sentence about a quantity states from what it leaves open, and say how definition and period decide whether an official value agrees.",
    minutes: 45,
    preparation: [
      "Print the sheets of two or three exercises for each pupil, with their lists of official values, and the keys for yourself.",
      "Open the chart of exports on the screen for the last step.",
    ],
    steps: [
      {
        minutes: 5,
        does: "Read the first sentence aloud. Pupils name the unit, what is counted, and the period, or say that it is open.",
      },
      { minutes: 15, does: "Pupils fill in the sheets alone: unit, definition, period, the course that they expect." },
      { minutes: 10, does: "In pairs they read the list of official values, agree on a verdict and write down why." },
      {
        minutes: 10,
        does: "Reveal the keys. Compare what decides each verdict: the period, the definition, or the edition.",
      },
      { minutes: 5, does: "Look at the chart: which values of other publishers would have given another verdict?" },
    ],
  },
});
