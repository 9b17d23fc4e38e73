// Draws each chart as a picture to take along, out/images/{chart}.svg and .png, light, dark and grey, with what has to be known about it
// inside; and says in out/oembed/{chart}.photo.json how to show it as a photo. Like cards it is made from the built pages.
import { readFile } from "node:fs/promises";
import { Resvg } from "@resvg/resvg-js";
import { load } from "cheerio";
import { coloursOf, drawingStyle } from "./card-style.mjs";
import { listFiles, writeWhole } from "./files.mjs";
import { makePlain, rulesOf } from "./plain-drawing.mjs";
import { withTexts } from "./png-text.mjs";
import { escaped, font, linesOf, widthOf } from "./type.mjs";

/** Each form of a picture by what its name says. */
export const endings = { light: "", dark: ".dark", grey: ".grey" };

const page = { width: 800, margin: 40 };
const room = page.width - 2 * page.margin;
const scale = 2;

/** Lines of text from a height on; `lead` is what they begin with, in bold and in its own colour. */
function write(text, { y, size, fill, weight = 400, gap = 0.5, lead = "", leadFill = fill }) {
  const begun = `<tspan font-weight="700" fill="${leadFill}">${escaped(lead)}</tspan>`;
  const drawn = linesOf(text, { width: room, fontSize: size }).map((line, at) => {
    const words = at === 0 && lead ? begun + escaped(line.slice(lead.length)) : escaped(line);
    return `<text x="${page.margin}" y="${y + size * (1 + at * 1.35)}" font-size="${size}" font-weight="${weight}" fill="${fill}">${words}</text>`;
  });
  return { drawn: drawn.join(""), next: y + size * (drawn.length * 1.35 + gap) };
}

const sizeOf = (svg) => [Number(svg.attr("width")), Number(svg.attr("height"))];
const moved = (x, y, inside) => `<g transform="translate(${x} ${y})">${inside}</g>`;

/** Small multiples in two columns, each under its name. */
function panels($, { y, fill }) {
  const all = $(".stage").first().find(".multiples > div").toArray();
  const [width, height] = sizeOf($(all[0]).find("svg"));
  const step = height + 44;
  const drawn = all.map((panel, at) => {
    const name = `<text y="14" font-size="14" font-weight="600" fill="${fill}">${escaped($(panel).find(".panel-name").text())}</text>`;
    const place = [page.margin + (at % 2) * (room - width), y + Math.floor(at / 2) * step];
    return moved(...place, name + moved(0, 20, $(panel).find("svg").html()));
  });
  return { drawn: drawn.join(""), next: y + Math.ceil(all.length / 2) * step };
}

/** The widest form of a chart. */
function form($, { y }) {
  const svg = $(".stage .form.wide svg").first();
  return { drawn: moved(page.margin, y, svg.html()), next: y + sizeOf(svg)[1] + 12 };
}

/** What shapes and strokes mean, entry beside entry. */
function key($, { y, fill }) {
  const entries = $(".key").first().find("li").toArray();
  let [x, line] = [0, 0];
  const drawn = entries.map((entry) => {
    const svg = $(entry).find("svg");
    const [width] = sizeOf(svg);
    const text = $(entry).text().trim();
    const all = width + 6 + widthOf(text, 13) + 18;
    if (x && x + all > room) [x, line] = [0, line + 1];
    const place = [page.margin + x, y + line * 24];
    x += all;
    return moved(
      ...place,
      `${svg.html()}<text x="${width + 6}" y="13" font-size="13" fill="${fill}">${escaped(text)}</text>`,
    );
  });
  return { drawn: drawn.join(""), next: entries.length ? y + (line + 1) * 24 + 8 : y };
}

/** The flags above a chart, in words. */
const happeningsOf = ($) =>
  $(".happenings li")
    .toArray()
    .map((one) => `${$(one).find("b").text()} ${$(one).find("span").text()}`)
    .join(" · ");

/** The names of those who published what a chart shows. */
const publishersOf = ({ sources }) =>
  [...new Set(sources.map(({ publisher }) => publisher).filter(Boolean))].join("; ");

/** What stands on a picture, from its top down; each part says where the next begins. */
function partsOf($, about, { ink, muted, cited }) {
  const { title, subtitle, url } = about.chart;
  const findings = $(".lede .headline-notes > span").toArray();
  const [day = ""] = $(".share[data-day]")
    .toArray()
    .map((one) => $(one).attr("data-day"));
  const drawn = $(".stage .multiples").length ? panels : form;
  return [
    (y) => write(title, { y, size: 28, weight: 700, fill: ink, gap: 0.3 }),
    (y) => write(subtitle, { y, size: 15, fill: muted, gap: 0.8 }),
    ...findings.map((one) => (y) => {
      const [text, lead] = [$(one).text().trim(), $(one).find("b").text()];
      return write(text, { y, size: 15, fill: ink, lead, leadFill: cited });
    }),
    (y) => drawn($, { y: y + 8, fill: ink }),
    (y) => key($, { y, fill: muted }),
    ...[happeningsOf($)].filter(Boolean).map((all) => (y) => write(all, { y, size: 13, fill: muted, gap: 0.8 })),
    (y) => write(`Sources: ${publishersOf(about)}`, { y, size: 12, fill: muted }),
    (y) => write(`${url} · data version ${about.datasetVersion}, ${day}`, { y, size: 12, fill: muted }),
  ];
}

/**
 * A chart's page as a picture.
 *
 * @param {string} html the page
 * @param {object} about its metadata, as the site publishes it
 * @param {{ style: string, colours: Record<string, string> }} look
 * @returns {{ svg: string, width: number, height: number }}
 */
export function pictureOf(html, about, { style, colours }) {
  const $ = load(html, { xml: { xmlMode: false, decodeEntities: true } });
  makePlain($, $(".stage svg, .key svg"), rulesOf(style));
  let y = page.margin - 8;
  const drawn = partsOf($, about, colours).map((part) => {
    const { drawn: inside, next } = part(y);
    y = next;
    return inside;
  });
  const [width, height] = [page.width, Math.ceil(y + page.margin - 12)];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc" font-family="Inter, system-ui, sans-serif"><title id="title">${escaped(about.chart.title)}</title><desc id="desc">${escaped(about.chart.altText)}</desc><rect width="100%" height="100%" fill="${colours.paper}"/>${drawn.join("")}</svg>\n`;
  return { svg, width, height };
}

/** How to show a chart as a photo on another site (oEmbed 1.0), beside the answer that shows it in a frame. */
async function writePhoto(out, id, { url, width, height }) {
  const rich = JSON.parse(await readFile(`${out}/oembed/${id}.json`, "utf8"));
  const photo = { ...rich, html: undefined, type: "photo", url, width, height };
  await writeWhole(`${out}/oembed/${id}.photo.json`, JSON.stringify(photo));
}

/** Draws the pictures of a built site. */
export async function drawPictures(out = "out") {
  const looks = await Promise.all(
    Object.entries(endings).map(async ([name, ending]) => {
      const colours = await coloursOf(name);
      return { ending, colours, style: await drawingStyle(colours) };
    }),
  );
  const files = new Set(await listFiles(out));
  const described = [...files].flatMap((file) => /^data\/v1\/([^/]+)\.metadata\.json$/.exec(file)?.[1] ?? []);
  const charts = described.filter((id) => files.has(`charts/${id}/index.html`));
  for (const id of charts) {
    const html = await readFile(`${out}/charts/${id}/index.html`, "utf8");
    const about = JSON.parse(await readFile(`${out}/data/v1/${id}.metadata.json`, "utf8"));
    const { title, url } = about.chart;
    const path = `${url.slice(0, url.lastIndexOf(`/charts/${id}/`))}/images/${id}`;
    for (const { ending, ...look } of looks) {
      const { svg, width, height } = pictureOf(html, about, look);
      const png = new Resvg(svg, { font, fitTo: { mode: "zoom", value: scale } }).render().asPng();
      const texts = { Title: title, Source: publishersOf(about), URL: url };
      await writeWhole(`${out}/images/${id}${ending}.svg`, svg);
      await writeWhole(`${out}/images/${id}${ending}.png`, withTexts(png, texts));
      if (!ending) await writePhoto(out, id, { url: `${path}.png`, width: width * scale, height: height * scale });
    }
  }
}
