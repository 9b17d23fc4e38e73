import { Problem } from "./problem.mjs";

/** Whether a text is an address without a path, as in https://example.org. */
function isOrigin(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return ["http:", "https:"].includes(url?.protocol ?? "") && url?.origin === text.replace(/\/$/, "");
}

/**
 * Where the site will be published, as the environment says.
 * @param {Record<string, string | undefined>} [env]
 * @throws {Problem} naming the setting that cannot be one
 */
export function readSettings({ SITE_URL = "", BASE_PATH = "" } = process.env) {
  if (BASE_PATH !== "" && !/^(\/[\w.~-]+)+$/.test(BASE_PATH))
    throw new Problem(
      `BASE_PATH is "${BASE_PATH}": begin it with a slash and end it without one, as in BASE_PATH=/iran.`,
    );
  if (SITE_URL !== "" && !isOrigin(SITE_URL))
    throw new Problem(
      `SITE_URL is "${SITE_URL}": write the address without a path, as in SITE_URL=https://example.org; a folder goes into BASE_PATH.`,
    );
  return { siteUrl: SITE_URL.replace(/\/$/, ""), basePath: BASE_PATH };
}
