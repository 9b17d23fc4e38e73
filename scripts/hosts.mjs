import { headersOf, kinds } from "./headers.mjs";

const indent = (headers) => Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);

/** The patterns that cover the pages of a build: hosts that read _headers know no "everything else". */
function pagePaths(files) {
  const claimed = Object.values(kinds).flatMap(({ paths }) => paths);
  const isClaimed = (folder) => claimed.includes(`${folder}*`);
  const patternOf = (file) => {
    const folder = `/${file.split("/")[0]}/`;
    if (!file.includes("/")) return file === "index.html" ? "/" : `/${file}`;
    if (!claimed.some((path) => path.startsWith(folder))) return `${folder}*`;
    return file.endsWith("/index.html") && !isClaimed(folder) ? `/${file.slice(0, -"index.html".length)}` : null;
  };
  const isPart = (file) => claimed.some((path) => `/${file}`.startsWith(path.slice(0, -1)));
  const patterns = files.filter((file) => !isPart(file) && !/\.(br|gz)$|^_/.test(file)).map(patternOf);
  return [...new Set(patterns.filter(Boolean))].sort();
}

/**
 * The _headers file that Netlify and Cloudflare Pages read, for one build.
 * @param {{ files: string[], hashes: import("./headers.mjs").Hashes, basePath?: string }} build
 */
export function printHeadersFile({ files, hashes, basePath = "" }) {
  const blocks = Object.keys(kinds).flatMap((name) => {
    const paths = name === "page" ? pagePaths(files) : kinds[name].paths;
    return paths.map((path) => [basePath + path, ...indent(headersOf(name, hashes))].join("\n"));
  });
  return `${blocks.join("\n\n")}\n`;
}

const variable = (header) => `$${header.toLowerCase().replaceAll("-", "_")}`;
const regex = (pattern) => `~^${pattern.slice(0, -1).replaceAll(".", "\\.")}`;

/** An nginx map from the kind of a path to one value of it. */
function printMap(name, values) {
  const { page, ...others } = values;
  const rows = Object.entries(others)
    .filter(([, value]) => value !== page)
    .map(([kind, value]) => `  ${kind} "${value}";`);
  return [`map $kind ${name} {`, `  default "${page ?? ""}";`, ...rows, "}"].join("\n");
}

/** The map of kinds to policies, which nginx.conf includes: it is written by each build, as the hashes are of a build. */
export function printNginxPolicy(hashes) {
  const policies = Object.entries(kinds).map(([name, { policy }]) => [name, policy(hashes)]);
  return `${printMap("$content_security_policy", Object.fromEntries(policies))}\n`;
}
