import { expect, test } from "vitest";
import { catalog } from "#data";
import { authorNames } from "#lib/cited";
import { absolute, links } from "#lib/links";
import { files, rowsOf } from "./published";

const rows = new Map(
  rowsOf(files.find((file) => file.name === "observations.csv")?.body ?? "").map((row) => [row.observation_id, row]),
);
const stated = catalog.articles.flatMap((article) =>
  Object.entries(article.observations).map(([id, spec]) => ({ id, spec, article })),
);

test.each(stated.filter(({ spec }) => !spec.derivedFrom))(
  "$id is a row, as its article states it",
  ({ id, spec, article }) => {
    const row = rows.get(id);
    // As many decimals as its text prints: “2.0” is the value 2.
    expect(Number(row?.value)).toBe(spec.value);
    expect(row).toMatchObject({
      unit: spec.unit,
      period: spec.period,
      status: spec.status,
      qualifier: spec.qualifier,
      stated_by: spec.statedBy ?? authorNames(article),
      quote: spec.quote,
      article_id: article.id,
      check: "verified",
      kind: "cited",
      url: absolute(links.observation(id)),
    });
  },
);

test.each(stated.filter(({ spec }) => spec.derivedFrom))(
  "$id, which its text does not add up, is marked as ours",
  ({ id, spec }) => {
    expect(Number(rows.get(id)?.value)).toBe(spec.value);
    expect(rows.get(id)).toMatchObject({
      kind: "derived",
      stated_by: "Iran indicators",
      check: "",
    });
  },
);

test("there are no rows of articles but these", () => {
  const cited = [...rows.values()].filter(({ article_id }) => article_id).map(({ observation_id }) => observation_id);
  expect(cited.sort()).toEqual(stated.map(({ id }) => id).sort());
});
