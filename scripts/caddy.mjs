import { contentTypes, headersOf, kinds, secure } from "./headers.mjs";

const printFields = (fields) => Object.entries(fields).map(([name, value]) => `  ${name} "${value}"`);

/** The paths of a kind; a page is what no other kind claims. */
function printMatcher(name, basePath) {
  const claimed = name === "page" ? Object.values(kinds).flatMap(({ paths }) => paths) : kinds[name].paths;
  return `@${name} ${name === "page" ? "not path" : "path"} ${claimed.map((path) => basePath + path).join(" ")}`;
}

/**
 * What the Caddyfile imports of a build: the headers of each kind, which name its hashes, and its 404 page.
 * @param {import("./headers.mjs").Hashes} hashes
 * @param {string} basePath
 */
export function printCaddyPolicy(hashes, basePath) {
  const blocks = Object.keys(kinds).map((name) =>
    [printMatcher(name, basePath), `header @${name} {`, ...printFields(headersOf(name, hashes)), "}"].join("\n"),
  );
  const missing = ["header {", "  -Access-Control-Allow-Origin"].concat(
    printFields({ "Content-Type": contentTypes[".html"], ...headersOf("page", hashes) }),
    ["}", `rewrite * ${basePath}/404.html`, "file_server {", "  precompressed br gzip", "}"],
  );
  return `${[...blocks, ["handle_errors 404 {", ...missing.map((line) => `  ${line}`), "}"].join("\n")].join("\n\n")}\n`;
}

/** The Caddyfile, the same for every build. */
export function printCaddy() {
  const types = Object.entries(contentTypes).map(([ending, type]) => {
    const matcher = `@type_${ending.slice(1)}`;
    return `  ${matcher} path *${ending}\n  header ${matcher} Content-Type "${type}"`;
  });
  return `# Written by \`node scripts/deploy.mjs\` from scripts/headers.mjs: change the headers there.
# It goes to /etc/caddy/, out/ to /srv and its BASE_PATH, and .stamp/caddy-policy, which belongs to the build and names its
# base path and the hashes of its inline scripts and styles, to /etc/caddy/policy. Caddy 2.8 or newer. SITE is the name that
# Caddy gets a certificate for; without it, it serves on port 8080 without TLS.

{$SITE:http://:8080} {
  root * /srv

${types.join("\n")}

  import /etc/caddy/policy

  @secure protocol https
  header @secure {
${printFields(secure)
  .map((line) => `  ${line}`)
  .join("\n")}
  }

  # The build has written a .br and a .gz beside every text file. A folder without its closing slash is sent on.
  file_server {
    precompressed br gzip
  }
}
`;
}
