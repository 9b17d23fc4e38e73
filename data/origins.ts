import { defineOrigins, type OriginInput } from "#lib/origin";

/** What several origins have in common. */
type Shared = Partial<OriginInput["origins"][number]>;

const crs = {
  publisher: "US Congressional Research Service",
  title: "Iran Sanctions (RS20871)",
  authors: ["Kenneth Katzman"],
};
const edition = "The date is that of the edition. The day on which it became public was not found.";

const exports2016 = {
  ...crs,
  published: "2016-07-27",
  notAfter: null,
  dateNote: edition,
  url: "https://docslib.org/download/8879272/iran-sanctions",
  beside: [
    "During 2010-2013, sanctions significantly harmed Iran’s economy and contributed to Iran’s decision to accept the JCPOA.",
  ],
  quote:
    "Iran’s crude oil exports fell from about 2.5 million barrels per day (mbd) in 2011 to about 1.1 mbd by mid-2013.",
  likelihood: "certain",
} satisfies Shared;

const doubleBind = {
  publisher: "China-US Focus",
  title: "US-Iran plans in a double bind",
  authors: ["Dan Steinbock"],
  published: "2019-05-03",
  notAfter: "2019-05-03",
  url: "http://zh.chinausfocus.com/foreign-policy/20190503/39179.html",
  urlNote: "The title is taken from the address of another copy.",
  copy: "https://chinausfocus.com/foreign-policy/us-iran-plans-in-a-double-bind",
  match: "same_words",
  likelihood: "certain",
} satisfies Shared;
const perDay = "The title of the figure that the sentence stands over counts thousands of barrels a day.";

const growth2019 = {
  publisher: "World Bank, regional economic report",
  via: "Financial Post",
  title: "Iran's economy to shrink by 8.7% in 2019/20 - World Bank",
  published: "2019-10",
  notAfter: "2019-10-31",
  dateNote: "The page bears no day in the copy read.",
  url: "https://business.financialpost.com/pmn/business-pmn/irans-economy-to-shrink-by-8-7-in-2019-20-world-bank",
  likelihood: "certain",
} satisfies Shared;

const perYear = {
  ...crs,
  number: "9%",
  value: -9,
  unit: "PC",
  sign: "verb",
  periodLabel: "each year, 2012-2015",
  match: "same_number",
  likelihood: "possible",
  changes: [
    { kind: "word_changed", from: "9% per year", to: "9% two years" },
    { kind: "period_moved", from: "During 2012-2015", to: "Before 2015" },
  ],
  withdrawn: {
    day: "2019-02-04",
    url: "https://www.everycrsreport.com/files/2019-02-04_RS20871_1df93250e611b09da9f23d321b555832bbbd38bb.html",
  },
} satisfies Shared;

const armsDeal = {
  publisher: "Wikipedia",
  title: "2017 United States–Saudi Arabia arms deal",
  dated: false,
  published: null,
  notAfter: null,
  dateNote: "The deal is of 20 May 2017.",
  url: "https://en.wikipedia.org/wiki/2017_United_States%E2%80%93Saudi_Arabia_arms_deal",
  copy: "https://wikimili.com/wiki/2017_United_States–Saudi_Arabia_arms_deal",
  quote:
    "On May 20, 2017, U.S. President Donald Trump and Saudi Arabia's Salman bin Abdulaziz Al Saud signed a series of letters of intent for the Kingdom of Saudi Arabia to purchase arms from the United States totaling US$110 billion immediately, and $350 billion over 10 years.",
  match: "same_words",
  likelihood: "likely",
  changes: [
    { kind: "word_changed", from: "signed a series of letters of intent", to: "signed a historical arms deal" },
    { kind: "word_changed", from: "over 10 years", to: "over a decade" },
  ],
} satisfies Shared;

const dailyNews = {
  publisher: "New York Daily News",
  title: "Trump closes $110 billion military arms deal with Saudi Arabia on first day of his overseas trip",
  published: "2017-05-20",
  notAfter: "2017-05-20",
  url: "https://www.nydailynews.com/news/politics/trump-closes-110-billion-military-arms-deal-saudi-arabia-article-1.3181686",
  quote:
    "The accord includes military sales to Saudi Arabia worth $110 billion immediately and $350 billion in total over the next decade.",
  match: "same_number",
  likelihood: "possible",
} satisfies Shared;

const medium2018 = {
  publisher: "IMF",
  title: "IMF Executive Board Concludes 2018 Article IV Consultation with the Islamic Republic of Iran",
  published: "2018-03",
  notAfter: "2018-03-31",
  url: "https://www.iranwatch.org/library/multilateral-organizations/other-multilateral-organizations/international-monetary-fund/imf-executive-board-concludes-2018-article-iv",
  urlNote: "The copy read is at Iran Watch.",
  likelihood: "possible",
} satisfies Shared;

const mission2017 = {
  publisher: "IMF, statement of a mission",
  via: "UPI",
  title: "Iran's GDP reaches 4.2 percent",
  published: "2017-12-18",
  notAfter: "2017-12-18",
  url: "https://www.upi.com/Energy-News/2017/12/18/Irans-GDP-reaches-42-percent/9161513600500/",
  match: "same_words",
  likelihood: "certain",
} satisfies Shared;

const contraction2019 = {
  publisher: "World Bank",
  via: "bne IntelliNews",
  title: "IMF raises forecast for 2019 Iranian GDP contraction from 6% to 9.5%",
  published: "2019-10",
  notAfter: "2019-12-31",
  dateNote: "The item is of 15 or 16 October 2019. It was read in the country report of December 2019.",
  url: "http://online.flipbuilder.com/myab/xdrg/files/basic-html/page13.html",
  quote:
    "Last week, the World Bank predicted a 2019/2020 financial year contraction in Iranian GDP of 8.7%, following on from a 2018/2019 decline of 4.9%.",
  likelihood: "possible",
} satisfies Shared;

const reliefEditions =
  "The words stand in every edition whose third paragraph could be read, from 29 October 2018 to 23 January 2020.";
const summary = "They follow on sentences of a summary by the Congressional Research Service.";

/**
 * Where the numbers and statements of the articles come from (judgement, 6). Quotations are verbatim from the copy read at the address;
 * one that is cut ends with the last whole word that the copy has.
 */
export const origins = defineOrigins({
  origins: [
    {
      ...exports2016,
      id: "crs-2016-exports-2011",
      of: ["irn-oil-exports-2010-steinbock"],
      number: "2.5 million",
      value: 2.5,
      unit: "MBD",
      qualifier: "about",
      periodLabel: "2011",
      match: "same_number_other_period",
      changes: [
        { kind: "qualifier_lost", from: "about 2.5 million", to: "2.5 million" },
        { kind: "period_moved", from: "in 2011", to: "Between 2010 and 2013" },
        {
          kind: "period_merged",
          from: "During 2010-2013",
          to: "Between 2010 and 2013",
          note: "The article makes one sentence of the heading and the sentence under it.",
        },
      ],
    },
    {
      ...exports2016,
      id: "crs-2016-exports-mid-2013",
      of: ["irn-oil-exports-mid-2013-steinbock"],
      number: "1.1 mbd",
      value: 1.1,
      unit: "MBD",
      qualifier: "about",
      periodLabel: "by mid-2013",
      match: "same_words",
      changes: [{ kind: "qualifier_lost", from: "about 1.1", to: "1.1 million" }],
      note: "In 2015 the Congressional Research Service wrote “at the end of 2013”. The summaries of its editions of 2018 have no “mid-2013”.",
    },
    {
      ...doubleBind,
      id: "steinbock-2019-production",
      of: ["irn-oil-production-after-deal-steinbock"],
      beside: ["According to OPEC", "Iran's Crude Oil Production, 2009-2019 (000s b/d)"],
      quote: "Following the JCPOA, Iran's production soared rapidly back to 4 million barrels.",
      number: "4 million",
      value: 4,
      unit: "MBD",
      unitImplied: perDay,
      periodLabel: "after the JCPOA",
      changes: [
        { kind: "word_changed", from: "the JCPOA", to: "the nuclear deal" },
        { kind: "part_dropped", from: "rapidly", to: "" },
        {
          kind: "source_changed",
          from: "According to OPEC",
          to: "(Figure 1)",
          note: "In the article the sentence stands over a figure whose source is the US Energy Information Administration.",
        },
      ],
      note: "The sentence is by the same author.",
    },
    {
      ...doubleBind,
      id: "steinbock-2019-capacity",
      of: ["irn-oil-production-capacity-steinbock"],
      beside: ["Iran's Crude Oil Production, 2009-2019 (000s b/d)"],
      quote:
        "With Trump's electoral triumph and the concerted effort at regime change, the capacity has steadily decreased to less than 3.7 million barrels (Figure 1).",
      number: "3.7 million",
      value: 3.7,
      unit: "MBD",
      qualifier: "at_most",
      unitImplied: perDay,
      periodLabel: "2017 to spring 2019",
      changes: [
        { kind: "bound_lost", from: "less than 3.7 million barrels", to: "3.7 million barrels" },
        {
          kind: "word_changed",
          from: "Trump's electoral triumph and the concerted effort at regime change",
          to: "Trump’s efforts at regime change",
        },
        {
          kind: "source_changed",
          from: "Iran's Crude Oil Production, 2009-2019 (000s b/d)",
          to: "(Figure 1)",
          note: "In the article Figure 1 has the US Energy Information Administration as its source.",
        },
      ],
      note: "The sentence is by the same author. No other text before the article was found with a capacity that fell to this number.",
    },
    {
      id: "opec-2019-01-production",
      of: ["irn-oil-production-recent-steinbock"],
      publisher: "OPEC, Monthly Oil Market Report of 17 January 2019",
      via: "Alwasat",
      title: "OPEC oil production drops in December after lowered output from Saudi Arabia, Libya and Iran",
      published: "2019-01-17",
      notAfter: "2019-01-17",
      url: "http://en.alwasat.ly/news/economy/233057",
      quote:
        "In Iran, production dropped by another 159,000 bpd to just under 2.8 million bpd, as the nation enters a second month under wide-ranging US. sanctions.",
      number: "2.8 million",
      value: 2.8,
      unit: "MBD",
      qualifier: "at_most",
      periodLabel: "December 2018",
      match: "same_number_other_period",
      likelihood: "likely",
      changes: [
        { kind: "bound_lost", from: "just under 2.8 million", to: "2.8 million" },
        { kind: "word_changed", from: "dropped", to: "plunged" },
        {
          kind: "period_moved",
          from: "as the nation enters a second month",
          to: "Recent OPEC estimates",
          note: "The report speaks of December 2018, the article of 2020 calls it recent.",
        },
      ],
    },
    {
      id: "opec-2019-02-production",
      of: ["irn-oil-production-recent-steinbock"],
      publisher: "OPEC, report of 12 February 2019",
      via: "iroon.com",
      title: "OPEC report shows Iran's oil production and exports down in January",
      published: "2019-02-12",
      notAfter: "2019-02-12",
      url: "https://iroon.com/irtn/link/41285/opec-report-shows-iran-s-oil-production-and-exports-down-in-january/",
      quote:
        "Iran’s crude oil production plunged to 2.754 million barrels per day (mb/d) in January 2019, about 1.064 million barrels per day less than in May 2018, when the United States withdrew from the 2015 nuclear agreement, OPEC said February 12.",
      number: "2.754 million",
      value: 2.754,
      unit: "MBD",
      periodLabel: "January 2019",
      match: "different_number",
      likelihood: "possible",
      changes: [
        { kind: "rounded", from: "2.754 million", to: "2.8 million" },
        { kind: "period_moved", from: "in January 2019", to: "Recent OPEC estimates" },
      ],
    },
    {
      ...doubleBind,
      id: "steinbock-2019-importers",
      of: ["irn-importers-steinbock"],
      quote:
        "If Iran's production capacity takes a hit, that will penalize particularly its biggest importers; that is, China, India, South Korea and Turkey, which accounted for two-thirds of all Iranian exports",
      cut: true,
      changes: [
        { kind: "word_changed", from: "a hit", to: "a further hit" },
        { kind: "part_dropped", from: "which accounted for two-thirds of all Iranian exports", to: "" },
      ],
      note: "The sentence is by the same author.",
    },
    {
      id: "eia-2019-importers",
      of: ["irn-importers-steinbock"],
      publisher: "US Energy Information Administration",
      title: "Iran: country analysis, executive summary, last updated January 7, 2019",
      published: "2019-01-07",
      notAfter: "2019-01-07",
      url: "https://www.eia.gov/beta/international/analysis.php?iso=IRN",
      quote:
        "China and India accounted for about 43% of all Iranian exports in 2017, and Turkey and South Korea took substantial volumes during the year",
      cut: true,
      periodLabel: "2017",
      match: "same_content",
      likelihood: "possible",
    },
    {
      id: "treasury-2015-two-years",
      of: ["irn-gdp-growth-before-2015-steinbock"],
      publisher: "US Treasury, testimony of Under Secretary David S. Cohen",
      title: "Iran Nuclear Negotiations: Status of Talks and the Role of Congress",
      published: "2015-01",
      notAfter: "2015-01-31",
      dateNote: "Testimony before the Senate on 21 or 27 January 2015.",
      url: "http://www.irandebate.org/citation/3597/testimony-david-s-cohen-iran-nuclear-negotiations-status-talks-and-role-congress",
      urlNote: "The copy read is an extract at irandebate.org.",
      quote:
        "Iran’s GDP shrank by roughly 9 percent in the two years ending in March 2014, and its economy today is 15 to 20 percent smaller than what it would be had it remained on its pre- 2012 growth trajectory.",
      number: "9 percent",
      value: -9,
      unit: "PC",
      sign: "verb",
      qualifier: "about",
      periodLabel: "the two years to March 2014, together",
      match: "same_number",
      likelihood: "likely",
      changes: [
        { kind: "qualifier_lost", from: "roughly 9 percent", to: "9%" },
        {
          kind: "word_changed",
          from: "in the two years ending in March 2014",
          to: "two years",
          note: "A total over two years became words that can be read as each of two years.",
        },
      ],
      note: "The one earlier text found that has both the number and “two years”. Whether the article had this text or the report of the Congressional Research Service is not known.",
    },
    {
      ...perYear,
      id: "crs-2018-09-per-year",
      of: ["irn-gdp-growth-before-2015-steinbock"],
      published: "2018-09-26",
      notAfter: "2018-10-05",
      dateNote: "The date is that of the edition. USNI News has it on 5 October 2018.",
      url: "https://news.usni.org/2018/10/05/report-congress-iran-sanctions-4",
      quote:
        "During 2012-2015, when the global community was relatively united in pressuring Iran, Iran’s economy shrank by 9% per year, crude oil exports fell from about 2.5 million barrels per day (mbd) to about 1.1 mbd, and Iran was unable to repatriate more than $120 billion in Iranian reserves held in banks abroad.",
      note: "The first edition seen with these words.",
    },
    {
      ...perYear,
      id: "crs-2019-01-per-year",
      of: ["irn-gdp-growth-before-2015-steinbock"],
      published: "2019-01-04",
      notAfter: null,
      dateNote: edition,
      url: "https://www.everycrsreport.com/changes/20190104_RS20871_df3116fe001195a7b38e33a65447fe8dad47e6fa__2019-02-04_RS20871_1df93250e611b09da9f23d321b555832bbbd38bb.html",
      quote:
        "During 2012-2015, when the global community was relatively united in pressuring Iran, Iran's economy shrank by 9% per year, crude oil exports fell from about 2.5 million barrels per day (mbd) to about 1.1 mbd, and Iran was unable to repatriate more than $120 billion in reserves held in banks abroad.",
      note: "The last edition seen with these words.",
    },
    {
      ...crs,
      id: "crs-2019-02-exports",
      of: ["irn-exports-pre-sanctions-steinbock"],
      published: "2019-02-04",
      notAfter: null,
      dateNote: edition,
      url: "https://www.everycrsreport.com/files/2019-02-04_RS20871_1df93250e611b09da9f23d321b555832bbbd38bb.html",
      quote:
        "JCPOA sanctions relief enabled Iran to increase its oil exports to nearly pre-sanctions levels, regain access to foreign exchange reserve funds and reintegrate into the international financial system, achieve about 7% yearly",
      cut: true,
      periodLabel: "2016-17",
      match: "same_words",
      likelihood: "certain",
      changes: [{ kind: "word_changed", from: "to increase its oil exports to", to: "oil exports to return to" }],
      note: reliefEditions,
    },
    {
      ...crs,
      id: "crs-2019-11-growth",
      of: ["irn-gdp-growth-2016-steinbock"],
      published: "2019-11-15",
      notAfter: null,
      dateNote: edition,
      url: "https://docslib.org/doc/8623541/november-15-2019-rs20871",
      quote:
        "The sanctions relief enabled Iran to increase its oil exports to nearly pre-sanctions levels, regain access to foreign exchange reserve funds and reintegrate into the international financial system, achieve about 7% yearly economic",
      cut: true,
      number: "7%",
      value: 7,
      unit: "PC",
      qualifier: "about",
      periodLabel: "2016-17, by the edition of 23 January 2020",
      match: "same_number",
      likelihood: "likely",
      changes: [
        { kind: "qualifier_lost", from: "about 7%", to: "7%" },
        { kind: "word_changed", from: "yearly economic", to: "overall economic" },
      ],
    },
    {
      ...mission2017,
      id: "imf-2017-12-non-oil",
      of: ["irn-growth-non-oil-steinbock"],
      quote:
        '"Growth has begun to broaden to the non-oil sector," Catriona Purfield, a country team leader for the IMF, said in her closing report.',
      periodLabel: "2017/18",
      changes: [{ kind: "word_changed", from: "has begun to broaden", to: "broadened" }],
    },
    {
      ...medium2018,
      id: "imf-2018-03-non-oil",
      of: ["irn-growth-non-oil-steinbock"],
      quote:
        "In the first half of 2017/18, recovery broadened to the non-oil sector, aided by supportive fiscal and monetary policies and a recovery in construction and services activity.",
      periodLabel: "first half of 2017/18",
      match: "same_words",
      changes: [
        { kind: "word_changed", from: "recovery broadened", to: "Growth broadened" },
        { kind: "part_dropped", from: "In the first half of 2017/18", to: "" },
      ],
    },
    {
      ...mission2017,
      id: "imf-2017-12-medium-term",
      of: ["irn-gdp-growth-medium-term-steinbock"],
      quote:
        "Real gross domestic product growth is projected to reach 4.2 percent in 2017-18 and is expected to be sustained or even rise toward 4.5 percent over the medium-term if financial sector reform takes hold.",
      number: "4.5 percent",
      value: 4.5,
      unit: "PC",
      qualifier: "about",
      periodLabel: "medium term",
      changes: [
        {
          kind: "condition_lost",
          from: "if financial sector reform takes hold",
          to: "as financial sector reform was anticipated to take hold",
        },
        { kind: "part_dropped", from: "be sustained or even", to: "" },
        { kind: "word_changed", from: "is expected to", to: "was projected to" },
      ],
    },
    {
      ...medium2018,
      id: "imf-2018-03-medium-term",
      of: ["irn-gdp-growth-medium-term-steinbock"],
      quote:
        "Real GDP growth is expected to ease to 4 percent in 2018/19, as oil production stabilizes in line with Iran’s OPEC cap, and is forecast to average 4½ percent over the medium-term.",
      number: "4½ percent",
      value: 4.5,
      unit: "PC",
      periodLabel: "medium term",
      match: "same_number",
      changes: [{ kind: "word_changed", from: "is forecast to average", to: "was projected to rise toward" }],
    },
    {
      id: "imf-2017-02-medium-term",
      of: ["irn-gdp-growth-medium-term-steinbock"],
      publisher: "IMF",
      title: "IMF Executive Board Concludes 2016 Article IV Consultation with the Islamic Republic of Iran",
      published: "2017-02-27",
      notAfter: "2017-02-28",
      dateNote: "The Board met on 24 February 2017.",
      url: "https://www.elibrary.imf.org/view/IMF002/24105-9781475583076/24105-9781475583076/24105-9781475583076_A003.xml?print",
      quote: "Growth is projected to stabilize at 4.5 percent over the medium-term as the recovery broadens.",
      number: "4.5 percent",
      value: 4.5,
      unit: "PC",
      periodLabel: "medium term",
      match: "same_number",
      likelihood: "possible",
      changes: [
        { kind: "word_changed", from: "is projected to stabilize at", to: "was projected to rise toward" },
        {
          kind: "word_changed",
          from: "as the recovery broadens",
          to: "as financial sector reform was anticipated to take hold",
        },
      ],
      note: "The words of the article are those of the statement of 18 December 2017.",
    },
    {
      ...growth2019,
      id: "world-bank-2019-10-growth",
      of: ["irn-gdp-growth-sh1398-steinbock"],
      quote:
        "DUBAI — Hit by wide-ranging U.S. sanctions, Iran’s economy is expected to contract by 8.7% in the financial year 2019/20 mainly due to constraints on its oil and gas industry, the World Bank said.",
      number: "8.7%",
      value: -8.7,
      unit: "PC",
      sign: "verb",
      periodLabel: "2019/20",
      match: "same_words",
      changes: [{ kind: "part_dropped", from: "the World Bank said", to: "" }],
    },
    {
      ...contraction2019,
      id: "world-bank-2019-10-growth-bne",
      of: ["irn-gdp-growth-sh1398-steinbock"],
      number: "8.7%",
      value: -8.7,
      unit: "PC",
      sign: "verb",
      periodLabel: "2019/20",
      match: "same_number",
      changes: [
        {
          kind: "word_changed",
          from: "a 2019/2020 financial year contraction in Iranian GDP of 8.7%",
          to: "contract by 8.7% in 2019/20",
        },
        { kind: "part_dropped", from: "the World Bank predicted", to: "" },
      ],
    },
    {
      ...growth2019,
      id: "world-bank-2019-10-inflation",
      of: ["irn-inflation-sh1398-steinbock"],
      quote:
        "Annual inflation climbed to 52% in May due to economic uncertainty and a depreciation in Iran’s rial currency in the preceding 12 months, the World Bank said, adding that inflation had since eased and was expected to fall to 38%.",
      number: "38%",
      value: 38,
      unit: "PC",
      periodLabel: "2019/20",
      match: "same_number",
      changes: [
        { kind: "direction_turned", from: "expected to fall to 38%", to: "estimated to reach 38%" },
        { kind: "part_dropped", from: "the World Bank said", to: "" },
      ],
    },
    {
      id: "imf-2019-10-second-year",
      of: ["irn-second-year-recession-steinbock"],
      publisher: "L’Expression (Algiers), on the IMF World Economic Outlook of 15 October 2019",
      title: "Le FMI sabre les prévisions de croissance pour l’Iran et l’Arabie saoudite",
      language: "fr",
      published: "2019-10",
      notAfter: "2019-10-31",
      url: "http://www.lexpressiondz.com/chroniques/de-quoi-jme-mele/le-fmi-sabre-les-previsions-de-croissance-pour-l-iran-et-l-arabie-saoudite-316805",
      quote:
        "C’est la deuxième année de suite que l’Iran devrait être plongé dans la récession, après avoir déjà vu son PIB se rétracter de 4,8% en 2018.",
      periodLabel: "2018 and 2019",
      match: "same_content",
      likelihood: "possible",
    },
    {
      ...contraction2019,
      id: "world-bank-2019-10-second-year",
      of: ["irn-second-year-recession-steinbock"],
      periodLabel: "2018/19 and 2019/20",
      match: "same_content",
    },
    {
      ...armsDeal,
      id: "wikipedia-arms-110",
      of: ["sau-arms-deal-immediate-steinbock"],
      number: "US$110 billion",
      value: 110,
      unit: "USD_BN",
      periodLabel: "immediately",
    },
    {
      id: "white-house-2017-arms-110",
      of: ["sau-arms-deal-immediate-steinbock"],
      publisher: "White House official, on background",
      title: "Travel Pool Report #11",
      published: "2017-05-20",
      notAfter: "2017-05-20",
      url: "http://www.presidency.ucsb.edu/report.php?pid=1671",
      quote:
        "On Saturday, in a significant expansion of the over seven-decade long security relationship between the United States and the Kingdom of Saudi Arabia, the President and Secretary Tillerson will attend a signing ceremony for almost $110 Billion worth of Foreign Military Sales cases via Letters of Offer and Acceptance and future defense capabilities under development listed in a Memorandum of Intent to support Saudi Arabia's defense needs.",
      number: "$110 Billion",
      value: 110,
      unit: "USD_BN",
      qualifier: "about",
      match: "same_number",
      likelihood: "possible",
      changes: [
        { kind: "qualifier_lost", from: "almost $110 Billion", to: "$110 billion" },
        {
          kind: "part_dropped",
          from: "future defense capabilities under development listed in a Memorandum of Intent",
          to: "",
        },
      ],
    },
    {
      ...dailyNews,
      id: "daily-news-2017-arms-110",
      of: ["sau-arms-deal-immediate-steinbock"],
      number: "$110 billion",
      value: 110,
      unit: "USD_BN",
      periodLabel: "immediately",
      changes: [{ kind: "word_changed", from: "worth $110 billion", to: "which totaled $110 billion" }],
    },
    {
      ...armsDeal,
      id: "wikipedia-arms-350",
      of: ["sau-arms-deal-decade-steinbock"],
      number: "$350 billion",
      value: 350,
      unit: "USD_BN",
      periodLabel: "over 10 years",
      note: "Texts differ on whether the larger amount includes the smaller one, or other investment. No text was found that adds the two.",
    },
    {
      ...dailyNews,
      id: "daily-news-2017-arms-350",
      of: ["sau-arms-deal-decade-steinbock"],
      number: "$350 billion",
      value: 350,
      unit: "USD_BN",
      periodLabel: "the next decade, in total",
      changes: [{ kind: "part_dropped", from: "in total", to: "" }],
    },
    {
      id: "times-of-oman-2017-arms-350",
      of: ["sau-arms-deal-decade-steinbock"],
      publisher: "Times of Oman",
      title: "Trump signs $110 billion Saudi arms deal",
      published: "2017-05-21",
      notAfter: "2017-05-21",
      url: "https://timesofoman.com/article/34384-trump-signs-110-billion-saudi-arms-deal",
      quote:
        "The arms deal, plus other investments that U.S. Secretary of State Rex Tillerson said could total up to $350 billion, was the central achievement of Trump's first day in Riyadh, first stop on a nine-day journey the Middle East and Europe.",
      number: "$350 billion",
      value: 350,
      unit: "USD_BN",
      qualifier: "at_most",
      match: "same_number",
      likelihood: "possible",
      changes: [
        { kind: "bound_lost", from: "up to $350 billion", to: "$350 billion" },
        { kind: "part_dropped", from: "plus other investments", to: "" },
      ],
    },
    {
      id: "economy-news-venezuela",
      of: ["irn-reserves-exceed-steinbock"],
      publisher: "Economy News, on BP’s review",
      via: "dinardetectives.com",
      title: "Iraq maintains its fifth position on the list of countries with oil reserves",
      dated: false,
      published: null,
      notAfter: null,
      dateNote: "It speaks of the review of June 2019.",
      url: "https://dinardetectives.com/economy-news-308/",
      quote: "The kingdom continues to narrow its gap with Venezuela, which has the world’s largest proven reserves.",
      match: "same_words",
      likelihood: "possible",
      changes: [{ kind: "word_changed", from: "proven reserves", to: "proved reserves" }],
      note: "One earlier text with the phrase. That it was the one used is not shown.",
    },
    {
      id: "nejatngo-embassy",
      of: ["irn-resettlement-unspent-khodabandeh"],
      publisher: "nejatngo.org",
      title: null,
      dated: false,
      published: null,
      notAfter: null,
      dateNote: "The number of the post puts it between May and autumn 2018.",
      url: "https://nejatngo.org/en/posts/8338",
      urlNote: "A repost of a piece on Albania. The copy names no author.",
      quote: "The allocated budget, lodged with the American embassy in Tirana, has not been touched.",
      match: "same_content",
      likelihood: "likely",
    },
  ],

  notFound: [
    {
      of: ["irn-reserves-exceed-steinbock"],
      part: "Combined, their reserves exceed those of Venezuela",
    },
    {
      of: ["wld-oil-price-plunge-steinbock"],
      searched:
        "In the edition of 27 July 2016 of the Congressional Research Service a sentence follows on the one about exports. It begins “The effect of that export”, and the copy read ends there.",
    },
    {
      of: ["irn-mild-recession-steinbock", "irn-currency-steinbock"],
      searched: `No earlier text that could be read has the words. ${summary} The copies read end before that paragraph.`,
    },
    { of: ["irn-progressive-contraction-steinbock"], searched: "No other text with the phrase was found." },
    {
      of: ["irn-figure-1-steinbock"],
      searched: "The copy does not contain the picture.",
    },
    {
      of: ["irn-figure-2-steinbock"],
      searched:
        "The copy does not contain the picture. Of the World Bank’s Macro Poverty Outlook of October 2019 the page on Iran could not be read.",
    },
    {
      of: ["irn-resettlement-transfer-khodabandeh"],
      searched: "No earlier text with the amount was found.",
    },
    {
      of: ["irn-resettlement-institute-khodabandeh"],
      searched: "No earlier text with the amount was found.",
    },
    {
      of: ["irn-resettlement-unspent-khodabandeh"],
      part: "$10 million",
      searched: "The earlier text names no amount.",
    },
  ],
});
