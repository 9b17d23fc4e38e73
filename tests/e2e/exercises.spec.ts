import { readdirSync } from "node:fs";
import { objections } from "./axe";
import { pagesOf } from "./pdf";
import { expect, type Page, test } from "./quiet";

/** Every exercise, and one of each form: by how many questions it has, the one with the most words. */
const all = readdirSync("out/exercises", { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? one.name : []));
const exercise = "exercises/irn-oil-production-recent-steinbock/";

const questions = (page: Page) => page.locator("fieldset[data-answer]");
const reveal = (page: Page) => page.getByText("Reveal the key");
const tally = (page: Page) => page.locator(".tally");

/** What the key has for each question. */
async function rightOnes(page: Page): Promise<number[]> {
  const answers = await questions(page).evaluateAll((all) => all.map((one) => Number(one.dataset.answer)));
  expect(answers.length).toBeGreaterThan(1);
  return answers;
}

/** The choice of a question that the key has. */
const choice = (page: Page, question: number, at: number) => questions(page).nth(question).locator("label").nth(at);

test("By mouse: right and wrong answers are marked when the key is revealed, and not before", async ({ page }) => {
  await page.goto(exercise);
  const answers = await rightOnes(page);
  for (const [question, at] of answers.entries()) await choice(page, question, question ? at : at ? 0 : 1).click();
  await expect(page.locator(".marking").filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole("heading", { name: /^Key to/ })).toBeHidden();
  await reveal(page).click();
  await expect(page.getByRole("heading", { name: /^Key to/ })).toBeVisible();
  await expect(page.locator(".marking.right").filter({ visible: true })).toHaveCount(answers.length - 1);
  await expect(questions(page).first().locator(".marking")).toHaveText(/^The key: /);
  await expect(tally(page)).toHaveText(`${answers.length - 1} of ${answers.length} answers are those of the key.`);
  await choice(page, 0, answers[0] ?? 0).click();
  await expect(tally(page)).toHaveText(`${answers.length} of ${answers.length} answers are those of the key.`);
  await reveal(page).click();
  await expect(page.locator(".marking").filter({ visible: true })).toHaveCount(0);
});

test("By keys alone: every question is reached, answered and marked, and Enter sends nothing", async ({ page }) => {
  await page.goto(exercise);
  const address = page.url();
  const answers = await rightOnes(page);
  await choice(page, 0, 0).locator("input").focus();
  for (const at of answers) {
    await page.keyboard.press("Space");
    for (let step = 0; step < at; step += 1) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
  }
  await expect(page.getByLabel("Why?")).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("table", { name: /^Official values held here/ })).toBeVisible();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.locator(".answers > summary")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(tally(page)).toHaveText(`${answers.length} of ${answers.length} answers are those of the key.`);
  expect(page.url()).toBe(address);
});

test("Read out: questions are groups of named choices, the key is not there until it is revealed, the count is told", async ({
  page,
}) => {
  await page.goto(exercise);
  await expect(page.getByRole("group", { name: "Questions" })).toMatchAriaSnapshot(`
    - group "Which unit does the sentence state for the number?":
      - radio "million barrels a day"
  `);
  await expect(page.getByRole("group", { name: /^Empty axes from \d+ to \d+ .*“2\.8 million”/ })).toBeVisible();
  await expect(page.getByRole("definition")).toHaveCount(0);
  await expect(page.getByRole("main")).not.toContainText("2.095", { useInnerText: true });
  await reveal(page).click();
  await expect(page.getByRole("status").filter({ hasText: /answers are those of the key/ })).toBeVisible();
  await expect(page.getByRole("definition").first()).toBeVisible();
});

test.describe("On a phone", () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

  test("By touch: answers are large enough to tap, and nothing bars anyone from sheet and key, in light and dark", async ({
    page,
  }) => {
    await page.goto(exercise);
    const answers = await rightOnes(page);
    for (const [question, at] of answers.entries()) {
      expect((await choice(page, question, at).boundingBox())?.height).toBeGreaterThanOrEqual(44);
      await choice(page, question, at).tap();
    }
    await reveal(page).tap();
    await expect(tally(page)).toHaveText(`${answers.length} of ${answers.length} answers are those of the key.`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await objections(page), "light").toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await objections(page, "colour"), "dark").toEqual([]);
  });
});

test.describe("Without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the questions can be answered and the key unfolds", async ({ page }) => {
    await page.goto(exercise);
    await choice(page, 0, 1).click();
    await expect(choice(page, 0, 1).locator("input")).toBeChecked();
    await reveal(page).click();
    await expect(page.getByRole("definition").first()).toBeVisible();
  });
});

test("The exercises lead through all of them, one after another", async ({ page }) => {
  await page.goto("exercises/");
  await page.getByRole("link", { name: /^Begin with the first/ }).click();
  const seen: string[] = [];
  for (;;) {
    seen.push(new URL(page.url()).pathname.split("/").at(-2) ?? "");
    const next = page.locator('a[rel="next"]');
    if (!(await next.count())) break;
    await next.click();
    await page.waitForURL((url) => !url.pathname.endsWith(`/${seen.at(-1)}/`));
  }
  expect(seen.toSorted()).toEqual(all.toSorted());
});

test("Printed, the sheet of every form is one page of A4 and of Letter, and the key is one more where it is revealed", async ({
  page,
}) => {
  const forms = new Map<number, { id: string; words: number }>();
  for (const id of all) {
    await page.goto(`exercises/${id}/`);
    const [count, words] = await page.evaluate(() => [
      document.querySelectorAll("fieldset").length,
      document.querySelector("main")?.textContent.length ?? 0,
    ]);
    if (words > (forms.get(count)?.words ?? 0)) forms.set(count, { id, words });
  }
  expect(forms.size).toBeGreaterThan(2);
  for (const { id } of forms.values()) {
    await page.goto(`exercises/${id}/`);
    for (const format of ["A4", "Letter"]) expect(pagesOf(await page.pdf({ format })), `${id} ${format}`).toBe(1);
    await reveal(page).click();
    for (const format of ["A4", "Letter"]) expect(pagesOf(await page.pdf({ format })), `${id} ${format}`).toBe(2);
    await page.locator(".apart > summary").click();
    expect(pagesOf(await page.pdf({ format: "A4" })), `${id} with its values`).toBe(3);
  }
});

test("A long reason is printed whole", async ({ page }) => {
  await page.goto(exercise);
  const reason = page.getByLabel("Why?");
  await reason.fill(Array.from({ length: 7 }, (_, line) => `Line ${line + 1}`).join("\n"));
  await page.emulateMedia({ media: "print" });
  expect(await reason.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBeLessThanOrEqual(1);
  expect(pagesOf(await page.pdf({ format: "A4" }))).toBe(1);
});

test("The sheet shows nothing of the record: no line, no point, no verdict that is not a choice", async ({ page }) => {
  await page.goto(exercise);
  await expect(page.locator(".exercise svg").filter({ visible: true })).toHaveCount(1);
  await expect(page.locator(".exercise :is(.record, .point, .dot)")).toHaveCount(0);
  await expect(page.locator(".exercise .crosscheck")).toHaveCount(0);
});
