import { renderToStaticMarkup } from "react-dom/server";
import { optimize } from "svgo";
import { Chart } from "../app/_components/charts/chart";
import type { ChartProps } from "../app/_components/charts/frame";

/** One picture to draw: its file's name, and what the chart needs to know. */
export interface Picture extends ChartProps {
  name: string;
}

/** Recharts names its shapes; our style goes by what they show. */
const unnamed = (svg: string): string => svg.replaceAll('class="recharts-curve ', 'class="');

/** A picture as static SVG markup: links for marks, classes for everything the stylesheet colours, one decimal for every place. */
export function drawPicture({ model, form, label, scale }: Picture): string {
  const svg = renderToStaticMarkup(
    <Chart model={model} form={form} label={label} scale={scale} lead={(id) => `#n-${id}`} />,
  );
  return optimize(unnamed(svg), {
    floatPrecision: 1,
    plugins: ["cleanupAttrs", "cleanupNumericValues", "convertPathData", "removeEmptyContainers", "collapseGroups"],
  }).data;
}
