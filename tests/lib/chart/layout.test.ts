import { expect, test } from "vitest";
import { catalog } from "#data";
import { chartModel } from "#lib/chart-model";
import { type Form, formGeometry } from "#lib/chart/forms";
import { spot } from "#lib/chart/geometry";
import { type Box, alongLine } from "#lib/chart/labels";
import { placeAll } from "#lib/chart/layout";

const drawn = catalog.charts
  .filter(({ kind }) => kind !== "panels" && kind !== "amounts")
  .flatMap((chart) => (["wide", "medium", "narrow"] as Form[]).map((form) => ({ chart: chart.id, form })));

function laidOut(id: string, form: Form) {
  const chart = catalog.charts.find((one) => one.id === id);
  if (!chart) throw new Error(`${id} is no chart`);
  const model = chartModel(catalog, chart);
  const place = formGeometry(model, form);
  return {
    model,
    place,
    labels: placeAll({ ...model, named: model.lines.filter(({ compared }) => !compared) }, place),
  };
}

const touches = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Where the letters of a label are: the box has room for descenders, which digits and most names leave free. */
const ink = ({ x, y, width, height }: Box): Box => ({ x, y: y + 3, width, height: height - 6 });

test.each(drawn)("On $chart, $form, no label lies on the ends of a stated period or on a dot", ({ chart, form }) => {
  const { model, place, labels } = laidOut(chart, form);
  const hit = model.marks.flatMap((mark) => {
    const { cx, cy, x1, x2 } = spot(mark, place);
    const caps = mark.span && !mark.open ? [x1, x2].map((x) => ({ x: x - 2, y: cy - 6, width: 4, height: 12 })) : [];
    const shapes = [{ x: cx - 7, y: cy - 7, width: 14, height: 14 }, ...caps];
    return [...labels].flatMap(([id, box]) =>
      shapes.some((shape) => touches(ink(box), shape)) ? [`${id} on ${mark.id}`] : [],
    );
  });
  expect(hit).toEqual([]);
});

test.each(drawn)(
  "On $chart, $form, no label but their own lies on the line between numbers that a text joins",
  ({ chart, form }) => {
    const { model, place, labels } = laidOut(chart, form);
    const hit = model.courses.flatMap(([from, to]) => {
      const [a, b] = [spot(from, place), spot(to, place)];
      const line = alongLine(a.cx, a.cy, b.cx, b.cy);
      const others = [...labels].filter(([id]) => id !== from.id && id !== to.id);
      return others.flatMap(([id, box]) => (line.some((one) => touches(ink(box), one)) ? [id] : []));
    });
    expect([...new Set(hit)]).toEqual([]);
  },
);
