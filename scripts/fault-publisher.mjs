import { createServer } from "node:http";
import { listen } from "./port.mjs";

const years = Array.from({ length: 66 }, (_, index) => 1960 + index);

/** An invented release of one of the World Bank's series, in the form its API documents. */
function release(code) {
  const rows = years.map((year) => ({
    indicator: { id: code, value: code },
    country: { id: "IR", value: "Iran, Islamic Rep." },
    countryiso3code: "IRN",
    date: String(year),
    value: (year % 7) + 0.5,
    unit: "",
    obs_status: "",
    decimal: 1,
  }));
  const meta = { page: 1, pages: 1, per_page: 1000, total: rows.length, sourceid: "2", lastupdated: "2026-11-05" };
  return JSON.stringify([meta, rows]);
}

/** A publisher of our own on this machine, which answers about every series. @returns {Promise<{ url: string, close(): void }>} */
export async function startPublisher() {
  const server = createServer((request, response) => {
    const [, code] = /\/indicator\/([\w.]+)/.exec(request.url) ?? [];
    response.writeHead(200, { "content-type": "application/json" }).end(release(code));
  });
  await listen(server, 0);
  return { url: `http://127.0.0.1:${server.address().port}/v2`, close: () => server.close() };
}
