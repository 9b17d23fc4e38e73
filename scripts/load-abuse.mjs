import { connect } from "node:net";
import { readFile } from "node:fs/promises";

const malformed = [
  "GARBAGE\r\n\r\n",
  "GET / HTTP/9.9\r\n\r\n",
  "GET /../../etc/passwd HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
  "GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
  "GET /..%5c..%5cpackage.json HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
  "GET /%00 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
  "GET //example.org/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
  `GET /${"a".repeat(100_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
  "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello",
  "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
  "\0\0\0\0\r\n\r\n",
];

/** Sends raw bytes; gives the status of the answer, or "closed". */
function send(port, bytes) {
  return new Promise((resolve) => {
    let said = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    socket.on("data", (chunk) => (said += chunk));
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(/^HTTP\/1\.1 (\d+)/.exec(said)?.[1] ?? "closed"));
  });
}

/** Each malformed request in turn; whatever was not refused. @param {number} port @returns {Promise<string[]>} */
export async function sendMalformed(port) {
  const wrong = [];
  for (const bytes of malformed) {
    const answer = await send(port, bytes);
    if (!/^(4\d\d|closed|505)$/.test(answer))
      wrong.push(`${JSON.stringify(bytes.slice(0, 60))} was answered ${answer}`);
  }
  return wrong;
}

/** A client that sends a byte a second and never ends its request; settles when the server lets it go, with the seconds that took. */
function dawdle(port) {
  const begun = performance.now();
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.write("GET / HTTP/1.1\r\nHost: x\r\nX-Slow: "));
    const drip = setInterval(() => socket.write("a"), 1000);
    socket.on("error", () => undefined);
    socket.resume();
    socket.on("close", () => {
      clearInterval(drip);
      resolve((performance.now() - begun) / 1000);
    });
  });
}

/** So many slow clients at once. @param {number} port @param {number} count @returns {Promise<number>} the longest any was kept, in seconds */
export async function sendSlowly(port, count) {
  return Math.max(...(await Promise.all(Array.from({ length: count }, () => dawdle(port)))));
}

/** Parts of a file at random places; whatever differs from the file. @returns {Promise<string[]>} */
export async function askForRanges(port, path, file, count) {
  const whole = await readFile(file);
  const wrong = [];
  for (let index = 0; index < count; index += 1) {
    const from = Math.floor(Math.random() * (whole.length - 2));
    const to = from + 1 + Math.floor(Math.random() * (whole.length - from - 1));
    const headers = { range: `bytes=${from}-${to}`, "accept-encoding": "identity" };
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers });
    const part = Buffer.from(await response.arrayBuffer());
    if (response.status !== 206 || !part.equals(whole.subarray(from, to + 1)))
      wrong.push(`bytes ${from}-${to} of ${path} came with ${response.status} and ${part.length} bytes`);
  }
  return wrong;
}
