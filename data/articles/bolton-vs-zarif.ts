import { defineArticle } from "#lib/article";

const funds = {
  heading: null,
  text: "Clinton authorized $10 million for the UN High Commissioner for Refugees (UNHCR) to transfer the MEK to Albania. She paid another $10 million for the establishment of a de-radicalization institute in Tirana to first deal with the MEK as preparation for handling\u00a0returning Islamic State families. Another $10 million languishes in the account of the U.S. embassy in Tirana, money to rehabilitate the MEK members into normal society that Bolton and his cabal blocked.",
};
const spent =
  "The text gives no date: it names Clinton as Secretary of State from 2009 on, and 2016 is the year of the election after which it has the project on hold.";

export default defineArticle({
  id: "bolton-vs-zarif",
  tag: "khodabandeh",
  short: "Khodabandeh",
  title: "Bolton Vs. Zarif On MEK",
  authors: [{ given: "Massoud", family: "Khodabandeh" }],
  outlet: "Lobe Log",
  published: "2019-05-03",
  url: "https://iran-interlink.org/wordpress/bolton-vs-zarif-on-mek-iran/",
  urlNote: "A repost of the article as it appeared on Lobe Log.",
  about: "On John Bolton, Javad Zarif and the Mojahedin-e Khalq in Albania.",
  file: "bolton-vs-zarif.txt",

  passages: {
    "delisting-2012": {
      heading: null,
      text: "But instead of answering Zarif’s accusations, Bolton merely blamed former Secretary of State Hillary Clinton for taking the MEK off the U.S. terrorism list in 2012.",
    },
    "clinton-2009": {
      heading: null,
      text: "With the election of President Obama in 2009, newly appointed Secretary of State Hillary Clinton was left to clear up\u00a0the mess Bolton and the cabal of neoconservatives created in Iraq. One of those problems was continued U.S.\u00a0support for the MEK\u00a0(which the United States designated a terrorist entity in 1997).",
    },
    funds,
    embassy: {
      heading: null,
      text: "Before 2016, Iran did not have a diplomatic presence in Albania. Its embassy there dealt primarily with economic and cultural relations. But in 2018, the Albanian government of Edi Rama expelled\u00a0two newly arrived Iranian diplomats\u00a0at the behest of the Trump administration.",
    },
  },

  observations: {
    "irn-resettlement-transfer-khodabandeh": {
      indicator: "resettlement-funds",
      unit: "USD_MN",
      value: 10,
      period: "2009..2016",
      periodLabel: "no date stated",
      periodBasis: "inferred",
      periodReason: spent,
      status: "A",
      definition: { measure: "amount" },
      counts: "for the transfer to Albania, through the UNHCR",
      passage: "funds",
      quote:
        "Clinton authorized $10 million for the UN High Commissioner for Refugees (UNHCR) to transfer the MEK to Albania.",
      number: "$10 million",
      speaks: { of: "some_time", words: "Clinton authorized" },
    },
    "irn-resettlement-institute-khodabandeh": {
      indicator: "resettlement-funds",
      unit: "USD_MN",
      value: 10,
      period: "2009..2016",
      periodLabel: "no date stated",
      periodBasis: "inferred",
      periodReason: spent,
      status: "A",
      definition: { measure: "amount" },
      counts: "for an institute in Tirana",
      passage: "funds",
      quote: "She paid another $10 million for the establishment of a de-radicalization institute in Tirana",
      number: "$10 million",
      speaks: { of: "some_time", words: "She paid" },
    },
    "irn-resettlement-unspent-khodabandeh": {
      indicator: "resettlement-funds",
      unit: "USD_MN",
      value: 10,
      period: "2019-05-03",
      periodLabel: "as of May 2019",
      periodBasis: "inferred",
      periodReason: "The sentence is in the present tense, so the money lies unspent on the day the article appeared.",
      status: "A",
      definition: { measure: "amount" },
      counts: "unspent, at the US embassy in Tirana",
      passage: "funds",
      quote: "Another $10 million languishes in the account of the U.S. embassy in Tirana",
      number: "$10 million",
    },
    "irn-resettlement-sum-khodabandeh": {
      indicator: "resettlement-funds",
      unit: "USD_MN",
      value: 30,
      period: "2009..2019-05-03",
      periodLabel: "all three",
      periodBasis: "inferred",
      periodReason: "From the earliest to the latest of the three amounts.",
      status: "A",
      definition: { measure: "amount" },
      counts: "sum of the three amounts",
      passage: "funds",
      quote: funds.text,
      derivedFrom: [
        "irn-resettlement-transfer-khodabandeh",
        "irn-resettlement-institute-khodabandeh",
        "irn-resettlement-unspent-khodabandeh",
      ],
      note: "Derived here: {irn-resettlement-transfer-khodabandeh}, {irn-resettlement-institute-khodabandeh} and {irn-resettlement-unspent-khodabandeh} added up. The text states the three amounts and not their sum.",
    },
  },

  statements: {},

  events: {
    "mek-delisted": {
      label: "US takes the MEK off its terrorism list",
      period: "2012",
      periodLabel: "2012",
      passage: "delisting-2012",
      quote: "taking the MEK off the U.S. terrorism list in 2012",
    },
    "obama-elected": {
      label: "Obama’s election, as the text dates it",
      period: "2009",
      periodLabel: "2009",
      passage: "clinton-2009",
      quote: "With the election of President Obama in 2009",
      note: "The text dates the election to 2009. That is the year in which the term began.",
    },
    "mek-designated": {
      label: "US designates the MEK a terrorist entity",
      period: "1997",
      periodLabel: "1997",
      passage: "clinton-2009",
      quote: "which the United States designated a terrorist entity in 1997",
    },
    "embassy-tirana": {
      label: "Iran without a diplomatic presence in Albania",
      period: "2015",
      periodLabel: "before 2016",
      periodBasis: "inferred",
      periodReason: "“Before 2016” is drawn at the year before; the text gives no beginning.",
      passage: "embassy",
      quote: "Before 2016, Iran did not have a diplomatic presence in Albania.",
    },
    "diplomats-expelled": {
      label: "Albania expels two Iranian diplomats",
      period: "2018",
      periodLabel: "2018",
      passage: "embassy",
      quote: "in 2018, the Albanian government of Edi Rama expelled two newly arrived Iranian diplomats",
    },
  },

  notCharted: [
    { quote: "Massoud Khodabandeh, Lobe Log, May 03 2019", reason: "furniture" },
    { quote: "پارلمان اروپا 2018", reason: "furniture" },
    { quote: "the safety of a third country", reason: "order" },
    { quote: "Clinton searched for third countries", reason: "order" },
    {
      quote: "taking speakers’ fees worth tens of thousands of dollars",
      reason: "no-number",
      note: "A sum of money of which only the size is stated.",
    },
    { quote: "Bolton Zarif MEK Iran 1", reason: "furniture" },
    { quote: "Bolton Zarif MEK Iran 2", reason: "furniture" },
    { quote: "Bolton Zarif MEK Iran 3", reason: "furniture" },
    { quote: "Bolton Zarif MEK Iran 4", reason: "furniture" },
  ],
});
