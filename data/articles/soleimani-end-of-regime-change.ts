import { defineArticle } from "#lib/article";

export default defineArticle({
  id: "soleimani-end-of-regime-change",
  tag: "khodabandeh-2020-01",
  short: "Khodabandeh",
  title: "Assassination of Qassem Soleimani Spells End of Regime Change",
  authors: [{ given: "Massoud", family: "Khodabandeh" }],
  outlet: "Iranian.com",
  published: "2020-01-07",
  url: "https://iran-interlink.org/wordpress/assassination-of-qassem-soleimani-spells-end-of-regime-change/",
  urlNote: "A repost of the article as it appeared on Iranian.com.",
  about: "On the killing of Qassem Soleimani and the policy of regime change.",
  file: "soleimani-end-of-regime-change.txt",

  passages: {
    manoeuvres: {
      heading: null,
      text: "So, what were the steps in between which culminated in late December in an unprecedented four days of\u00a0joint naval manoeuvres\u00a0between Iran, China and Russia in the Indian Ocean and Gulf of Oman.",
    },
    "fuel-protests": {
      heading: null,
      text: "Secretary of State Mike Pompeo’s response to the anti-government fuel protests in Iran in November was to repeat false information published by the Mojahedin Khalq (MEK) about the death toll.",
    },
    "france-1981": {
      heading: null,
      text: "In 1981 France gifted the CIA some land to host the anti-Iran MEK\u00a0outside Paris\u00a0from where they could plan their armed resistance to the new regime.",
    },
    promise: {
      heading: null,
      text: "In 2018, John Bolton, as Trump’s national security advisor, promised the MEK they would celebrate in Tehran before the 40th anniversary of the Iranian Revolution in February 2019. That did not happen.",
    },
  },

  observations: {},
  statements: {},

  events: {
    "naval-manoeuvres": {
      label: "Joint manoeuvres of Iran, China and Russia",
      period: "2019-12-21..2019-12-31",
      periodLabel: "late December 2019",
      periodBasis: "inferred",
      periodReason:
        "The text says “late December” and appeared on 7 January 2020; it is read as the last third of December 2019.",
      passage: "manoeuvres",
      quote: "culminated in late December in an unprecedented four days of joint naval manoeuvres",
    },
    "fuel-protests": {
      label: "Fuel protests in Iran",
      period: "2019M11",
      periodLabel: "November 2019",
      periodBasis: "inferred",
      periodReason: "The text says “in November” and appeared on 7 January 2020.",
      passage: "fuel-protests",
      quote: "the anti-government fuel protests in Iran in November",
    },
    "mek-france": {
      label: "France hosts the MEK",
      period: "1981",
      periodLabel: "1981",
      passage: "france-1981",
      quote: "In 1981 France gifted the CIA some land",
    },
    "promise-2018": {
      label: "Bolton’s promise to the MEK",
      period: "2018",
      periodLabel: "2018",
      passage: "promise",
      quote: "In 2018, John Bolton, as Trump’s national security advisor, promised the MEK",
      note: "The article of 23 August 2019 dates the promise to 2017. Press reports have it in Paris in July 2017.",
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
    "anniversary-40th-soleimani": {
      label: "40th anniversary of the revolution",
      period: "2019M02",
      periodLabel: "February 2019",
      passage: "promise",
      quote: "the 40th anniversary of the Iranian Revolution in February 2019",
    },
  },

  notCharted: [{ quote: "Massoud Khodabandeh, Iranian.com, January 07 2020", reason: "furniture" }],
});
