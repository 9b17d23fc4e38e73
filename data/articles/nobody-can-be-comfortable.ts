import { defineArticle } from "#lib/article";

export default defineArticle({
  id: "nobody-can-be-comfortable",
  tag: "khodabandeh-2019-08",
  short: "Khodabandeh & Khodabandeh",
  title: "Nobody Can Be “Comfortable” With Regime Change Involving MEK",
  authors: [
    { given: "Massoud", family: "Khodabandeh" },
    { given: "Anne", family: "Khodabandeh" },
  ],
  outlet: "Lobe Log",
  published: "2019-08-23",
  url: "https://iran-interlink.org/wordpress/nobody-can-be-comfortable-with-regime-change-involving-mek/",
  urlNote: "A repost of the article as it appeared on Lobe Log.",
  about: "On the Mojahedin-e Khalq, its camp in Albania and leaked photographs of it.",
  file: "nobody-can-be-comfortable.txt",

  passages: {
    promise: {
      heading: null,
      text: "In 2017, John Bolton\u00a0promised\u00a0the Mojahedin-e Khalq (MEK)—wrongly, it turned out—that they would be celebrating in Tehran before the Iranian Revolution’s 40th\u00a0anniversary in February 2019. This July, at the MEK’s\u00a0five-day conference\u00a0in Albania, keynote speaker Rudy Giuliani\u00a0still insisted\u00a0the MEK is a “government in exile” and claimed the MEK is “a group that should make us comfortable having regime change”.",
    },
  },

  observations: {},
  statements: {},

  events: {
    "promise-2017": {
      label: "Bolton’s promise to the MEK",
      period: "2017",
      periodLabel: "2017",
      passage: "promise",
      quote: "In 2017, John Bolton promised the Mojahedin-e Khalq (MEK)",
      note: "The article of 7 January 2020 dates the promise to 2018. Press reports have it in Paris in July 2017.",
      evidence: [
        {
          by: "Sputnik",
          url: "https://sputnikglobe.com/amp/20190212/iran-revolution-zarif-trump-bolton-1072346402.html",
          event: "2017-07",
        },
        {
          by: "The Iran Project",
          url: "https://theiranproject.com/blog/2019/02/13/iranians-march-nationwide-to-back-islamic-revolution-on-40th-anniv/",
        },
      ],
    },
    "anniversary-40th": {
      label: "40th anniversary of the revolution",
      period: "2019M02",
      periodLabel: "February 2019",
      passage: "promise",
      quote: "the Iranian Revolution’s 40th anniversary in February 2019",
    },
    "conference-albania": {
      label: "MEK conference in Albania",
      period: "2019M07",
      periodLabel: "July 2019",
      periodBasis: "inferred",
      periodReason: "The text says “This July” and appeared on 23 August 2019.",
      passage: "promise",
      quote: "This July, at the MEK’s five-day conference in Albania",
    },
  },

  notCharted: [{ quote: "Massoud Khodabandeh, Lobe Log, August 23 2019", reason: "furniture" }],
});
