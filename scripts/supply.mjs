import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isAllowed } from "./licences.mjs";

/** @typedef {{ version?: string, integrity?: string, resolved?: string, link?: boolean, license?: string, hasInstallScript?: boolean }} Entry */
/** @typedef {{ lockfileVersion: number, packages: Record<string, Entry> }} Lock */

const exact = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;
const installing = ["preinstall", "install", "postinstall"];

/** The packages of a lockfile, without the project itself. @param {Lock} lock @returns {[string, Entry][]} */
const locked = ({ packages }) => Object.entries(packages).filter(([path]) => path !== "");

/**
 * Dependencies that package.json leaves open: an install could bring another version than the one tested.
 * @param {Record<string, Record<string, string>>} project package.json
 */
export function openRanges({ dependencies = {}, devDependencies = {}, optionalDependencies = {} }) {
  return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
    .filter(([, range]) => !exact.test(range))
    .map(([name, range]) => `package.json asks for ${name} ${range}: write the exact version.`);
}

/**
 * Packages that a lockfile does not tie to one content: without a hash, or from elsewhere than the registry.
 * @param {Lock} lock
 */
export function looseEntries(lock) {
  const version =
    lock.lockfileVersion === 3
      ? []
      : [`The lockfile has version ${lock.lockfileVersion}: write it with npm 9 or newer.`];
  const loose = locked(lock).flatMap(([path, { version, integrity, resolved, link }]) => {
    if (link || !exact.test(version ?? "")) return `${path} is no version of the registry: depend on a published one.`;
    if (resolved) return `${path} names where it came from, ${resolved}: install it with this project's .npmrc.`;
    if (!/^sha512-[\w+/]{86}==$/.test(integrity ?? ""))
      return `${path} has no SHA-512 hash: add what “npm view ${path.replace(/^.*node_modules\//, "")}@${version} dist.integrity” prints.`;
    return [];
  });
  return [...version, ...loose];
}

/** Packages whose licence is not on the list. @param {Lock} lock */
export function strangeLicences(lock) {
  return locked(lock)
    .filter(([, { license }]) => !isAllowed(license))
    .map(([path, { license }]) => `${path} has ${license ?? "no licence"}, which scripts/licences.mjs does not list.`);
}

/**
 * Packages that want to run a program of their own while they are installed, by what the lockfile and the installed package say.
 * @param {Lock} lock
 * @param {string} [folder] the project
 */
export function installScripts(lock, folder = ".") {
  return locked(lock)
    .filter(([path, { hasInstallScript }]) => hasInstallScript || runsAtInstall(join(folder, path)))
    .map(([path]) => `${path} runs a script when it is installed, which .npmrc forbids: see that it works without.`);
}

/** npm runs node-gyp for a package with a binding.gyp, too. */
function runsAtInstall(path) {
  if (!existsSync(join(path, "package.json"))) return false;
  const { scripts = {} } = JSON.parse(readFileSync(join(path, "package.json"), "utf8"));
  return installing.some((name) => scripts[name]) || existsSync(join(path, "binding.gyp"));
}

/**
 * What an answer of `npm audit --json` says: the packages with a known weakness of high or critical weight, or that it could not be asked.
 * @param {string} text
 * @returns {{ asked: false, why: string } | { asked: true, weak: string[] }}
 */
export function readAudit(text) {
  try {
    const { vulnerabilities, message, error } = JSON.parse(text);
    if (!vulnerabilities)
      return { asked: false, why: (message || error?.summary || "no reason given").split(" - ")[0] };
    const heavy = Object.values(vulnerabilities).filter(({ severity }) => ["high", "critical"].includes(severity));
    return {
      asked: true,
      weak: heavy.map(({ name, severity, range }) => `${name} ${range} has a ${severity} weakness.`),
    };
  } catch {
    return { asked: false, why: "npm printed no JSON" };
  }
}
