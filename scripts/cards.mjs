// Draws a card for each chart and each number, what a link to it shows where it is pasted: out/images/cards/{id}.png. It is made from
// the built pages, so a card shows the drawing that its page shows; type is our own copy, so it looks the same wherever it is built.
import { readFile } from "node:fs/promises";
import { Resvg } from "@resvg/resvg-js";
import { load } from "cheerio";
import { coloursOf, drawingStyle } from "./card-style.mjs";
import { listFiles, writeWhole } from "./files.mjs";
import { escaped, font, linesOf } from "./type.mjs";

const size = { width: 1200, height: 630 };
const margin = 56;
const column = 392;

/** The form of a page's drawing that a card has room for. */
const drawing = ".form.medium svg, .multiples svg";

/** Lines of text below each other; gives what they are and where the next begins. */
function write(text, { y, size: fontSize, weight = 400, fill, most = 1 }) {
  const step = fontSize * 1.3;
  const lines = linesOf(text, { width: column, fontSize, most });
  const drawn = lines.map(
    (line, at) =>
      `<text x="${margin}" y="${y + fontSize + at * step}" font-size="${fontSize}" font-weight="${weight}" fill="${fill}">${escaped(line)}</text>`,
  );
  return { drawn: drawn.join(""), next: y + lines.length * step + fontSize * 0.4 };
}

/** The drawing of a page, fitted into the right of the card; of several panels the first with its name. */
function pictureOf($) {
  const svg = $(drawing).first();
  const [width, height] = [Number(svg.attr("width")), Number(svg.attr("height"))];
  const scale = Math.min(680 / width, 480 / height);
  const x = size.width - margin - width * scale;
  const y = (size.height - 40 - height * scale) / 2;
  svg.find("title").remove();
  const names = $(".multiples").first().find(".panel-name");
  const name = names.length
    ? `<text x="${x}" y="${y - 8}" font-size="20" font-weight="600">${escaped(names.first().text())}, one of ${names.length} charts</text>`
    : "";
  return `${name}<g transform="translate(${x} ${y}) scale(${scale})"><g class="drawing">${svg.html()}</g></g>`;
}

/** The headline with its unit apart from it, and room between its words. */
function headlineOf($) {
  const line = $(".lede .headline").first();
  const unit = line.find(".unit").text();
  line.find(".unit").remove();
  const parts = line.contents().toArray();
  return { number: parts.map((part) => $(part).text()).join(" "), unit };
}

/** A page as a card: what it is about, the number, its sentence or what is drawn, and where it stands; nothing without a drawing. */
function cardOf(html, { style, colours }) {
  const $ = load(html, { xml: { xmlMode: false, decodeEntities: true } });
  if (!$(drawing).length) return undefined;
  const text = (selector) => $(selector).first().text().replace(/\s+/g, " ").trim();
  const address = ($("link[rel=canonical]").attr("href") ?? "").replace(/^https?:\/\//, "");
  const isNumber = $(".lede .kicker.neighbours").length === 0;
  const { number, unit } = headlineOf($);
  const title = write(text("h1"), { y: 60, size: isNumber ? 27 : 36, weight: 700, fill: colours.ink, most: 3 });
  const headSize = Math.min(68, (column - unit.length * 15) / Math.max(1, number.length * 0.57));
  const headline = `<text x="${margin}" y="${title.next + headSize}" font-size="${headSize}" font-weight="700" fill="${colours.cited}">${escaped(number)}<tspan dx="10" font-size="22" font-weight="400" fill="${colours.muted}">${escaped(unit)}</tspan></text>`;
  const words = write(isNumber ? text("blockquote") : text(".lede > p:not([class])"), {
    y: number ? title.next + headSize * 1.4 : title.next,
    size: isNumber ? 19 : 21,
    fill: isNumber ? colours.ink : colours.muted,
    most: isNumber ? 7 : 8,
  });
  const by = isNumber ? text(".passage .by").split(" · ")[0] : "";
  const under = write(by, { y: words.next, size: 16, fill: colours.muted, most: 3 });
  const foot = `<text x="${margin}" y="586" font-size="17" fill="${colours.muted}"><tspan font-weight="700" fill="${colours.ink}">Iran indicators</tspan><tspan dx="14">${escaped(address)}</tspan></text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" font-family="Inter"><style>${style}</style>
<rect width="100%" height="100%" fill="${colours.paper}"/><rect width="100%" height="8" fill="${colours.cited}"/>
${title.drawn}${headline}${words.drawn}${under.drawn}${pictureOf($)}${foot}</svg>`;
}

/** Draws the cards of a built site. */
export async function drawCards(out = "out") {
  const colours = await coloursOf();
  const style = await drawingStyle(colours);
  const pages = (await listFiles(out)).flatMap((file) => {
    const id = /^(?:charts|o)\/([a-z][^/]*)\/index\.html$/.exec(file)?.[1];
    return id ? [[id, file]] : [];
  });
  for (const [id, file] of pages) {
    const svg = cardOf(await readFile(`${out}/${file}`, "utf8"), { style, colours });
    if (svg) await writeWhole(`${out}/images/cards/${id}.png`, new Resvg(svg, { font }).render().asPng());
  }
}
