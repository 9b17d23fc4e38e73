import { setTimeout as wait } from "node:timers/promises";

const patience = 20_000;

/** Waits until work in the page has something to give. @param {string} what it waits for, for the message */
export async function until(page, what, work, ...given) {
  for (const end = Date.now() + patience; ;) {
    const result = await page.run(work, ...given);
    if (result) return result;
    if (Date.now() > end) throw new Error(`no ${what}`);
    await wait(100);
  }
}

/** The middle of the first visible element that a selector finds, brought into view. */
export function placeOf(page, selector) {
  return until(
    page,
    `${selector} in sight`,
    (wanted) => {
      const found = [...document.querySelectorAll(wanted)].find((one) => one.getClientRects().length);
      found?.scrollIntoView({ block: "center", behavior: "instant" });
      const [box] = found?.getClientRects() ?? [];
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2, left: box.x, width: box.width };
    },
    selector,
  );
}

export async function pointAt(page, selector) {
  const { x, y } = await placeOf(page, selector);
  await page.point(x, y);
}

export async function clickOn(page, selector) {
  const { x, y } = await placeOf(page, selector);
  await page.click(x, y);
}

/** Waits until some visible element that the selector finds has a text. */
export function untilText(page, selector, text) {
  const has = (wanted, words) => [...document.querySelectorAll(wanted)].some((one) => one.textContent.includes(words));
  return until(page, `“${text}” in ${selector}`, has, selector, text);
}

/** Does something for each of a list. @returns what failed, in words, and of how many */
export async function forEach(list, work) {
  const failed = [];
  for (const one of list)
    await work(one).catch(({ message }) => failed.push(`${typeof one === "string" ? one || "/" : one[0]}: ${message}`));
  return { of: list.length, failed };
}
