import "./dom";
import { type CheerioAPI, load } from "cheerio";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { optimize } from "svgo";
import type { ChartModel } from "#lib/chart-model";
import { Chart } from "../app/_components/charts/chart";
import type { Form } from "../app/_components/charts/geometry";

/** One picture to draw: its file's name, what it shows, in which form, its alternative text, and the whole whose scale a panel shares. */
export interface Picture {
  name: string;
  form: Form;
  label: string;
  model: ChartModel;
  scale: ChartModel;
}

const turn = (): Promise<void> => new Promise((done) => void setImmediate(done));

/** Recharts reads sizes and items in effects and draws again after each; it has finished when a turn changes nothing. */
async function settle(host: HTMLElement): Promise<void> {
  for (let before = ""; before === "" || before !== host.innerHTML; await turn()) before = host.innerHTML;
}

/** Recharts emits no SVG from react-dom/server (recharts#5997), so it is mounted in a DOM without a browser and read off it. */
async function mounted(pictures: readonly Picture[]): Promise<string[]> {
  const host = document.createElement("div");
  const root = createRoot(host);
  const draw = ({ name, form, model, scale }: Picture) => (
    <div key={name}>
      <Chart model={model} form={form} title="" scale={scale} />
    </div>
  );
  document.body.append(host);
  flushSync(() => root.render(pictures.map(draw)));
  await settle(host);
  const svgs = [...host.children].map((one) => one.querySelector("svg.recharts-surface")?.outerHTML ?? "");
  flushSync(() => root.unmount());
  host.remove();
  return svgs;
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
 * All pictures of one chart as static SVG markup: links for marks, classes for everything the stylesheet colours.
 *
 * @returns the markup in the order of the pictures
 * @throws Error naming the picture that Recharts left empty
 */
export async function drawPictures(pictures: readonly Picture[]): Promise<string[]> {
  const svgs = await mounted(pictures);
  return pictures.map(({ name, label }, index) => {
    const svg = svgs[index];
    if (!svg) throw new Error(`Recharts drew nothing for the picture “${name}”.`);
    return optimize(tidy(svg, label), {
      floatPrecision: 1,
      plugins: ["cleanupAttrs", "cleanupNumericValues", "convertPathData", "removeEmptyContainers", "collapseGroups"],
    }).data;
  });
}
