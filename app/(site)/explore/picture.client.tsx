"use client";

import { textWidth } from "#lib/chart/text-width";
import { save } from "./save.client";

/** What a picture says beneath its drawing. */
export interface Words {
  notes: string;
  sources: string;
  address: string;
}

const svgSpace = "http://www.w3.org/2000/svg";
const margin = 16;
const styled = [
  ...["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-linejoin", "stroke-opacity"],
  ...["font-family", "font-size", "font-weight", "text-anchor", "opacity", "visibility", "paint-order"],
];

function element(name: string, attributes: Record<string, string | number>, text = ""): SVGElement {
  const made = document.createElementNS(svgSpace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.textContent = text;
  return made;
}

/** What an element of the page looks like, in attributes: the policy of the page allows no style in them. */
function redraw(original: Element): Element {
  const copy = element(original.localName, {});
  for (const { name, value } of original.attributes)
    if (!/^(?:class|style|role|tabindex|id|xmlns|data-.*|aria-.*)$/.test(name)) copy.setAttribute(name, value);
  const style = getComputedStyle(original);
  for (const name of styled) copy.setAttribute(name, style.getPropertyValue(name));
  for (const child of original.childNodes)
    if (child instanceof Element) copy.append(redraw(child));
    else copy.append(child.cloneNode());
  return copy;
}

/** A word in pieces no wider than a width, as an address may need. */
function piecesOf(word: string, size: number, width: number): string[] {
  if (textWidth(word, size) <= width) return [word];
  const most = Math.max(1, Math.floor((word.length * width) / textWidth(word, size)) - 2);
  return Array.from({ length: Math.ceil(word.length / most) }, (_, index) =>
    word.slice(index * most, (index + 1) * most),
  );
}

/** A text in lines no wider than a width. */
function linesOf(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((one) => piecesOf(one, size, width))) {
    const longer = `${lines.at(-1) ?? ""} ${word}`.trim();
    if (lines.length && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A page that is written from top to bottom. */
class Sheet {
  readonly root = element("svg", { xmlns: svgSpace });
  private y = margin;
  constructor(
    readonly width: number,
    private readonly page: CSSStyleDeclaration,
  ) {}

  write(
    text: string,
    { size, weight = 400, color = this.page.color }: { size: number; weight?: number; color?: string },
  ) {
    const font = { "font-family": this.page.fontFamily, "font-size": size, "font-weight": weight, fill: color };
    for (const line of linesOf(text, weight > 400 ? size * 1.08 : size, this.width - 2 * margin)) {
      this.y += size * 1.35;
      this.root.append(element("text", { x: margin, y: this.y, ...font }, line));
    }
    this.y += 4;
  }

  draw(drawing: Element): void {
    this.y += this.drawAt(drawing, this.y) + 8;
  }

  /** One entry of a key: its sample, and its words beside it. */
  entry(item: Element): void {
    const sample = item.querySelector("svg");
    const at = this.y + 14;
    if (sample) this.drawAt(sample, at - 12);
    const font = { "font-family": this.page.fontFamily, "font-size": 13, fill: this.page.color };
    this.root.append(element("text", { x: margin + 36, y: at, ...font }, item.textContent ?? ""));
    this.y += 20;
  }

  private drawAt(drawing: Element, y: number): number {
    const { width, height } = drawing.getBoundingClientRect();
    const copy = redraw(drawing);
    const place = { x: margin, y, width, height, overflow: "visible" };
    for (const [key, value] of Object.entries(place)) copy.setAttribute(key, String(value));
    this.root.append(copy);
    return height;
  }

  space(): void {
    this.y += 12;
  }

  finish(background: string): { svg: string; width: number; height: number } {
    const height = Math.ceil(this.y + margin);
    const size = { width: this.width, height, viewBox: `0 0 ${this.width} ${height}` };
    for (const [key, value] of Object.entries(size)) this.root.setAttribute(key, String(value));
    this.root.prepend(element("rect", { width: this.width, height, fill: background }));
    return { svg: new XMLSerializer().serializeToString(this.root), width: this.width, height };
  }
}

const textOf = (root: Element, selector: string): string => root.querySelector(selector)?.textContent?.trim() ?? "";

/** The chart of the page as one picture: each panel with its title and unit, then notes, sources and address. */
function draw(words: Words): { svg: string; width: number; height: number } {
  const panels = [...document.querySelectorAll("figure.live")];
  const drawings = panels.map((panel) => panel.querySelector(".drawing svg"));
  const page = getComputedStyle(document.body);
  const widest = Math.max(...drawings.map((one) => one?.getBoundingClientRect().width ?? 0));
  const sheet = new Sheet(Math.ceil(widest) + 2 * margin, page);
  panels.forEach((panel, index) => {
    sheet.write(textOf(panel, "h2"), { size: 17, weight: 600 });
    for (const line of panel.querySelectorAll("figcaption p")) sheet.write(line.textContent ?? "", { size: 14 });
    const drawing = drawings[index];
    if (drawing) sheet.draw(drawing);
    for (const item of panel.querySelectorAll(".key li")) sheet.entry(item);
    sheet.space();
  });
  for (const item of document.querySelectorAll(".live-panels > .key li")) sheet.entry(item);
  const titles = panels.map((panel) => textOf(panel, "h2")).join("; ");
  for (const text of [words.notes, words.sources, words.address]) if (text) sheet.write(text, { size: 12 });
  sheet.root.prepend(element("title", {}, titles), element("desc", {}, `${words.sources} ${words.address}`));
  return sheet.finish(page.backgroundColor);
}

/** A picture in dots, two to a pixel, so that it stays sharp on a slide. */
async function dots({ svg, width, height }: ReturnType<typeof draw>): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement("canvas"), { width: width * 2, height: height * 2 });
  canvas.getContext("2d")?.drawImage(image, 0, 0, width * 2, height * 2);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!blob) throw new Error("The browser made no picture.");
  return blob;
}

/** Saves the chart of the page as a picture with its title, unit, sources and address in it. */
export async function savePicture(name: string, kind: "svg" | "png", words: Words): Promise<void> {
  const drawn = draw(words);
  save(`${name}.${kind}`, kind === "svg" ? new Blob([drawn.svg], { type: "image/svg+xml" }) : await dots(drawn));
}
