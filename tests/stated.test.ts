import { describe, expect, test } from "vitest";
import { absolute, links } from "#lib/links";
import { files, rowsOf } from "./published";

describe("every economic number of the articles is a row, read from the articles by hand", () => {
  const exports =
    "Between 2010 and 2013, the sanctions hurt Iran’s economy contributing to the fall of crude oil exports from 2.5 million barrels per day to 1.1 million by mid-2013.";
  const deal =
    "In May 2017, Trump and Saudi Arabia’s then-king Salman bin Abdulaziz Al Saud signed a historical arms deal, which totaled $110 billion immediately and $350 billion over a decade.";
  const steinbock = "Dan Steinbock";
  const khodabandeh = "Massoud Khodabandeh";
  const stated = [
    ["irn-oil-exports-2010-steinbock", "2.5", "MBD", "2010", "A", "exact", steinbock, exports],
    ["irn-oil-exports-mid-2013-steinbock", "1.1", "MBD", "2013M06..2013M07", "A", "exact", steinbock, exports],
    [
      "irn-oil-production-after-deal-steinbock",
      "4",
      "MBD",
      "2015M07..2018M04",
      "A",
      "exact",
      steinbock,
      "Following the nuclear deal, Iran’s production soared back to 4 million barrels.",
    ],
    [
      "irn-oil-production-capacity-steinbock",
      "3.7",
      "MBD",
      "2018M05..2018M12",
      "A",
      "exact",
      steinbock,
      "With Trump’s efforts at regime change, the capacity steadily decreased to 3.7 million barrels per day (Figure 1).",
    ],
    [
      "irn-oil-production-recent-steinbock",
      "2.8",
      "MBD",
      "2019M01..2020-01-23",
      "E",
      "exact",
      "OPEC, according to Dan Steinbock",
      "Recent OPEC estimates suggest it has plunged to 2.8 million barrels.",
    ],
    [
      "irn-gdp-growth-before-2015-steinbock",
      "-9",
      "PC",
      "SH1391..SH1392",
      "A",
      "exact",
      steinbock,
      "Before 2015, Iran’s economy shrank by 9% two years, due to sanctions.",
    ],
    [
      "irn-gdp-growth-2016-steinbock",
      "7",
      "PC",
      "2016",
      "A",
      "exact",
      steinbock,
      "boosting 7% overall economic growth in 2016",
    ],
    [
      "irn-gdp-growth-medium-term-steinbock",
      "4.5",
      "PC",
      "SH1397..SH1401",
      "F",
      "about",
      steinbock,
      "Real GDP growth was projected to rise toward 4.5% over the medium-term as financial sector reform was anticipated to take hold.",
    ],
    [
      "irn-gdp-growth-sh1398-steinbock",
      "-8.7",
      "PC",
      "SH1398",
      "F",
      "exact",
      steinbock,
      "Even before the US escalation, Iran’s economy was expected to undergo a second consecutive year of recession and contract by 8.7% in 2019/20.",
    ],
    [
      "irn-inflation-sh1398-steinbock",
      "38",
      "PC",
      "SH1398",
      "E",
      "exact",
      steinbock,
      "Inflation was estimated to reach 38% annually with mounting fiscal pressures.",
    ],
    ["sau-arms-deal-immediate-steinbock", "110", "USD_BN", "2017M05", "A", "exact", steinbock, deal],
    ["sau-arms-deal-decade-steinbock", "350", "USD_BN", "2017M05..2027M04", "F", "exact", steinbock, deal],
    [
      "irn-resettlement-transfer-khodabandeh",
      "10",
      "USD_MN",
      "2009..2016",
      "A",
      "exact",
      khodabandeh,
      "Clinton authorized $10 million for the UN High Commissioner for Refugees (UNHCR) to transfer the MEK to Albania.",
    ],
    [
      "irn-resettlement-institute-khodabandeh",
      "10",
      "USD_MN",
      "2009..2016",
      "A",
      "exact",
      khodabandeh,
      "She paid another $10 million for the establishment of a de-radicalization institute in Tirana",
    ],
    [
      "irn-resettlement-unspent-khodabandeh",
      "10",
      "USD_MN",
      "2019-05-03",
      "A",
      "exact",
      khodabandeh,
      "Another $10 million languishes in the account of the U.S. embassy in Tirana",
    ],
  ] as const;
  const rows = rowsOf(files.find((file) => file.name === "observations.csv")?.body ?? "");
  const row = (id: string) => rows.find(({ observation_id }) => observation_id === id);

  test.each(stated)("%s is %s %s in %s", (id, value, unit, period, status, qualifier, statedBy, quote) => {
    expect(row(id)).toMatchObject({
      value,
      unit,
      period,
      status,
      qualifier,
      stated_by: statedBy,
      quote,
      check: "verified",
      kind: "cited",
      url: absolute(links.observation(id)),
    });
  });

  test("what the text does not add up is marked as added up here", () => {
    expect(row("irn-resettlement-sum-khodabandeh")).toMatchObject({
      value: "30",
      unit: "USD_MN",
      kind: "derived",
      stated_by: "Iran indicators",
      check: "",
      note: expect.stringContaining("Derived here: 10 + 10 + 10"),
    });
  });

  test("there are no others in these articles", () => {
    const ids = [...stated.map(([id]) => id), "irn-resettlement-sum-khodabandeh"];
    const read = new Set(ids.map((id) => row(id)?.article_id));
    expect(
      rows
        .filter(({ article_id }) => article_id && read.has(article_id))
        .map(({ observation_id }) => observation_id)
        .sort(),
    ).toEqual(ids.sort());
  });
});
