import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import sirv from "sirv";
import { contentTypes, headersOf, kindOf, secure } from "./headers.mjs";

/** A client that dawdles over its request, or stops reading the answer, is let go after so many milliseconds. */
const patience = { headersTimeout: 10_000, requestTimeout: 20_000, connectionsCheckingInterval: 2_000 };
const silence = 60_000;

const noHashes = { scripts: [], styles: [] };

/** What stands at a path: "file", "folder" or null, also when the path is one no disk could hold. */
function whatStands(path) {
  try {
    const found = statSync(path);
    return found.isDirectory() ? "folder" : "file";
  } catch {
    return null;
  }
}

/** The decoded path below the base path; null when it is malformed, undefined when it is outside. */
function readPath(pathname, basePath) {
  try {
    const path = decodeURIComponent(pathname);
    if (/[\0\\]|\/\/|(^|\/)\.\.?(\/|$)/.test(path)) return null;
    if (path === basePath) return "";
    return path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : undefined;
  } catch {
    return null;
  }
}

/** sirv reads only `bytes=from-to` with from before to; a server may send the whole file for any other range. */
function keepPlainRange(headers) {
  const [, from, to] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(headers.range ?? "") ?? [];
  const isPlain = from !== undefined && (to === "" || (to !== "0" && Number(to) >= Number(from)));
  if (!isPlain || headers["if-range"]) delete headers.range;
}

/** Sends a short text or a page that is no file of its own. */
function answer(response, status, headers, content = "") {
  response.writeHead(status, { "Content-Type": contentTypes[".txt"], ...headers });
  response.end(content);
}

/**
 * A server for a folder of built files, with the headers of headers.mjs.
 * @param {{ folder: string, basePath?: string, hashes?: () => import("./headers.mjs").Hashes }} site
 */
export function createSite({ folder, basePath = "", hashes = () => noHashes }) {
  // In its dev mode sirv looks at the disk for each request, so a build made meanwhile is served whole.
  const files = sirv(folder, { dev: true, etag: true, gzip: true, brotli: true, extensions: [] });

  const setHeaders = (response, kind) => {
    const isSecure = response.req.headers["x-forwarded-proto"] === "https";
    const headers = { ...headersOf(kind, hashes()), ...(isSecure ? secure : {}) };
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  };

  const notFound = (response) => {
    setHeaders(response, "page");
    const page = join(folder, "404.html");
    if (!whatStands(page)) return answer(response, 404, {}, "There is nothing at this address.\n");
    answer(response, 404, { "Content-Type": contentTypes[".html"] }, readFileSync(page));
  };

  const sendFile = (request, response, path) => {
    const file = path.endsWith("/") ? `${path}index.html` : path;
    if (whatStands(join(folder, file)) !== "file") return notFound(response);
    setHeaders(response, kindOf(path));
    const type = contentTypes[extname(file)];
    if (type) response.setHeader("Content-Type", type);
    keepPlainRange(request.headers);
    request.url = encodeURI(file).replace(/[?#]/g, encodeURIComponent);
    files(request, response, () => notFound(response));
  };

  const server = createServer(patience, (request, response) => {
    // A file can go away between being found and being read; that ends its connection and nothing else.
    response.on("pipe", (file) => file.on("error", () => response.destroy()));
    if (!["GET", "HEAD"].includes(request.method)) {
      return answer(response, 405, { Allow: "GET, HEAD" }, "Only GET and HEAD are answered here.\n");
    }
    const [pathname, query] = request.url.split(/(?=\?)/, 2);
    const path = readPath(pathname, basePath);
    if (path === null) return answer(response, 400, {}, "This address is malformed.\n");
    if (path === undefined) return notFound(response);
    if (!path.endsWith("/") && whatStands(join(folder, path)) === "folder") {
      setHeaders(response, kindOf(`${path}/`));
      return answer(response, 301, { Location: `${pathname}/${query ?? ""}` });
    }
    sendFile(request, response, path);
  });
  server.timeout = silence;
  return server;
}
