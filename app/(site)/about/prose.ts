/** What the page says of method, rules and limits: a heading and short sentences each. */
export const prose: readonly { id: string; title: string; lines: readonly string[] }[] = [
  {
    id: "method",
    title: "How it is done",
    lines: [
      "An editor enters each number with the sentence that states it, word for word.",
      "A program then checks that the sentence stands in the article and that it states the number: its digits, sign, unit, and whether it is exact, about, at least or at most.",
      "A wrong digit, sign, unit or quotation stops the site from being built.",
      "Every other number of an article is listed with the reason why it is on no chart.",
      "Where an earlier text was found from which a number plausibly comes, it stands beside the article’s sentence, with what became of its words.",
      "The page of each number lists the checks that it passed.",
    ],
  },
  {
    id: "rules",
    title: "How it is compared",
    lines: [
      "Each number is compared with every official value of the same thing, place and period that is held here.",
      "It is done twice: with what was public for certain on the day of the article, and with the newest values.",
      "A publisher speaks once: its newest value replaces its earlier ones of the same definition.",
      "A value whose day of publication was not found never serves as known on a day.",
      "A rule gives the verdict and names the value that decides it. Nobody types a verdict.",
      "An editor can leave an official value out only with a reason, which stands on the page.",
      "A published fact that changes is listed as a correction, with the old value, the new one, the reason and the day.",
    ],
  },
  {
    id: "limits",
    title: "What it cannot say",
    lines: [
      "A verdict says whether a number agrees with official values. It does not say that an article is right or wrong.",
      "Official values are revised, and publishers differ among themselves. The record is not the truth; it is what was published.",
      "Causes, intentions and predictions without a number are not tested. The page says so beside the words.",
      "A period that a text does not state is inferred. It is drawn as such, with the reason.",
      "Some series rest on public copies that were not checked against the publisher’s own; their notes say so.",
      "Short passages are quoted; the articles themselves are their authors’.",
    ],
  },
  {
    id: "privacy",
    title: "What it does not do",
    lines: [
      "No cookies, no counting of visitors, no request to anybody else’s server. A search runs in your browser; its words stand in the address of the page.",
    ],
  },
];
