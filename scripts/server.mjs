import { realpathSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, sep } from "node:path";
import Negotiator from "negotiator";
import send from "send";
import { contentTypes, headersOf, kindOf, secure, sharedHeaders } from "./headers.mjs";

/** A client that dawdles over its request, or stops reading the answer, is let go after so many milliseconds. */
const patience = { headersTimeout: 10_000, requestTimeout: 20_000, connectionsCheckingInterval: 2_000 };
const silence = 60_000;

const endings = { br: ".br", gzip: ".gz" };
const methods = "GET, HEAD, OPTIONS";

/** What stands at a path, "file" or "folder"; null where nothing does, and where a link leads out of the site. */
function whatStands(folder, path) {
  try {
    const [root, real] = [realpathSync(folder), realpathSync(join(folder, path))];
    if (real !== root && !real.startsWith(root + sep)) return null;
    return statSync(real).isDirectory() ? "folder" : "file";
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

function answer(response, status, headers, content = "") {
  response.writeHead(status, { "Content-Type": contentTypes[".txt"], ...headers });
  response.end(content);
}

/** What is known of a build: where it is published and the hashes for its policy. @typedef {import("./headers.mjs").Hashes & { basePath: string }} Build */

/**
 * A server for a folder of built files, with the headers of headers.mjs.
 * @param {{ folder: string, build: () => Build }} site
 */
export function createSite({ folder, build }) {
  const setHeaders = (response, kind) => {
    const tls = response.req.headers["x-forwarded-proto"] === "https" ? secure : {};
    for (const [name, value] of Object.entries({ ...headersOf(kind, build()), ...tls }))
      response.setHeader(name, value);
  };

  const sendFile = (request, response, file) => {
    const type = contentTypes[extname(file)];
    if (type) response.setHeader("Content-Type", type);
    const forms = Object.keys(endings).filter((name) => whatStands(folder, file + endings[name]) === "file");
    const form = new Negotiator(request).encoding([...forms, "identity"], { preferred: forms });
    if (forms.length) response.setHeader("Vary", "Accept-Encoding");
    if (endings[form]) response.setHeader("Content-Encoding", form);
    const address = encodeURI(file + (endings[form] ?? "")).replace(/[?#]/g, encodeURIComponent);
    send(request, address, { root: folder, index: false, dotfiles: "allow", cacheControl: false })
      .on("error", ({ status = 500 }) => answer(response, status, {}))
      .pipe(response);
  };

  const notFound = (request, response, path = "/") => {
    setHeaders(response, "missing");
    for (const [name, value] of Object.entries(sharedHeaders(path))) response.setHeader(name, value);
    if (whatStands(folder, "404.html") !== "file")
      return answer(response, 404, {}, "There is nothing at this address.\n");
    response.statusCode = 404;
    sendFile(request, response, "/404.html");
  };

  const sendPath = (request, response, path) => {
    const file = path.endsWith("/") ? `${path}index.html` : path;
    if (whatStands(folder, file) !== "file") return notFound(request, response, path);
    setHeaders(response, kindOf(path));
    sendFile(request, response, file);
  };

  const handle = (request, response) => {
    const [pathname, query = ""] = request.url.split(/(?=\?)/, 2);
    const path = readPath(pathname, build().basePath);
    if (path === null) return answer(response, 400, {}, "This address is malformed.\n");
    if (request.method === "OPTIONS")
      return answer(response, 204, { Allow: methods, "Access-Control-Allow-Methods": methods, ...sharedHeaders(path) });
    if (!["GET", "HEAD"].includes(request.method))
      return answer(response, 405, { Allow: methods }, "Only GET and HEAD are answered here.\n");
    if (path === undefined) return notFound(request, response);
    if (path.endsWith("/") || whatStands(folder, path) !== "folder") return sendPath(request, response, path);
    setHeaders(response, kindOf(`${path}/`));
    answer(response, 301, { Location: `${pathname}/${query}` });
  };

  const server = createServer(patience, (request, response) => {
    try {
      handle(request, response);
    } catch (error) {
      console.error(error);
      if (response.headersSent) response.destroy();
      else answer(response, 500, {}, "Something went wrong here.\n");
    }
  });
  server.timeout = silence;
  return server;
}
