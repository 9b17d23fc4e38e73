import { contentTypes, headersOf, kindOf, kinds, secure } from "./headers.mjs";

const claimed = Object.values(kinds).flatMap(({ paths }) => paths);

/** The narrowest pattern that covers a page and nothing of another kind: its folder at the root, or itself. */
function pagePattern(address) {
  const folder = /^\/[^/]+\//.exec(address)?.[0];
  const isShared = claimed.some((pattern) => pattern.startsWith(folder));
  return folder && !isShared ? `${folder}*` : address;
}

/** The patterns for the pages of a build, since _headers knows no "everything else". */
function pagePatterns(files) {
  const published = files.filter((file) => !/^_headers$|\.(br|gz)$/.test(file));
  const addresses = published.map((file) => `/${file}`.replace(/\/index\.html$/, "/"));
  return [...new Set(addresses.filter((address) => kindOf(address) === "page").map(pagePattern))].sort();
}

/**
 * The _headers file of a build, as Netlify and Cloudflare Pages read it.
 * @param {{ files: string[], hashes: import("./headers.mjs").Hashes, basePath?: string }} build
 */
export function printHeadersFile({ files, hashes, basePath = "" }) {
  const blocks = Object.entries(kinds).flatMap(([name, { paths }]) => {
    const lines = Object.entries({ ...headersOf(name, hashes), ...secure }).map(
      ([header, value]) => `  ${header}: ${value}`,
    );
    const patterns = name === "page" ? pagePatterns(files) : paths;
    return patterns.map((pattern) => [basePath + pattern, ...lines].join("\n"));
  });
  return `${blocks.join("\n\n")}\n`;
}

/** An nginx map: `rows` are the keys that differ from the default. */
function printMap(from, to, rows, fallback) {
  const lines = rows.filter(([, value]) => value !== fallback).map(([key, value]) => `  ${key} "${value}";`);
  return [`map ${from} ${to} {`, `  default "${fallback}";`, ...lines, "}"].join("\n");
}

const variableOf = (header) => `$sent_${header.toLowerCase().replaceAll("-", "_")}`;

/** A map that gives a header its value for each kind; nginx does not send an empty one. */
function printHeaderMap(header, headers) {
  const rows = Object.keys(kinds).map((name) => [name, headers[name][header] ?? ""]);
  return printMap("$kind", variableOf(header), rows, headers.page[header] ?? "");
}

const allHeaders = (hashes) => Object.fromEntries(Object.keys(kinds).map((name) => [name, headersOf(name, hashes)]));

const [secureHeader] = Object.keys(secure);
const policyHeader = "Content-Security-Policy";

/** What nginx.conf includes of a build, which writes it anew: its base path, what lies where below it, and its policies. */
export function printNginxPolicy(hashes, basePath = process.env.BASE_PATH ?? "") {
  const patterns = Object.entries(kinds).flatMap(([name, { paths }]) =>
    paths.map((path) => [`~^${basePath}${path.slice(0, -1)}`, name]),
  );
  return [
    printMap('""', "$base", [], basePath),
    printMap("$uri", "$kind", patterns, "page"),
    `${printHeaderMap(policyHeader, allHeaders(hashes))}\n`,
  ].join("\n\n");
}

/** The nginx configuration, the same for every build. */
export function printNginx() {
  const headers = allHeaders({ scripts: [], styles: [] });
  const names = [...new Set(Object.values(headers).flatMap(Object.keys))];
  const differs = (name) => new Set(Object.values(headers).map((kind) => kind[name])).size > 1;
  const varying = names.filter(differs);
  const sent = names.map((name) => [name, differs(name) ? variableOf(name) : `"${headers.page[name]}"`]);
  const types = Object.entries(contentTypes).map(([ending, type]) => `    "${type}" ${ending.slice(1)};`);
  return `# Written by \`node scripts/deploy.mjs\` from scripts/headers.mjs: change the headers there.
# It goes to /etc/nginx/conf.d/, out/ to /usr/share/nginx/html and its BASE_PATH, and .stamp/nginx-policy.conf, which
# belongs to the build and names its base path and the hashes of its inline scripts and styles, to /etc/nginx/policy.conf.

${varying
  .filter((name) => name !== policyHeader)
  .map((name) => printHeaderMap(name, headers))
  .join("\n\n")}

# Over TLS, or behind a proxy that ends it.
${printMap('"$https $http_x_forwarded_proto"', variableOf(secureHeader), [['"~^on |https$"', secure[secureHeader]]], "")}

include /etc/nginx/policy.conf;

server {
  listen 8080;
  root /usr/share/nginx/html;
  server_tokens off;
  absolute_redirect off;

  types {
${types.join("\n")}
  }

  # The build has written a .gz and a .br beside every text file. An nginx with ngx_brotli can also say "brotli_static on;".
  gzip_static on;
  gzip_vary on;

${[...sent, [secureHeader, variableOf(secureHeader)]].map(([name, value]) => `  add_header ${name} ${value} always;`).join("\n")}

  error_page 404 $base/404.html;

  # A folder without its closing slash is sent on to the address with it, query and all.
  location / {
    try_files $uri $uri/ =404;
  }
}
`;
}
