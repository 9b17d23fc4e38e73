import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { resolve } from "node:path";
import { listen } from "../port.mjs";
import { Problem } from "../problem.mjs";
import { createSite } from "../server.mjs";

/** Runs in every page before all else: notes what the browser complains of, in the same way in every browser. */
function hear() {
  const heard = (window.heard = []);
  const failed = ({ message, target }) => heard.push(message || `not loaded: ${target.src ?? target.href}`);
  addEventListener("error", failed, true);
  addEventListener("unhandledrejection", ({ reason }) => heard.push(String(reason)));
  addEventListener("securitypolicyviolation", ({ violatedDirective: rule, blockedURI }) =>
    heard.push(`the policy refused ${rule}: ${blockedURI}`),
  );
  for (const kind of ["error", "warn"]) console[kind] = (...words) => heard.push(words.join(" "));
}

/** A page in a narrow and in a wide frame: a browser's own window does not become as narrow as a phone. */
const framed = (path) =>
  `<!doctype html><title>Frames</title>${[320, 1280].map((width) => `<iframe width="${width}" height="800" src="${path}"></iframe>`).join("")}`;

/** Lets a page begin with our listener; byte by byte otherwise as it is. */
function insertListener(response) {
  const { setHeader, write } = response;
  const begin = (chunk) => {
    response.write = write;
    const text = Buffer.from(chunk).toString("latin1");
    return Buffer.from(text.replace("<head>", '<head><script src="/heard.js"></script>'), "latin1");
  };
  response.setHeader = (name, value) => (name === "Content-Length" ? response : setHeader.call(response, name, value));
  response.write = (chunk, ...rest) => write.call(response, begin(chunk), ...rest);
}

/** Lets no script of a page run. */
function forbidScripts(response) {
  const { setHeader } = response;
  const stricter = (value) => String(value).replace(/script-src [^;]*/, "script-src 'none'");
  response.setHeader = (name, value) =>
    setHeader.call(response, name, name === "Content-Security-Policy" ? stricter(value) : value);
}

function readBuild() {
  try {
    return JSON.parse(readFileSync(".stamp/site.json", "utf8"));
  } catch {
    throw new Problem("There is no finished site in out/: run npm run build first.");
  }
}

/** Serves the built site for the browsers. @returns where it is, and how to stop */
export async function serveSite() {
  const build = readBuild();
  const site = createSite({ folder: resolve("out"), build: () => build });
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, "http://localhost");
    const answer = (type, text) => response.writeHead(200, { "Content-Type": type }).end(text);
    if (pathname === "/heard.js") return answer("text/javascript", `(${hear})()`);
    if (pathname === "/frames") return answer("text/html", framed(searchParams.get("path")));
    delete request.headers["accept-encoding"];
    if (searchParams.has("without-scripts")) forbidScripts(response);
    else if (pathname.endsWith("/")) insertListener(response);
    site.emit("request", request, response);
  });
  await listen(server, Number(process.env.PORT ?? 0));
  const stop = () => (server.close(), server.closeAllConnections());
  return { address: `http://localhost:${server.address().port}${build.basePath}/`, stop };
}
