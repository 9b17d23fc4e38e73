import { expect, test } from "vitest";
import { catalog } from "#data";
import { chartModel } from "#lib/chart-model";
import { notesOf, passagesOf } from "#components/passages";

const citedOn = (id: string) => {
  const chart = catalog.charts.find((one) => one.id === id);
  return chart ? passagesOf(catalog, chartModel(catalog, chart)) : [];
};

test("A remark on one of several numbers says which", () => {
  const [passage] = citedOn("resettlement-funds").map(notesOf);
  expect(passage?.find(({ note }) => note.startsWith("Derived here"))?.about).toBe("$30\u202Fmn, all three");
  expect(passage?.every(({ about }) => about)).toBe(true);
});

test("A remark on all numbers of a passage, or on the passage itself, names none, and each stands there once", () => {
  for (const passage of catalog.charts.flatMap(({ id }) => citedOn(id))) {
    const notes = notesOf(passage);
    const plotted = passage.tied.filter(({ k }) => k).length;
    if (plotted < 2) expect(notes.map(({ about }) => about).filter(Boolean)).toEqual([]);
    expect(new Set(notes.map(({ note }) => note)).size).toBe(notes.length);
  }
});
