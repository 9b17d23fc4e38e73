import "./dom";
import { type CheerioAPI, load } from "cheerio";
import { act } from "react";
import { createRoot } from "react-dom/client";
import { optimize } from "svgo";
import type { ChartModel } from "#lib/chart-model";
import { Chart } from "../app/_components/charts/chart";
import type { Form } from "../app/_components/charts/geometry";

/** Recharts emits no SVG from react-dom/server (recharts#5997), so it is mounted in a DOM without a browser and read off it. */
async function mounted(model: ChartModel, form: Form, scale: ChartModel): Promise<string> {
  const host = document.createElement("div");
  document.body.append(host);
  const root = createRoot(host);
  await act(async () => root.render(<Chart model={model} form={form} title="" scale={scale} />));
  const svg = host.querySelector("svg.recharts-surface")?.outerHTML;
  await act(async () => root.unmount());
  host.remove();
  if (!svg) throw new Error(`Recharts drew nothing for the chart “${model.chart.id}” in its ${form} form.`);
  return svg;
}

/** Drops Recharts' own class names, and its groups where they carry nothing else. */
function unwrap(element: ReturnType<CheerioAPI>): void {
  const kept = element
    .attr("class")
    ?.replace(/recharts-\S+/g, "")
    .trim();
  if (kept) element.attr("class", kept);
  else if (element.is("g")) element.replaceWith(element.contents());
  else element.removeAttr("class");
}

/** Keeps what is drawn, drops what only a living chart needs: ids that repeat on a page, clip paths, inline styles, empty groups. */
function tidy(svg: string, label: string): string {
  const $ = load(svg, { xml: true });
  $("title, desc, defs").remove();
  $("[clip-path]").removeAttr("clip-path");
  $("*").removeAttr("style").removeAttr("tabindex").removeAttr("id");
  $(".recharts-line path").each(
    (_, path) => void $(path).attr("class", $(path).closest(".recharts-line").attr("class") ?? ""),
  );
  for (const element of $("[class]").toArray().reverse()) unwrap($(element));
  $(".record").removeAttr("stroke").removeAttr("stroke-width").removeAttr("fill");
  // Recharts puts points above everything else; what is cited belongs on top, under nothing.
  for (const layer of [".line-label", ".course", ".conflict", "a.mark"]) $("svg").append($(layer));
  $("svg").attr({ class: "drawing", role: "group", "aria-label": label });
  return $.xml();
}

/**
 * One chart as static SVG markup: links for marks, classes for everything the stylesheet colours.
 *
 * @param model what to draw
 * @param form which of the sizes
 * @param label its alternative text
 * @param scale the whole chart whose scale a panel shares
 */
export async function drawChart(
  model: ChartModel,
  form: Form,
  label: string,
  scale: ChartModel = model,
): Promise<string> {
  const { data } = optimize(tidy(await mounted(model, form, scale), label), {
    floatPrecision: 1,
    plugins: ["cleanupAttrs", "cleanupNumericValues", "convertPathData", "removeEmptyContainers", "collapseGroups"],
  });
  return data;
}
