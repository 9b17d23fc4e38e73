import { readdirSync, readFileSync } from "node:fs";

/** How a reader's file of a million rows is read: the time, the longest task of the page meanwhile, and the memory of all its processes. */
const rows = 1_000_000;
const seriesCount = 100;

/** Runs in the page: makes the file, so that nothing has to travel, and notes long tasks from then on. */
function giveFile({ rows, seriesCount }) {
  const days = rows / seriesCount;
  const parts = ["date,name,value\n"];
  for (let series = 0; series < seriesCount; series += 1) {
    let text = "";
    for (let day = 0; day < days; day += 1)
      text += `${new Date(day * 86_400_000).toISOString().slice(0, 10)},Series ${series},${(day % 1000) / 10}\n`;
    parts.push(text);
  }
  const transfer = new DataTransfer();
  transfer.items.add(new File(parts, "million.csv"));
  const seen = { read: Infinity, reading: 0, drawing: 0 };
  window.import = seen;
  new MutationObserver(() => {
    if (document.querySelector(".import .summary")) seen.read = Math.min(seen.read, performance.now());
  }).observe(document.body, { childList: true, subtree: true });
  // The task that shows what was read still counts as reading; drawing follows.
  const note = (list) =>
    list.getEntries().forEach(({ startTime, duration }) => {
      const phase = startTime <= seen.read ? "reading" : "drawing";
      seen[phase] = Math.max(seen[phase], duration);
    });
  // The task that makes the file is none of the page's.
  setTimeout(() => new PerformanceObserver(note).observe({ type: "longtask" }), 300);
  const target = document.querySelector(".drop");
  setTimeout(
    () => target.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: transfer })),
    500,
  );
}

/** The memory of the largest process that draws pages, with its workers, in megabytes; 0 where the system does not tell. */
function rendererMemory() {
  const read = (id, file) => readFileSync(`/proc/${id}/${file}`, "utf8");
  const sizes = [0];
  try {
    for (const id of readdirSync("/proc").filter((name) => /^\d+$/.test(name)))
      if (read(id, "cmdline").includes("--type=renderer"))
        sizes.push(Number(/VmRSS:\s+(\d+)/.exec(read(id, "status"))?.[1] ?? 0));
  } catch {
    // A process ended meanwhile; the next look counts the rest.
  }
  return Math.max(...sizes) / 1000;
}

/** @param {import("@playwright/test").Browser} browser @param {string} origin */
export async function measureImport(browser, origin) {
  const page = await browser.newPage();
  try {
    await page.goto(`${origin}/explore/`);
    await page.getByRole("button", { name: "Add your own data" }).click();
    await page.locator(".drop").waitFor();
    await page.evaluate(giveFile, { rows, seriesCount });
    const begun = Date.now();
    let memory = 0;
    const watch = setInterval(() => (memory = Math.max(memory, rendererMemory())), 250);
    await page.locator(".import .summary").waitFor({ timeout: 600_000 });
    const seconds = (Date.now() - begun) / 1000;
    await page.locator(".live-plot").first().waitFor({ timeout: 60_000 });
    const { reading, drawing } = await page.evaluate(() => window.import);
    clearInterval(watch);
    return { seconds, reading, drawing, memory };
  } finally {
    await page.close();
  }
}
