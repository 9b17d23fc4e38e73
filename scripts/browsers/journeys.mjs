import { inkOf, overprinted } from "./paper.mjs";
import { clickOn, forEach, placeOf, pointAt, until, untilText } from "./sight.mjs";

const picture = "svg.drawing[data-across]";
const drawn = ["", "charts/gdp-growth/", "charts/production-and-consumption/", "charts/forecasts-2019-20/"];
const reading = [
  ...["charts/oil-production/", "charts/gdp-growth/", "articles/perilous-iran-escalation/"],
  ...["o/irn-oil-exports-2010-steinbock/", "embed/oil-exports/"],
];

/** The numbers of a page that have a mark in sight and words that state them. */
const tied = (page) =>
  page.run(() => {
    const seen = (selector) =>
      [...document.querySelectorAll(selector)].filter((one) => one.getClientRects().length).map((one) => one.dataset.o);
    const numbers = new Set(seen("a.number"));
    return [...new Set(seen("a.mark"))].filter((id) => numbers.has(id));
  });

/** Waits until one number is lit, its mark and its words, and no other. */
const untilLit = (page, id) =>
  until(
    page,
    `light on ${id} alone`,
    (wanted) => {
      const isLit = (one) => getComputedStyle(one).getPropertyValue("--lit").trim() === "1";
      const lit = [...document.querySelectorAll("a.mark, a.number")].filter(
        (one) => one.getClientRects().length && isLit(one),
      );
      return lit.length > 1 && lit.every(({ dataset }) => dataset.o === wanted);
    },
    id,
  );

const markOf = (id) => `a.mark[data-o="${id}"] :is(.dot, .bar)`;
const numberOf = (id) => `a.number[data-o="${id}"]`;

async function lightBothWays(page, { address }, path) {
  await page.open(address + path);
  for (const id of await tied(page))
    for (const side of [numberOf(id), markOf(id)]) {
      await page.point(1, 1);
      await pointAt(page, side);
      await untilLit(page, id);
    }
}

/** Moves along a picture until it names a value of the record. */
async function readRecord(page, { address }, path) {
  await page.open(address + path);
  const { left, width, y } = await placeOf(page, picture);
  for (let step = 1; step < 24; step++) {
    await page.point(left + (width * step) / 24, y);
    if (await page.run(() => Boolean(document.querySelector(".tip p:not(.cited) b")))) break;
  }
  await until(page, "value of the record", () => document.querySelector(".tip p:not(.cited) b")?.textContent);
  await page.press("Escape");
  await until(page, "end of the panel after Escape", () => !document.querySelector(".tip"));
}

/** Goes through the values of a picture by keys, and is told one of the record. */
async function readByKeys(page, { address }, path) {
  await page.open(address + path);
  await placeOf(page, picture);
  await page.run(() =>
    [...document.querySelectorAll("svg.drawing[data-across] a.mark")]
      .find((one) => one.getClientRects().length)
      .focus(),
  );
  const heard = [];
  for (const key of ["Home", "ArrowRight", "ArrowRight", "ArrowRight", "End"]) {
    await page.press(key);
    heard.push(
      await page.run(() =>
        [...document.querySelectorAll(".pair p.sr[role=status]")].map((p) => p.textContent).join(""),
      ),
    );
  }
  if (new Set(heard).size < 4) throw new Error(`the keys said only ${[...new Set(heard)].join(" | ")}`);
}

const shown = (selector) =>
  [...document.querySelectorAll(selector)].filter((one) => one.getClientRects().length).length;

/** Every journey: its title, and what a reader does, given a page of a browser and where the site is. */
export const journeys = [
  [
    "Every kind of page opens without a complaint",
    (page, { address, kinds }) =>
      forEach(kinds, async (path) => {
        await page.open(address + path);
        await until(page, "heading", () => Boolean(document.querySelector("h1, figure")));
        const heard = await page.run(() => window.heard);
        if (heard.length) throw new Error(heard.join("; "));
      }),
  ],
  [
    "No kind of page scrolls sideways at 320 and 1280 pixels",
    (page, { address, kinds }) =>
      forEach(kinds, async (path) => {
        const target = new URL(address + path);
        await page.open(`${target.origin}/frames?path=${encodeURIComponent(target.pathname)}`);
        const wider = await until(page, "frames", () => {
          const roots = [...document.querySelectorAll("iframe")].map((frame) => frame.contentDocument?.documentElement);
          const ready = roots.every((root) => root?.ownerDocument.readyState === "complete" && root.clientWidth > 9);
          return ready && roots.map((root) => root.scrollWidth - root.clientWidth);
        });
        if (wider.some((pixels) => pixels > 0)) throw new Error(`wider by ${wider.join(" and ")} pixels`);
      }),
  ],
  [
    "Pointing at a chart reads the record, and Escape ends it",
    (page, site) => forEach([...reading, "charts/oil-price/"], (path) => readRecord(page, site, path)),
  ],
  ["The arrow keys go through the values", (page, site) => forEach(reading, (path) => readByKeys(page, site, path))],
  [
    "Sentence and mark light each other up",
    (page, site) => forEach(reading, (path) => lightBothWays(page, site, path)),
  ],
  [
    "Sentence and mark light each other up without scripts",
    (page, site) =>
      forEach(reading, async (path) => {
        await lightBothWays(page, site, `${path}?without-scripts`);
        if (await page.run(() => document.querySelector(".tip") ?? window.heard)) throw new Error("scripts ran");
      }),
  ],
  [
    "A range is chosen without scripts",
    (page, { address }) =>
      forEach(["charts/gdp-growth/", "charts/inflation/"], async (path) => {
        await page.open(`${address}${path}?without-scripts`);
        const marks = await page.run(shown, "a.mark");
        await clickOn(page, '.ranges [value="newest"] + span');
        await until(page, "change of range", () => document.querySelector(".stage.newest").getClientRects().length);
        if (await page.run(shown, ".stage.around")) throw new Error("both ranges are shown");
        if ((await page.run(shown, "a.mark")) !== marks) throw new Error("the ranges differ in marks");
      }),
  ],
  [
    "From the first page to the evidence in two steps",
    async (page, { address }) => {
      await page.open(address);
      await clickOn(page, ".standings a.big");
      await until(
        page,
        "number's own page",
        () => /\/o\//.test(location.pathname) && document.readyState === "complete",
      );
      if (await page.run(shown, "#compared-values summary")) await clickOn(page, "#compared-values summary");
      await placeOf(page, "#compared-values a[href^='http']");
    },
  ],
  [
    "An address that names a number shows mark and sentence, and a click does",
    async (page, { address }) => {
      const id = "irn-oil-production-recent-steinbock";
      const both = (selectors) =>
        selectors.every((selector) =>
          [...document.querySelectorAll(selector)].some((one) => {
            const { top, bottom, height } = one.getBoundingClientRect();
            return height > 0 && bottom > 0 && top < innerHeight;
          }),
        ) && Boolean(document.querySelector(".tip .cited"));
      await page.resize(480, 780);
      await page.open(`${address}charts/oil-production/?o=${id}`);
      await until(page, "mark, sentence and panel", both, [markOf(id), numberOf(id)]);
      for (const side of [numberOf(id), markOf(id)]) {
        await page.open(`${address}charts/oil-production/`);
        await clickOn(page, side);
        await until(page, "mark, sentence and panel after a click", both, [markOf(id), numberOf(id)]);
        await until(page, "number in the address", () => location.search.startsWith("?o="));
      }
    },
  ],
  [
    "Cited numbers and statements are underlined",
    (page, { address }) =>
      forEach(reading.slice(0, -1), async (path) => {
        await page.open(address + path);
        const bare = await page.run(
          () =>
            [...document.querySelectorAll("a.number, .says")].filter((one) => {
              const { textDecorationLine: line, textDecorationThickness: thickness } = getComputedStyle(one);
              return !line.includes("underline") || thickness !== "2px";
            }).length,
        );
        if (bare) throw new Error(`${bare} without a line of 2 pixels`);
      }),
  ],
  [
    "The boxes to copy from show all of their text",
    async (page, { address }) => {
      await page.open(`${address}charts/gdp-growth/`);
      const cut = await page.run(() =>
        [...document.querySelectorAll(".share textarea")]
          .filter((box) => box.scrollHeight > box.clientHeight + 1)
          .map((box) => box.labels[0].textContent),
      );
      if (cut.length) throw new Error(`cut: ${cut.join(", ")}`);
    },
  ],
  [
    "The search is reached by its key and finds a number",
    async (page, { address }) => {
      await page.open(`${address}search/`);
      await page.press("/");
      await until(page, "focus in the box", () => document.activeElement?.id === "find");
      await page.type("8.7");
      await until(page, "result", () => Boolean(document.querySelector("#search [data-part=results] a")));
    },
  ],
  [
    "In the explorer a series is chosen, read by pointer and keys, and picked out",
    async (page, { address }) => {
      await page.open(`${address}explore/`);
      const box = "input[type=search]:not(#find):enabled";
      await until(page, "box", (wanted) => Boolean(document.querySelector(wanted)), box);
      await clickOn(page, box);
      await page.type("growth cited steinbock");
      await clickOn(page, ".entry input[type=checkbox]");
      const chart = "[role=application]";
      await pointAt(page, `${chart} .mark .dot`);
      await untilText(page, `${chart} .tip`, "%");
      await page.run((wanted) => document.querySelector(wanted).focus(), chart);
      for (const key of ["ArrowRight", "Enter"]) await page.press(key);
      await until(page, "value in the address", () => location.search.includes("&o="));
      await page.press("ArrowRight");
      await untilText(page, `${chart} .tip`, "4.5%");
      const heard = await page.run(() => window.heard);
      if (heard.length) throw new Error(heard.join("; "));
    },
  ],
];

/** Prints a page with its pictures and without: the difference is their ink. A chart of thin lines leaves 200 dark pixels, a blank one none. */
async function printPage(page, { address }, path) {
  await page.open(address + path);
  const pdf = await page.print();
  await page.run(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(".form svg *, .drawing * { visibility: hidden !important }");
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  const ink = inkOf(pdf) - inkOf(await page.print());
  if (ink < 100) throw new Error(`the chart leaves ${ink} dark pixels on paper`);
  const over = overprinted(pdf);
  if (over.length) throw new Error(`words over words: ${over.slice(0, 5).join(", ")}`);
}

/** The journey of those browsers that can print by command. */
export const printing = [
  "On paper charts are drawn and no words stand over others",
  (page, site) => forEach([...new Set([...drawn, ...reading, "timeline/"])], (path) => printPage(page, site, path)),
];
