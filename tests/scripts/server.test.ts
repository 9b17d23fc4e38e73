import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { request, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { listen } from "../../scripts/port.mjs";
import { createSite } from "../../scripts/server.mjs";

const csv = "observation_id,value\r\na,1\r\n";
const files = {
  "index.html": "<h1>Home</h1>",
  "404.html": "<h1>Nothing here</h1>",
  "charts/oil/index.html": "<h1>Oil</h1>",
  "data/index.html": "<h1>Data</h1>",
  "embed/oil/index.html": "<h1>Oil</h1>",
  "data/v1/oil.csv": csv,
  "data/v1/oil.csv.br": brotliCompressSync(csv),
  "data/v1/oil.csv.gz": gzipSync(csv),
  "data/v1/oil.json": "{}",
  "images/oil.svg": "<svg/>",
  "oembed/oil.json": "{}",
  "_next/static/chunks/a.js": "1",
};

const folder = mkdtempSync(join(tmpdir(), "site-"));
let build = (basePath: string) => ({ basePath, scripts: ["'sha256-script'"], styles: ["'sha256-style'"] });
const servers: Server[] = [];

async function serve(basePath: string) {
  const server = createSite({ folder, build: () => build(basePath) });
  await listen(server, 0);
  servers.push(server);
  return (server.address() as AddressInfo).port;
}

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}

let root = 0;
let below = 0;

/** Asks for a path exactly as written, which `fetch` would tidy up first. */
function ask(
  path: string,
  headers: Record<string, string> = {},
  { port = root, method = "GET" } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(parts).toString("latin1"),
        }),
      );
    })
      .on("error", reject)
      .end();
  });
}

beforeAll(async () => {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
    utimesSync(join(folder, file), 1, 1);
  }
  symlinkSync(join(process.cwd(), "package.json"), join(folder, "data/v1/outside.csv"));
  root = await serve("");
  below = await serve("/iran");
});

afterAll(() => {
  servers.forEach((server) => server.close());
  rmSync(folder, { recursive: true });
});

describe("types and caching", () => {
  test.each([
    ["/", "text/html; charset=utf-8", "public, max-age=0, must-revalidate"],
    ["/charts/oil/", "text/html; charset=utf-8", "public, max-age=0, must-revalidate"],
    ["/data/", "text/html; charset=utf-8", "public, max-age=0, must-revalidate"],
    ["/data/v1/oil.csv", "text/csv; charset=utf-8; header=present", "public, max-age=300, must-revalidate"],
    ["/data/v1/oil.json", "application/json; charset=utf-8", "public, max-age=300, must-revalidate"],
    ["/images/oil.svg", "image/svg+xml", "public, max-age=0, must-revalidate"],
    ["/_next/static/chunks/a.js", "text/javascript; charset=utf-8", "public, max-age=31536000, immutable"],
  ])("%s", async (path, type, cache) => {
    const { status, headers } = await ask(path);
    expect([status, headers["content-type"], headers["cache-control"]]).toEqual([200, type, cache]);
  });
});

describe("who may use what", () => {
  test.each([
    ["/", undefined, "same-origin", "unsafe-none"],
    ["/data/", undefined, "same-origin", "unsafe-none"],
    ["/embed/oil/", undefined, "cross-origin", "unsafe-none"],
    ["/data/v1/oil.csv", "*", "cross-origin", undefined],
    ["/images/oil.svg", "*", "cross-origin", undefined],
    ["/oembed/oil.json", "*", "cross-origin", undefined],
  ])("%s", async (path, cors, resource, opener) => {
    const { headers } = await ask(path);
    expect(headers["access-control-allow-origin"]).toBe(cors);
    expect(headers["cross-origin-resource-policy"]).toBe(resource);
    expect(headers["cross-origin-opener-policy"]).toBe(opener);
  });

  test("pages run no inline script or style but those of the build", async () => {
    const { headers } = await ask("/");
    expect(headers["content-security-policy"]).toContain(
      "script-src 'self' 'sha256-script'; style-src 'self' 'sha256-style';",
    );
    expect(headers["content-security-policy"]).not.toContain("unsafe");
  });

  test("only embeds may be framed by others", async () => {
    const policies = await Promise.all(["/", "/embed/oil/"].map((path) => ask(path)));
    const framers = policies.map(
      ({ headers }) => String(headers["content-security-policy"]).split("frame-ancestors ")[1],
    );
    expect(framers).toEqual(["'self'", "*"]);
  });
});

describe("addresses", () => {
  test("a folder without its slash is sent on, with its query", async () => {
    const { status, headers } = await ask("/charts/oil?view=table&from=2018");
    expect([status, headers.location]).toEqual([301, "/charts/oil/?view=table&from=2018"]);
  });

  test.each(["/nothing", "/charts/nothing/", "/data/v1/oil.csv/", "/charts/oil/index", "/%3F", `/${"x".repeat(5000)}`])(
    "what is not there gets the 404 page: %s",
    async (path) => {
      const { status, headers, body } = await ask(path);
      expect([status, headers["content-type"], body]).toEqual([404, "text/html; charset=utf-8", files["404.html"]]);
    },
  );

  test.each([
    "/%",
    "/%E0%A4%A",
    "/../package.json",
    "/..%2f..%2fetc/passwd",
    "/%2e%2e/x",
    "/a%00b",
    "//example.org/",
    "/a%5cb",
  ])("a malformed one is refused: %s", async (path) => {
    expect((await ask(path)).status).toBe(400);
    expect((await ask("/")).status).toBe(200);
  });

  test("only what reads is answered", async () => {
    const { status, headers } = await ask("/", {}, { method: "POST" });
    expect([status, headers.allow]).toEqual([405, "GET, HEAD, OPTIONS"]);
  });

  test.each([
    ["/iran/", 200],
    ["/iran/charts/oil/", 200],
    ["/iran", 301],
    ["/", 404],
    ["/iranian/", 404],
  ])("below a base path %s is %i", async (path, status) => {
    expect((await ask(path, {}, { port: below })).status).toBe(status);
  });
});

describe("transfer", () => {
  test("the packed form is sent to those who can read it", async () => {
    const { headers, body } = await ask("/data/v1/oil.csv", { "accept-encoding": "gzip, br" });
    expect(headers["content-encoding"]).toBe("br");
    expect(headers["content-type"]).toBe("text/csv; charset=utf-8; header=present");
    expect(Buffer.from(body, "latin1")).toEqual(files["data/v1/oil.csv.br"]);
  });

  test.each([
    ["br;q=0, gzip", "gzip"],
    ["gzip;q=0.5, br;q=0.9", "br"],
    ["*;q=0, identity", undefined],
    ["identity", undefined],
    ["", undefined],
  ])("whoever accepts “%s” gets %s", async (accepted, encoding) => {
    const { headers } = await ask("/data/v1/oil.csv", { "accept-encoding": accepted });
    expect(headers["content-encoding"]).toBe(encoding);
    expect(headers.vary).toBe("Accept-Encoding");
  });

  test("an unchanged file is not sent again, by its tag or by its day", async () => {
    const { headers } = await ask("/data/v1/oil.csv");
    expect((await ask("/data/v1/oil.csv", { "if-none-match": String(headers.etag) })).status).toBe(304);
    const since = { "if-modified-since": String(headers["last-modified"]) };
    expect((await ask("/data/v1/oil.csv", since)).status).toBe(304);
  });

  test("a range is sent as a part", async () => {
    const { status, headers, body } = await ask("/data/v1/oil.csv", { range: "bytes=2-5" });
    expect([status, headers["content-range"], body]).toEqual([206, `bytes 2-5/${csv.length}`, csv.slice(2, 6)]);
  });

  test.each(["bytes=a-b", "lines=1-2", "bytes=0-1,3-4"])(
    "a range it does not read gets the whole file: %s",
    async (range) => {
      const { status, body } = await ask("/data/v1/oil.csv", { range });
      expect([status, body]).toEqual([200, csv]);
    },
  );

  test("a range past the end is refused", async () => {
    expect((await ask("/data/v1/oil.csv", { range: "bytes=9999-" })).status).toBe(416);
  });
});

describe("what goes wrong", () => {
  test("a link that leads out of the site is nothing", async () => {
    expect((await ask("/data/v1/outside.csv")).status).toBe(404);
  });

  test("a fault of ours is answered with 500, and the server lives on", async () => {
    const [sound, told] = [build, vi.spyOn(console, "error").mockReturnValue(undefined)];
    build = () => {
      throw new Error("broken");
    };
    expect((await ask("/")).status).toBe(500);
    build = sound;
    expect(told).toHaveBeenCalledOnce();
    expect((await ask("/")).status).toBe(200);
  });
});
