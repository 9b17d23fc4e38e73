/** @typedef {{ name: string, folder: string, path: string, place: string, tip: string }} Target what is visited: where the pointer goes (`place`), and what is visible once the tooltip is (`tip`) */

/** How a visit is hindered. The slow network is Lighthouse's slow 4G as a browser's own tools apply it. */
export const profiles = {
  plain: { cpu: 1, network: null },
  "4 × CPU": { cpu: 4, network: null },
  "slow network": { cpu: 1, network: { latency: 562, throughput: (1.4 * 1024 * 1024) / 8 } },
};

/** Runs in the page before anything else: notes paints, long tasks and shifts as they happen. */
function observe() {
  const seen = { fcp: 0, lcp: 0, cls: 0, moved: 0, shown: 0, tasks: [] };
  Object.assign(window, { seen });
  const on = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  on("largest-contentful-paint", ({ startTime }) => (seen.lcp = startTime));
  on("paint", ({ name, startTime }) => name === "first-contentful-paint" && (seen.fcp = startTime));
  on("longtask", ({ startTime, duration }) => seen.tasks.push({ begun: startTime, ended: startTime + duration }));
  on("layout-shift", ({ value }) => (seen.cls += value));
  addEventListener("pointermove", ({ timeStamp }) => (seen.moved ||= timeStamp), { capture: true, passive: true });
}

/** Runs in the page: notes the first frame in which the tooltip is visible. */
function watchFor(selector) {
  const look = (now) => {
    const isShown = [...document.querySelectorAll(selector)].some(
      (tip) =>
        tip.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        tip.getBoundingClientRect().width > 0,
    );
    if (isShown) window.seen.shown = now;
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Total blocking time (web.dev/tbt): what each task after the first contentful paint takes beyond 50 ms. */
const blockingTime = ({ fcp, tasks }) =>
  tasks.reduce((sum, { begun, ended }) => sum + Math.max(0, ended - Math.max(begun, fcp) - 50), 0);

const frame = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done(0))));

async function readMetrics(client) {
  const { metrics } = await client.send("Performance.getMetrics");
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** Counts what travels: bodies as they are sent, compressed. Headers are the same for all, since the server is; icons come when the browser likes. */
function countTraffic(client) {
  const total = { bytes: 0, requests: 0, script: 0, waiting: 0 };
  const open = new Map();
  client.on("Network.responseReceived", ({ requestId, type, response }) => {
    if (/icon[^/]*$/.test(new URL(response.url).pathname)) return;
    const [, length] = Object.entries(response.headers).find(([name]) => name.toLowerCase() === "content-length") ?? [];
    open.set(requestId, { type, length: Number(length) });
    total.waiting += 1;
  });
  client.on("Network.loadingFailed", ({ requestId }) => (total.waiting -= Number(open.delete(requestId))));
  client.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const { type, length } = open.get(requestId) ?? {};
    if (!open.delete(requestId)) return;
    total.waiting -= 1;
    total.requests += 1;
    total.bytes += length || encodedDataLength;
    if (type === "Script") total.script += length || encodedDataLength;
  });
  return total;
}

/** Waits until nothing has travelled for a second, so long that even the slow network would have answered. */
async function comeToRest(page, traffic) {
  for (let still = 0, last = -1; still < 10; still = traffic.waiting || traffic.requests !== last ? 0 : still + 1) {
    last = traffic.requests;
    await page.waitForTimeout(120);
  }
}

/** Moves over the place until the tooltip is there, as a reader does who waits for it; gives the milliseconds from the first move. */
async function firstTooltip(page, { place, tip }) {
  const spot = page.locator(place).filter({ visible: true }).first();
  await spot.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await spot.boundingBox();
  await page.evaluate(watchFor, tip);
  for (let step = 0; step < 200; step += 1) {
    await page.mouse.move(x + width / 2 + (step % 2), y + height / 2);
    await frame(page);
    const { moved, shown } = await page.evaluate(() => window.seen);
    if (shown) return { tooltip: Math.max(0, shown - moved), box: { x, y, width, height } };
  }
  throw new Error(`no tooltip (${tip}) appeared over ${place}`);
}

/** The work of twenty moves back and forth across the place, in milliseconds a move. */
async function hoverCost(page, client, { x, y, width, height }) {
  const before = await readMetrics(client);
  for (let step = 0; step < 20; step += 1) {
    await page.mouse.move(x + width * ((step % 10) / 9), y + height / 2);
    await frame(page);
  }
  return ((await readMetrics(client)).TaskDuration - before.TaskDuration) * (1000 / 20);
}

/**
 * Visits a page with a cold cache: lets it come to rest, reads what that took, then points at its chart.
 * @param {import("@playwright/test").Browser} browser
 * @param {Target & { origin: string }} target
 * @param {{ cpu: number, network: { latency: number, throughput: number } | null }} profile
 * @returns {Promise<Record<string, number>>}
 */
export async function visit(browser, target, { cpu, network }) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: "en-GB",
    timezoneId: "UTC",
  });
  try {
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    await client.send("Network.enable");
    await client.send("Performance.enable");
    await client.send("Network.setCacheDisabled", { cacheDisabled: true });
    await client.send("Emulation.setCPUThrottlingRate", { rate: cpu });
    if (network) {
      const { latency, throughput } = network;
      await client.send("Network.emulateNetworkConditions", {
        offline: false,
        latency,
        downloadThroughput: throughput,
        uploadThroughput: throughput,
      });
    }
    await page.addInitScript(observe);
    const traffic = countTraffic(client);
    await page.goto(target.origin + target.path);
    await page.locator(target.place).filter({ visible: true }).first().waitFor();
    await comeToRest(page, traffic);
    const nodes = await page.evaluate(() => document.querySelectorAll("*").length);
    const asleep = { ...(await page.evaluate(() => window.seen)), ...traffic };
    const { ScriptDuration } = await readMetrics(client);
    await client.send("HeapProfiler.collectGarbage");
    const { JSHeapUsedSize } = await readMetrics(client);

    const { tooltip, box } = await firstTooltip(page, target);
    const hover = await hoverCost(page, client, box);
    await comeToRest(page, traffic);
    const awake = await page.evaluate(() => window.seen);
    return {
      bytes: asleep.bytes,
      requests: asleep.requests,
      script: asleep.script,
      scriptAwake: traffic.script,
      nodes,
      lcp: asleep.lcp,
      tbt: blockingTime(asleep),
      cls: asleep.cls,
      clsAwake: awake.cls,
      tooltip,
      hover,
      heap: JSHeapUsedSize / 1e6,
      scriptTime: ScriptDuration * 1000,
    };
  } finally {
    await context.close();
  }
}
