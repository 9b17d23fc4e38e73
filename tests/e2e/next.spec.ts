import { cpSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { Copy } from "./copy";
import { test as plain } from "@playwright/test";
import { expect, type Page, test } from "./quiet";

/** What the project promises to someone who knows Next: islands work where a page says so, and changes are seen at once. */
test.describe.configure({ mode: "default", timeout: 300_000 });

let copy: Copy;
plain.beforeEach(() => void (copy = new Copy()));
plain.afterEach(() => copy.end());

async function freePort(): Promise<string> {
  const server = createServer().listen(0);
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return String(port);
}

const base = process.env.BASE_PATH ?? "";

/** Opens a page of a server that may still be starting. */
async function open(page: Page, address: string): Promise<void> {
  await expect(async () => void (await page.goto(address))).toPass({ timeout: 120_000 });
  await page.waitForLoadState("networkidle");
}

/** Opens a page of the development server, and waits until it would hear of a change. */
async function openToChange(page: Page, address: string): Promise<void> {
  const connected = page.waitForEvent("console", (message) => message.text().includes("[HMR] connected"));
  await open(page, address);
  await connected;
}

/** What a person who works on a page waits for: the open page shows it within two seconds on an idle machine, without another command. */
const soon = { timeout: 2_000 };
const funds = "data/articles/bolton-vs-zarif.ts";
const amounts = [
  ["$10 million", "$20 million"],
  ["value: 10,", "value: 20,"],
  ["value: 30,", "value: 60,"],
] as const;

// Next's own server says a lot while files change under it.
plain(
  "A change of style, of a mark and of a fact is seen in the open page, with no command but dev @copy",
  async ({ page }) => {
    // Else the number that is to change stands in a second file too.
    copy.edit("data/origins.ts", ['"$10 million"', '"languishes in the account"']);
    const port = await freePort();
    copy.start(["scripts/dev.mjs", "--port", port]);
    await openToChange(page, `http://localhost:${port}${base}/charts/oil-exports/`);
    const dot = page.locator("a.mark .dot").filter({ visible: true }).first();
    copy.edit("app/styles/root.css", ["--cited: #b93a0e", "--cited: #0000ff"]);
    await expect(dot).toHaveCSS("stroke", "rgb(0, 0, 255)", soon);
    copy.edit("app/_components/charts/mark.tsx", ["r={6.5}", "r={9.5}"]);
    await expect(dot).toHaveAttribute("r", "9.5", soon);

    await openToChange(page, `http://localhost:${port}${base}/charts/resettlement-funds/`);
    copy.edit(funds, ...amounts);
    await expect(page.locator(".headline")).toContainText("20", soon);
    await expect(page.locator("a.number").filter({ hasText: "$20 million" }).first()).toBeVisible(soon);
  },
);

test("A client component on a chart page works once the page says that it hydrates @copy", async ({ page }) => {
  const port = await freePort();
  cpSync("tests/fixtures/island", `${copy.folder}/app/(site)/island`, { recursive: true });
  copy.run("scripts/bundle.mjs");
  copy.run("node_modules/next/dist/bin/next", "build");
  copy.run("scripts/finish.mjs");
  copy.start(["scripts/serve.mjs"], { PORT: port });
  await open(page, `http://localhost:${port}${base}/island/`);
  await page.getByRole("button", { name: "Pressed 0 times" }).click();
  await expect(page.getByRole("button", { name: "Pressed 1 times" })).toBeVisible();
  await page.locator("a.mark .dot").filter({ visible: true }).first().hover();
  await expect(page.locator(".tip")).toBeVisible();
});
