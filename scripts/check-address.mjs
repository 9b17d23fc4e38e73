/**
 * What addresses are held against.
 * @typedef {object} Site
 * @property {string} origin as in https://example.org
 * @property {string} address both joined, without a closing slash
 * @property {string} base the folder it is published under, as in /iran, or nothing
 * @property {Set<string>} files every file of the export
 * @property {(chart: string, observation: string) => boolean} isOn whether a chart has a place for an observation
 */

/** @typedef {{ wrong: string, remedy: string }} Fault */
/** @typedef {{ anchor: { file: string, id: string } }} Pending the page is there; whether the place on it is, remains to be seen */

/** The address a page is published at, without the base path. @param {string} file */
export function addressOf(file) {
  return `/${file}`.replace(/(^|\/)index\.html$/, "$1");
}

/** The 404 page is shown at any address, so what it says relative to its own leads nowhere. */
const shownAt = (file) => (file === "404.html" ? "/any/where/" : addressOf(file));

const fileAt = (path) => (path.endsWith("/") ? `${path}index.html` : path).slice(1);

/** What lies outside the folder of the site is somebody else's, unless it was meant to be ours. */
function checkOutside(address, path, { base, files }) {
  if (/^https?:/.test(address) && !files.has(fileAt(path))) return null;
  return {
    wrong: `${address} leads out of the folder ${base} that the site is published under`,
    remedy: "Write it with lib/links.ts, which knows BASE_PATH.",
  };
}

/** What the query of a page names has to exist: the number picked out and the series put together. */
function checkQuery(address, file, query, { files, isOn }) {
  const chart = /^(?:charts|embed)\/([^/]+)\/index\.html$/.exec(file)?.[1];
  const picked = query.get("o");
  if (chart && picked !== null && !isOn(chart, picked)) {
    return {
      wrong: `${address} picks out "${picked}", which is not on the chart "${chart}"`,
      remedy: `Name an observation that data/v1/${chart}.csv has.`,
    };
  }
  const ids = (query.get("series") ?? "").split("~").filter(Boolean);
  const unknown = ids.find((id) => !files.has(`data/v1/series/${id}.json`));
  if (!unknown) return null;
  return {
    wrong: `${address} names the series "${unknown}", which has no file in data/v1/series/`,
    remedy: "Name a series that is published.",
  };
}

/** The file at a path below the base, or what is wrong. */
function findFile(address, path, { files }) {
  const file = fileAt(path);
  if (files.has(file)) return { file };
  if (files.has(`${file}/index.html`)) {
    return { wrong: `${address} is sent on to the address with a slash`, remedy: "Close it with a slash." };
  }
  return { wrong: `there is nothing at ${address}`, remedy: "Mend the address, or publish what it leads to." };
}

/** The parts of an address; null when it is malformed. */
function readAddress(address, from) {
  try {
    const { origin, pathname, searchParams, hash } = new URL(address, from);
    // A text directive (`:~:`) is for the browser and names no place.
    const id = decodeURIComponent(hash.slice(1).split(":~:")[0]);
    return { origin, path: decodeURIComponent(pathname), query: searchParams, id };
  } catch {
    return null;
  }
}

/** "#" alone and #top are the beginning of any page. */
const isPlace = (id) => id !== "" && id !== "top";

/**
 * Follows one address within the export.
 * @param {string} address as it is written
 * @param {string} from the file it stands in
 * @param {Site} site
 * @returns {Fault | Pending | null} what is wrong; the place on a page that is still to be looked for; null when all is well
 *   or the address is not ours
 */
export function followAddress(address, from, site) {
  const parts = readAddress(address, `${site.origin}${site.base}${shownAt(from)}`);
  if (!parts) return { wrong: `${address} is malformed`, remedy: "Percent-encode what is not allowed in an address." };
  const { origin, path, query, id } = parts;
  if (origin !== site.origin) return null;
  if (address.startsWith("#")) return isPlace(id) ? { anchor: { file: from, id } } : null;
  if (!`${path}/`.startsWith(`${site.base}/`)) return checkOutside(address, path, site);
  const { file, ...fault } = findFile(address, path.slice(site.base.length), site);
  if (!file) return fault;
  const unknown = query.size > 0 && file.endsWith(".html") ? checkQuery(address, file, query, site) : null;
  return unknown ?? (isPlace(id) ? { anchor: { file, id } } : null);
}
