import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import autocannon from "autocannon";
import { listFiles } from "./files.mjs";
import { askForRanges, sendMalformed, sendSlowly } from "./load-abuse.mjs";
import { listen } from "./port.mjs";
import { Problem } from "./problem.mjs";

const table = "data/v1/observations.csv";

async function freePort() {
  const probe = await listen(createServer(), 0);
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** The server as `npm start` runs it; settles when it says where it is. */
async function startServer(port) {
  const env = { ...process.env, PORT: String(port), BASE_PATH: "" };
  const child = spawn(process.execPath, ["scripts/serve.mjs"], { env, stdio: ["ignore", "pipe", "inherit"] });
  await new Promise((resolve, reject) => {
    child.stdout.once("data", resolve);
    child.once("close", () => reject(new Problem("The server did not start; see above.")));
  });
  return child;
}

/** Resident megabytes of a process (proc(5): statm, in pages of 4 kB). */
const megabytes = (pid) => (Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]) * 4096) / 1e6;

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** Every page and file once, over and over, half of them packed. */
async function requestsOf() {
  const files = (await listFiles("out")).filter((file) => !/\.(br|gz)$|^_headers$|^404/.test(file));
  const paths = files.map((file) => encodeURI(`/${file.replace(/(^|\/)index\.html$/, "$1")}`));
  return paths.map((path, index) => ({ path, headers: index % 2 ? { "accept-encoding": "br" } : {} }));
}

/** What is wrong with the minute, in sentences. */
function findings({ load, sizes, slowest, abuse }) {
  const third = Math.floor(sizes.length / 3);
  const [middle, end] = [median(sizes.slice(third, 2 * third)), median(sizes.slice(2 * third))];
  const wrong = [...abuse];
  if (load.errors || load.timeouts) wrong.push(`${load.errors} requests failed and ${load.timeouts} waited too long.`);
  if (load.non2xx) wrong.push(`${load.non2xx} requests were not answered with the file.`);
  if (end > middle * 1.15) wrong.push(`Memory grew from ${middle.toFixed(0)} to ${end.toFixed(0)} MB.`);
  if (slowest > 30) wrong.push(`A slow client was kept for ${slowest.toFixed(0)} s.`);
  return { wrong, middle, end };
}

/** Loads the server for so many seconds while others abuse it, and fails with all that went wrong. Linux only: memory is read from /proc. */
export async function main() {
  const duration = Number(process.argv[2] ?? 60);
  if (!(duration >= 5)) throw new Problem("The load takes at least 5 seconds, as in npm run check:load -- 60");
  const port = await freePort();
  const server = await startServer(port);
  const sizes = [];
  const sample = setInterval(() => sizes.push(megabytes(server.pid)), 500);
  try {
    const url = `http://127.0.0.1:${port}`;
    const slow = sendSlowly(port, 100);
    const loading = autocannon({ url, connections: 32, duration, requests: await requestsOf() });
    const abuse = [...(await sendMalformed(port)), ...(await askForRanges(port, `/${table}`, `out/${table}`, 200))];
    const [load, slowest] = await Promise.all([loading, slow]);
    if ((await fetch(url)).status !== 200) abuse.push("After the load the server did not answer.");
    const { wrong, middle, end } = findings({ load, sizes, slowest, abuse });
    console.log(
      `${load["2xx"].toLocaleString("en-GB")} answers in ${duration} s (${Math.round(load.requests.average)} a second, 99 % within ` +
        `${load.latency.p99} ms), ${load.errors} errors; memory ${middle.toFixed(0)} MB in the middle third, ${end.toFixed(0)} MB in the ` +
        `last; 100 slow clients let go within ${slowest.toFixed(0)} s; 11 malformed requests refused, 200 ranges exact.`,
    );
    if (wrong.length) throw new Problem(wrong.join("\n"));
  } finally {
    clearInterval(sample);
    server.kill("SIGTERM");
  }
}
