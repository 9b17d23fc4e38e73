import { describe, expect, test } from "vitest";
import { crosscheck } from "#lib/crosscheck/crosscheck";
import { Verdict } from "#lib/schema";
import { cited, official, recordOf } from "./invented";

const crude = { measure: "production", product: "crude" } as const;
const liquids = { measure: "production", product: "liquids" } as const;
const growth = { measure: "growth", coverage: "whole_economy" } as const;
const rate = { unit: "PC", counted: growth, number: "9%" } as const;
const year = (publisher: string, value: number, period: string, published: string) =>
  official(publisher, value, period, published, { unit: "PC", counts: growth, seriesId: `${publisher}-${published}` });

/** A case for each verdict: what is cited, what is held, and the value that decides. */
const cases = {
  same: {
    ours: cited(2.5, "2016"),
    held: recordOf(official("a", 2.5, "2016", "2017-06-01"), official("b", 2.3, "2016", "2017-06-01")),
    decides: "a-2016-2017-06-01",
  },
  rounds_to: {
    ours: cited(2.5, "2016"),
    held: recordOf(official("a", 2.54, "2016", "2017-06-01"), official("b", 2.46, "2016", "2018-06-01")),
    decides: "b-2016-2018-06-01",
  },
  out_of_date: {
    ours: cited(2.8, "2019M01..2020M01", { speaks: "latest" }),
    held: recordOf(official("a", 2.8, "2019M01", "2019-02-12"), official("b", 2.1, "2019M12", "2020-01-06")),
    decides: "a-2019m01-2019-02-12",
  },
  other_vintage: {
    ours: cited(2.5, "2016"),
    held: recordOf(official("a", 2.5, "2016", "2017-06-01"), official("a", 2.9, "2016", "2019-06-01")),
    decides: "a-2016-2017-06-01",
  },
  other_definition: {
    ours: cited(2.5, "2016", { counted: crude }),
    held: recordOf(
      official("a", 2.1, "2016", "2017-06-01", { counts: crude }),
      official("a", 2.5, "2016", "2017-06-01", { counts: liquids, id: "a-liquids" }),
    ),
    decides: "a-liquids",
  },
  other_period: {
    ours: cited(2.5, "2010"),
    held: recordOf(official("a", 2.2, "2010", "2012-06-01"), official("a", 2.5, "2011", "2012-06-01")),
    decides: "a-2011-2012-06-01",
  },
  within: {
    ours: cited(2.5, "2016"),
    held: recordOf(official("a", 2.2, "2016", "2017-06-01"), official("b", 2.9, "2016", "2017-06-01")),
    decides: "a-2016-2017-06-01",
  },
  differs: {
    ours: cited(2.5, "2016"),
    held: recordOf(official("a", 3.2, "2016", "2017-06-01"), official("b", 3.9, "2016", "2017-06-01")),
    decides: "a-2016-2017-06-01",
  },
  not_comparable: {
    ours: cited(2.5, "2016", { counted: { measure: "capacity" } }),
    held: recordOf(official("a", 3.2, "2016", "2017-06-01")),
    decides: undefined,
  },
};

describe("every verdict has its case", () => {
  test.each(Verdict.options)("%s", (verdict) => {
    const { ours, held, decides } = cases[verdict];
    const { then, now } = crosscheck(ours, held);
    expect([then.verdict, then.decides?.official.id]).toEqual([verdict, decides]);
    expect([now.verdict, now.decides?.official.id]).toEqual([verdict, decides]);
  });

  test("where nothing compares, nothing stands beside the number", () => {
    const { ours, held } = cases.not_comparable;
    expect(crosscheck(ours, held).then.judgements.flatMap(({ comparables }) => comparables)).toEqual([]);
  });
});

describe("the record of the day", () => {
  test("is what was public for certain by then; what came later is the newest record only", () => {
    const held = recordOf(official("a", 2.5, "2019", "2020-01-23"), official("a", 2.9, "2019", "2020-01-24"));
    const { then, now } = crosscheck(cited(2.5, "2019"), held);
    expect([then.verdict, now.verdict]).toEqual(["same", "other_vintage"]);
    expect(now.decides?.replacedBy?.official.id).toBe("a-2019-2020-01-24");
  });

  test("holds nothing of unknown day, which the newest record does", () => {
    const { then, now } = crosscheck(cited(2.5, "2019"), recordOf(official("a", 2.5, "2019", "unknown")));
    expect([then.verdict, now.verdict]).toEqual(["not_comparable", "same"]);
  });

  test("goes by the outer bound: a month that ends after the day is too late", () => {
    const held = recordOf(
      official("a", 2.5, "2019", "2020-01-01", { published: "2020-01", asOf: "2020-01-01", knownBy: "2020-01-31" }),
    );
    expect(crosscheck(cited(2.5, "2019"), held).then.verdict).toBe("not_comparable");
  });
});

describe("a publisher speaks once", () => {
  test("whichever of its reports a value stands in", () => {
    const held = recordOf(
      official("bank", 2.5, "2019", "2019-10-01", { seriesId: "notes" }),
      official("bank", 2.9, "2019", "2020-01-08", { seriesId: "prospects" }),
    );
    expect(crosscheck(cited(2.5, "2019"), held).then.verdict).toBe("other_vintage");
  });

  test("a calendar year and the Iranian year that shares three quarters are one subject", () => {
    const held = recordOf(official("bank", 2.5, "SH1398", "2019-10-01"), official("bank", 2.9, "2019", "2020-01-08"));
    expect(crosscheck(cited(2.5, "SH1398"), held).then.verdict).toBe("other_vintage");
  });

  test("of each definition apart", () => {
    const held = recordOf(
      official("a", 2.5, "2019", "2019-10-01", { counts: crude }),
      official("a", 2.9, "2019", "2020-01-08", { counts: liquids }),
    );
    expect(crosscheck(cited(2.5, "2019"), held).then.verdict).toBe("same");
  });

  test("also where another carries on its series", () => {
    const officials = [official("bp", 2.5, "2019", "2019-06-01"), official("institute", 2.9, "2019", "2020-01-08")];
    const continued = { officials, continues: new Map([["institute", "bp"]]) };
    expect(crosscheck(cited(2.5, "2019"), recordOf(...officials)).then.verdict).toBe("same");
    expect(crosscheck(cited(2.5, "2019"), continued).then.verdict).toBe("other_vintage");
  });

  test("what says that it revises another replaces it, though both came on one day", () => {
    const first = official("a", 1.1, "2013M07", "2013-11-15", { id: "b-first" });
    const revised = official("a", 0.9, "2013M07", "2013-11-15", { id: "a-later", revises: "b-first" });
    const ours = cited(1.1, "2013M07");
    expect(crosscheck(ours, recordOf(revised, first)).then.verdict).toBe("other_vintage");
    expect(crosscheck(ours, recordOf(first, revised)).then.verdict).toBe("other_vintage");
  });

  test("what was computed here from its values is not its word and replaces nothing", () => {
    const held = recordOf(
      official("a", 2.5, "2019", "2019-10-01"),
      official("a", 2.9, "2019", "2020-01-08", { computed: true }),
    );
    expect(crosscheck(cited(2.5, "2019"), held).then.verdict).toBe("same");
  });
});

describe("how the sentence speaks of a span", () => {
  const months = recordOf(official("a", 4, "2016M08", "2016-10-01"), official("a", 3.6, "2018M04", "2018-05-01"));

  test("some time in it: one month that agrees is enough", () => {
    expect(crosscheck(cited(4, "2015M07..2018M04", { speaks: "some_time" }), months).then.verdict).toBe("same");
  });

  test("the whole of it: a month is no value of the span", () => {
    expect(crosscheck(cited(4, "2015M07..2018M04"), months).then.verdict).toBe("not_comparable");
  });

  test("the latest: the value of the shortest last period counts, not the mean of the year it ends", () => {
    const held = recordOf(
      official("a", 2.1, "2019M12", "2020-01-06"),
      official("b", 2.8, "2019", "2020-01-06"),
      official("a", 2.5, "2019M01", "2019-02-06"),
    );
    expect(crosscheck(cited(2.1, "2019M01..2019M12", { speaks: "latest" }), held).then.verdict).toBe("same");
    expect(crosscheck(cited(2.8, "2019M01..2019M12", { speaks: "latest" }), held).then.verdict).toBe("out_of_date");
  });

  test("the end of it: the last year of an edition replaces an earlier statement on the span", () => {
    const held = recordOf(
      official("fund", 4.5, "SH1397..SH1401", "2018-03-01", { unit: "PC", counts: growth }),
      year("fund", 1, "SH1401", "2019-04-09"),
      year("fund", 0.2, "SH1399", "2019-04-09"),
    );
    const ours = cited(4.5, "SH1397..SH1401", { ...rate, number: "4.5%", speaks: "end" });
    expect(crosscheck(ours, held).then).toMatchObject({
      verdict: "other_vintage",
      decides: { replacedBy: { official: { period: "SH1401" } } },
    });
  });

  test("each year of it: one that does not agree is enough to fail, and a missing one too", () => {
    const ours = cited(-9, "SH1391..SH1392", { ...rate, speaks: "each" });
    const [first, second] = [year("a", -9, "SH1391", "2015-01-01"), year("a", -9.3, "SH1392", "2015-01-01")];
    expect(crosscheck(ours, recordOf(first, second)).then.verdict).toBe("same");
    expect(crosscheck(ours, recordOf(first, year("a", -0.2, "SH1392", "2015-01-01"))).then.verdict).toBe("differs");
    expect(crosscheck(ours, recordOf(first)).then.verdict).toBe("differs");
  });

  test("the whole of several years: yearly rates of one edition are compounded, never those of two", () => {
    const ours = cited(-8.4, "SH1391..SH1392", { ...rate, number: "8.4%" });
    const whole = recordOf(year("a", -6.6, "SH1391", "2015-04-14"), year("a", -1.9, "SH1392", "2015-04-14"));
    const mixed = recordOf(year("a", -6.6, "SH1391", "2015-04-14"), year("a", -1.9, "SH1392", "2016-04-14"));
    expect(crosscheck(ours, whole).then).toMatchObject({ verdict: "rounds_to", decides: { value: -8.37 } });
    expect(crosscheck(ours, mixed).then.verdict).toBe("not_comparable");
  });

  test("of two readings the first verdict in the order of the rules counts, and both are kept", () => {
    const readings = (["each", "whole"] as const).map((speaks) => ({ speaks, words: "", says: speaks }));
    const ours = cited(-8.4, "SH1391..SH1392", { ...rate, number: "8.4%", readings });
    const held = recordOf(year("a", -6.6, "SH1391", "2015-04-14"), year("a", -1.9, "SH1392", "2015-04-14"));
    const { then } = crosscheck(ours, held);
    expect(then.judgements.map(({ verdict }) => verdict)).toEqual(["differs", "rounds_to"]);
    expect(then.verdict).toBe("rounds_to");
  });
});

describe("neighbours", () => {
  const ours = cited(2.5, "2010");
  const held = recordOf(
    official("a", 2.2, "2010", "2012-06-01"),
    official("a", 2.5, "2011", "2013-04-01"),
    official("a", 2.6, "2011", "2015-06-24"),
    official("a", 2.5, "2012", "2015-06-24"),
    official("a", 1.9, "2009", "2015-06-24"),
    official("a", 1.8, "2008", "2015-06-24"),
  );
  const beside = crosscheck(ours, held).then.judgements[0]?.comparables ?? [];

  test("are the nearest in force on either side, and the nearest in force that agrees", () => {
    expect(beside.map(({ official: { id } }) => id)).toEqual([
      "a-2010-2012-06-01",
      "a-2009-2015-06-24",
      "a-2011-2015-06-24",
      "a-2012-2015-06-24",
    ]);
  });

  test("are not listed where a value of the period agrees", () => {
    const agreeing = recordOf(official("a", 2.5, "2010", "2012-06-01"), official("a", 2.6, "2011", "2015-06-24"));
    const listed = crosscheck(ours, agreeing).then.judgements[0]?.comparables ?? [];
    expect(listed.map(({ official: { period } }) => period)).toEqual(["2010"]);
  });
});

describe("what is compared", () => {
  test("“about” allows a whole unit of the last printed digit", () => {
    const held = recordOf(official("a", 2.6, "2016", "2017-06-01"));
    expect(crosscheck(cited(2.5, "2016", { qualifier: "about" }), held).then.verdict).toBe("rounds_to");
    expect(crosscheck(cited(2.5, "2016"), held).then.verdict).toBe("differs");
  });

  test("a value in another unit is converted", () => {
    const held = recordOf(official("a", 2500, "2016", "2017-06-01", { unit: "KBD" }));
    expect(crosscheck(cited(2.5, "2016"), held).then).toMatchObject({ verdict: "same", decides: { difference: 0 } });
  });

  test("a mean of twelve months speaks of those twelve months", () => {
    const counts = { measure: "prices", average: "mean_12m" } as const;
    const ours = cited(38, "SH1398", { unit: "PC", counted: { measure: "prices" }, number: "38%" });
    const held = (period: string) => recordOf(official("a", 38, period, "2019-12-22", { unit: "PC", counts }));
    expect(crosscheck(ours, held("SH1398M12")).then.verdict).toBe("same");
    expect(crosscheck(ours, held("SH1398M04")).then.verdict).toBe("other_period");
  });

  test("the first nine months of a cited year are a part of it, not the year", () => {
    const held = recordOf(official("a", 2.5, "SH1398Q1..SH1398Q3", "2019-12-22"));
    expect(crosscheck(cited(2.5, "SH1398"), held).then.verdict).toBe("not_comparable");
  });

  test("a value left out decides nothing and stays in the list with its reason", () => {
    const excluded = [{ observation: "a-2016-2017-06-01", reason: "It counts another country's oil too." }];
    const held = recordOf(official("a", 2.5, "2016", "2017-06-01"), official("b", 3.5, "2016", "2017-06-01"));
    const { then } = crosscheck(cited(2.5, "2016", { excluded }), held);
    expect(then.verdict).toBe("differs");
    expect(then.judgements[0]?.comparables.map(({ excluded: why }) => why)).toEqual([excluded[0]?.reason, undefined]);
  });
});
