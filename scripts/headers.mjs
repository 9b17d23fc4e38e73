/**
 * The response headers of everything we publish: the one source for the server, for out/_headers and for the recipes in deploy/.
 * Every path is of exactly one kind, since hosts that read _headers join the values of all rules that match; what no pattern claims
 * is a page. The policy allows no inline script or style but those whose hash it lists, and the hashes belong to a build.
 */

/** @typedef {{ scripts: string[], styles: string[] }} Hashes sha256 sources, as in `'sha256-…'` */
/** @typedef {{ paths: string[], cache: string, policy: (hashes: Hashes) => string, headers: Record<string, string> }} Kind */

const everywhere = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
};

const revalidated = "public, max-age=0, must-revalidate";
/** Another site's window that opened ours may keep hold of it: nothing here is worth cutting that for (decision 0013). */
const opener = { "Cross-Origin-Opener-Policy": "unsafe-none" };
const shared = { "Cross-Origin-Resource-Policy": "cross-origin", "Access-Control-Allow-Origin": "*" };
/** What a script of ours may do where it runs by itself, as a worker: load its own parts, and ask nobody for anything. */
const alone = () => "default-src 'none'; script-src 'self'; frame-ancestors 'self'";
const nothing = () => "default-src 'none'; frame-ancestors 'self'";

/** For answers that came over TLS; browsers ignore it on others. A proxy that ends TLS says so in X-Forwarded-Proto. */
export const secure = { "Strict-Transport-Security": "max-age=31536000" };

/** @param {string} framers who may show the page in a frame */
function pagePolicy(framers) {
  return ({ scripts, styles }) =>
    [
      "default-src 'none'",
      ["script-src 'self'", ...scripts].join(" "),
      ["style-src 'self'", ...styles].join(" "),
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "worker-src 'self'",
      "manifest-src 'self'",
      "base-uri 'none'",
      "form-action 'self'",
      `frame-ancestors ${framers}`,
    ].join("; ");
}

/** @type {Record<string, Kind>} */
export const kinds = {
  build: {
    // The folders whose file names hold a hash of their content; what else Next puts beside them is asked for anew.
    paths: ["/_next/static/chunks/*", "/_next/static/media/*", "/reading/*"],
    cache: "public, max-age=31536000, immutable",
    policy: alone,
    // An embed in a sandboxed frame has no origin of its own and still needs its script.
    headers: { "Cross-Origin-Resource-Policy": "cross-origin" },
  },
  data: { paths: ["/data/v1/*"], cache: "public, max-age=300, must-revalidate", policy: nothing, headers: shared },
  release: {
    // What was released never changes.
    paths: ["/data/releases/*"],
    cache: "public, max-age=31536000, immutable",
    policy: nothing,
    headers: shared,
  },
  oembed: { paths: ["/oembed/*"], cache: revalidated, policy: nothing, headers: shared },
  image: {
    paths: ["/images/*"],
    cache: revalidated,
    // An SVG opened by itself is a document: it looks as its presentation attributes say, and the sandbox keeps scripts out.
    policy: () => `${nothing()}; sandbox`,
    headers: shared,
  },
  embed: {
    paths: ["/embed/*"],
    cache: revalidated,
    policy: pagePolicy("*"),
    headers: { ...opener, "Cross-Origin-Resource-Policy": "cross-origin" },
  },
  // Also for a mistyped embed: a frame says what is wrong, not what the browser makes of a refusal.
  missing: {
    paths: ["/404.html"],
    cache: revalidated,
    policy: pagePolicy("*"),
    headers: { ...opener, "Cross-Origin-Resource-Policy": "cross-origin" },
  },
  page: {
    paths: [],
    cache: revalidated,
    policy: pagePolicy("'self'"),
    headers: { ...opener, "Cross-Origin-Resource-Policy": "same-origin" },
  },
};

/** The types we state ourselves; CSV says that its first line is a header (RFC 4180). */
export const contentTypes = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8; header=present",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".zip": "application/zip",
  ".imscc": "application/vnd.ims.imsccv1p1",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".parquet": "application/vnd.apache.parquet",
  ".md": "text/markdown; charset=utf-8",
  ".webmanifest": "application/manifest+json",
};

/** The name of the kind a path (without the base path) is of. @param {string} path */
export function kindOf(path) {
  const claims = ([, kind]) => kind.paths.some((pattern) => path.startsWith(pattern.slice(0, -1)));
  return Object.entries(kinds).find(claims)?.[0] ?? "page";
}

/** Every header of a kind, but for the content type. @param {string} name @param {Hashes} hashes */
export function headersOf(name, hashes) {
  const { cache, policy, headers } = kinds[name];
  return { "Cache-Control": cache, "Content-Security-Policy": policy(hashes), ...everywhere, ...headers };
}

/** What an answer without a file still says below the paths that other sites may read. @param {string} [path] */
export function sharedHeaders(path = "/") {
  const allowed = kinds[kindOf(path)].headers["Access-Control-Allow-Origin"];
  return allowed ? { "Access-Control-Allow-Origin": allowed } : {};
}
