import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { contentTypes, headersOf, kinds, secure, sharedHeaders } from "../../scripts/headers.mjs";
import { printCaddyPolicy, printNginxPolicy } from "../../scripts/hosts.mjs";
import { listen } from "../../scripts/port.mjs";
import { createSite } from "../../scripts/server.mjs";

const hashes = { scripts: ["'sha256-script'"], styles: ["'sha256-style'"] };
const type = (ending: keyof typeof contentTypes) => contentTypes[ending];

/** An address of each kind: the kind, its type and its status. */
const addresses = [
  ["/", "page", type(".html"), 200],
  ["/charts/oil/", "page", type(".html"), 200],
  ["/data/", "page", type(".html"), 200],
  ["/embed/oil/", "embed", type(".html"), 200],
  ["/data/v1/oil.csv", "data", type(".csv"), 200],
  ["/data/v1/oil.json", "data", type(".json"), 200],
  ["/data/v1/all.zip", "data", type(".zip"), 200],
  ["/data/releases/1.0.0/oil.csv", "release", type(".csv"), 200],
  ["/explore/index-1.json", "page", type(".json"), 200],
  ["/oembed/oil.json", "oembed", type(".json"), 200],
  ["/images/oil.svg", "image", type(".svg"), 200],
  ["/images/oil.png", "image", type(".png"), 200],
  ["/_next/static/chunks/a.js", "build", type(".js"), 200],
  ["/_next/static/chunks/a.css", "build", type(".css"), 200],
  ["/reading/a.js", "build", type(".js"), 200],
  ["/_next/static/site/_buildManifest.js", "page", type(".js"), 200],
  ["/robots.txt", "page", type(".txt"), 200],
  ["/sitemap.xml", "page", type(".xml"), 200],
  ["/icon.png", "page", type(".png"), 200],
  ["/none/", "missing", type(".html"), 404],
  ["/data/v1/none.csv", "missing", type(".html"), 404],
  ["/images/none.svg", "missing", type(".html"), 404],
  ["/charts/oil?view=table", "page", undefined, 301],
  ["/embed/oil", "embed", undefined, 301],
] as const;

const folder = mkdtempSync(join(tmpdir(), "site-"));
const basePaths = ["", "/iran"];

/** Debian's place for it, else wherever it is on the path; none when it is not installed. */
function installed(name: string): string | undefined {
  const places = ["/usr/sbin", "/usr/bin", ...(process.env.PATH ?? "").split(":")].map((place) => join(place, name));
  return places.find((file) => existsSync(file));
}

const nginx = installed("nginx");
const caddy = installed("caddy");

const stops: (() => void)[] = [];

async function startOurs(basePath: string): Promise<number> {
  const server: Server = createSite({
    folder: join(folder, "root", basePath),
    build: () => ({ basePath, ...hashes }),
  });
  await listen(server, 0);
  stops.push(() => server.close());
  return (server.address() as AddressInfo).port;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Starts nginx with the configuration as it is committed, but for port and folders; it returns once nginx listens. */
async function startNginx(program: string, basePath: string): Promise<number> {
  const port = await freePort();
  const own = mkdtempSync(join(tmpdir(), "nginx-"));
  const site = readFileSync("deploy/nginx.conf", "utf8")
    .replace("listen 8080", `listen 127.0.0.1:${port}`)
    .replaceAll("/usr/share/nginx/html", join(folder, "root"))
    .replaceAll("/etc/nginx/policy.conf", join(own, "policy.conf"));
  const user = process.getuid?.() === 0 ? "user root;" : "";
  const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${own}/${name};`,
  );
  writeFileSync(join(own, "policy.conf"), printNginxPolicy(hashes, basePath));
  writeFileSync(
    join(own, "nginx.conf"),
    `${user} pid ${own}/pid; error_log ${own}/error.log; events {} http { access_log off; ${places.join(" ")} ${site} }`,
  );
  const run = (...args: string[]) =>
    execFileSync(program, ["-c", join(own, "nginx.conf"), "-e", join(own, "error.log"), ...args], { stdio: "pipe" });
  run();
  stops.push(() => {
    run("-s", "stop");
    rmSync(own, { recursive: true, force: true });
  });
  return port;
}

/** Starts Caddy with the configuration as it is committed, but for port and folders; it returns once Caddy listens. */
async function startCaddy(program: string, basePath: string): Promise<number> {
  const port = await freePort();
  const own = mkdtempSync(join(tmpdir(), "caddy-"));
  const site = readFileSync("deploy/Caddyfile", "utf8")
    .replace("{$SITE:http://:8080}", `http://localhost:${port}`)
    .replace("root * /srv", `root * ${join(folder, "root")}`)
    .replaceAll("/etc/caddy/policy", join(own, "policy"));
  writeFileSync(join(own, "policy"), printCaddyPolicy(hashes, basePath));
  writeFileSync(join(own, "Caddyfile"), `{\n  admin off\n}\n${site}`);
  const env = { ...process.env, HOME: own, XDG_DATA_HOME: own, XDG_CONFIG_HOME: own };
  const child = spawn(program, ["run", "--config", join(own, "Caddyfile"), "--adapter", "caddyfile"], { env });
  stops.push(() => void child.kill());
  await vi.waitFor(() => ask(port, "/"), { timeout: 10_000 });
  return port;
}

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
}

function ask(port: number, path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ port, path, headers, method, agent: false }, (response) => {
      response.resume();
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers }));
    })
      .on("error", reject)
      .end();
  });
}

/** The names of all headers of the table, and nothing of what every server adds of its own. */
const policyNames = [
  ...new Set([...Object.keys(kinds).flatMap((kind) => Object.keys(headersOf(kind, hashes))), ...Object.keys(secure)]),
].map((name) => name.toLowerCase());

const policyOf = ({ headers }: Answer) =>
  Object.fromEntries(policyNames.filter((name) => name in headers).map((name) => [name, headers[name]]));

const expected = (kind: string) =>
  Object.fromEntries(Object.entries(headersOf(kind, hashes)).map(([name, value]) => [name.toLowerCase(), value]));

const starters = {
  "npm start": startOurs,
  nginx: (basePath: string) => startNginx(nginx ?? "", basePath),
  caddy: (basePath: string) => startCaddy(caddy ?? "", basePath),
};
const ports = new Map<string, number>();
const servers = ["npm start", ...(nginx ? ["nginx"] : []), ...(caddy ? ["caddy"] : [])].flatMap((name) =>
  basePaths.map((basePath) => ({ name: `${name}${basePath && ` below ${basePath}`}`, server: name, basePath })),
);

beforeAll(async () => {
  for (const basePath of basePaths)
    for (const [path, , , status] of [...addresses, ["/404.html", "missing", "", 200] as const]) {
      if (status !== 200) continue;
      const file = join(folder, "root", basePath, path.endsWith("/") ? `${path}index.html` : path);
      const content = path.repeat(200);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      if (/zip|png$/.test(path)) continue;
      writeFileSync(`${file}.gz`, gzipSync(content));
      writeFileSync(`${file}.br`, brotliCompressSync(content));
    }
  for (const { name, server, basePath } of servers)
    ports.set(name, await starters[server as keyof typeof starters](basePath));
});

afterAll(() => {
  stops.forEach((stop) => stop());
  rmSync(folder, { recursive: true });
});

describe.each(servers)("$name", ({ name, server, basePath }) => {
  const port = () => ports.get(name) ?? 0;

  describe.each(["br", "gzip", "identity"])("asked for %s", (encoding) => {
    test.each(addresses)("%s is %s", async (path, kind, contentType, status) => {
      const answer = await ask(port(), basePath + path, { "accept-encoding": encoding });
      const shared = status === 404 && path.startsWith("/data/v1/") ? { "access-control-allow-origin": "*" } : {};
      const images = status === 404 && path.startsWith("/images/") ? { "access-control-allow-origin": "*" } : {};
      // Caddy sends a folder without its slash on for good, method and all.
      const told = answer.status === 308 ? 301 : answer.status;
      expect([told, policyOf(answer)]).toEqual([status, { ...expected(kind), ...shared, ...images }]);
      if (contentType) expect(answer.headers["content-type"]).toBe(contentType);
      if (status === 301) expect(answer.headers.location).toBe(basePath + path.replace(/(\?|$)/, "/$1"));
      if (status !== 200 || /zip|png$/.test(path)) return;
      // Debian's nginx cannot send Brotli, and sends what it has.
      const sends = encoding === "br" && server === "nginx" ? "identity" : encoding;
      expect(answer.headers["content-encoding"] ?? "identity").toBe(sends);
      if (server !== "caddy" || sends !== "identity") expect(answer.headers.vary).toBe("Accept-Encoding");
      expect(answer.headers.etag).toBeDefined();
    });
  });

  // Caddy ends TLS itself.
  test.skipIf(server === "caddy")("what came over TLS is told to stay there, and nothing else is", async () => {
    const [plain, tls] = await Promise.all([
      ask(port(), `${basePath}/`),
      ask(port(), `${basePath}/`, { "x-forwarded-proto": "https" }),
    ]);
    expect(plain.headers["strict-transport-security"]).toBeUndefined();
    expect(tls.headers["strict-transport-security"]).toBe("max-age=31536000");
  });

  test("another site's page may ask what it may do with a data file", async () => {
    const { status, headers } = await ask(port(), `${basePath}/data/v1/oil.csv`, {}, "OPTIONS");
    expect([status, headers["access-control-allow-origin"]]).toEqual([204, "*"]);
  });

  test("it does not say what it runs on", async () => {
    const { headers } = await ask(port(), `${basePath}/`);
    expect([undefined, "nginx", "Caddy"]).toContain(headers.server);
    expect(headers["x-powered-by"]).toBeUndefined();
  });
});

describe("the policy", () => {
  const policies = Object.keys(kinds).map(
    (kind) => [kind, headersOf(kind, hashes)["Content-Security-Policy"] ?? ""] as const,
  );
  test.each(policies)("of a %s allows nothing unsafe, and says who may frame it", (kind, policy) => {
    expect(policy).toMatch(/^default-src 'none'/);
    expect(policy).not.toMatch(/unsafe/);
    expect(policy).toContain(["embed", "missing"].includes(kind) ? "frame-ancestors *" : "frame-ancestors 'self'");
  });
});

test("what other sites may read says so also where there is nothing", () => {
  expect(sharedHeaders("/data/v1/none.csv")).toEqual({ "Access-Control-Allow-Origin": "*" });
  expect(sharedHeaders("/charts/none/")).toEqual({});
});

test.each(["nginx.conf", "Caddyfile"])("deploy/%s has the types of the table, and names no hash", (file) => {
  const recipe = readFileSync(`deploy/${file}`, "utf8");
  for (const [ending, contentType] of Object.entries(contentTypes)) {
    expect(recipe).toContain(file === "nginx.conf" ? `"${contentType}" ${ending.slice(1)};` : `"${contentType}"`);
  }
  expect(recipe).not.toContain("sha256");
});
