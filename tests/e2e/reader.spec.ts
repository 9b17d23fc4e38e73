import { expect, test } from "./quiet";

const panels = [
  { chart: "Oil production", address: /charts\/oil-production\/$/, course: ["4", "3.7", "2.8"], says: "2.8 million" },
  { chart: "Crude oil exports", address: /charts\/oil-exports\/$/, course: ["2.5", "1.1"], says: "2.5 million" },
  { chart: "GDP growth", address: /charts\/gdp-growth\/$/, course: ["−8.7%"], says: "8.7%" },
  { chart: "Inflation", address: /charts\/inflation\/$/, course: ["38%"], says: "38%" },
];

for (const { chart, address, course, says } of panels)
  test(`The front page shows ${chart.toLowerCase()} with its number, its sentence, who states it and when`, async ({
    page,
  }) => {
    await page.goto("");
    const panel = page.getByRole("region", { name: chart });
    for (const number of course)
      await expect(panel.getByRole("link", { name: number, exact: true }).first()).toBeVisible();
    await expect(panel.getByRole("group", { name: new RegExp(`^${chart}\\.`) })).toBeVisible();
    const sentence = panel.getByRole("blockquote");
    await expect(sentence.getByRole("link", { name: says })).toBeVisible();
    const words = panel.getByText(/Dan Steinbock, The Story of Trump’s Perilous Iran Escalation.*23 January 2020/);
    await expect(words).toBeVisible();

    await panel.getByRole("link", { name: `${chart}: the chart, every passage and the table` }).click();
    await expect(page).toHaveURL(address);
    await expect(page.getByRole("heading", { level: 1, name: chart })).toBeVisible();
  });

test("A number in large type leads to its own page, and from there to the chart with the number picked out", async ({
  page,
}) => {
  await page.goto("");
  await page.getByRole("region", { name: "Inflation" }).getByRole("link", { name: "38%", exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/inflation.*2019\/20/i);
  await expect(page.getByRole("blockquote").first()).toContainText("38%");

  await page.getByRole("link", { name: "On the chart, with its other passages" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Inflation" })).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "Picked out: 38%" })).toBeAttached();
});

test("From the front page a reader comes to an article and to what of it is charted", async ({ page }) => {
  await page.goto("");
  await page.getByRole("navigation", { name: "Site" }).getByRole("link", { name: "Articles" }).click();
  await page.getByRole("link", { name: "The Story of Trump’s Perilous Iran Escalation" }).click();
  await page.getByRole("link", { name: /statements about the economy, \d+ are on charts/ }).click();
  await expect(page.getByRole("heading", { name: /statements about the economy, \d+ are on charts/ })).toBeInViewport();
});
