import { createHash } from "node:crypto";
import { readFile, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { listFiles, writeWhole } from "./files.mjs";

/** The name of each picture in a folder, with the hash of what it was drawn from. */
export type Manifest = Map<string, string>;

const file = "manifest.json";
const drawing = ["lib", "app/_components/charts"];
const alone = ["scripts/draw-chart.tsx", "package-lock.json"];

/** One hash over the code that draws and the versions of what it draws with. */
export async function hashCode(root = "."): Promise<string> {
  const nested = await Promise.all(
    drawing.map(async (folder) => (await listFiles(join(root, folder))).map((name) => `${folder}/${name}`)),
  );
  const hash = createHash("sha256");
  for (const name of [...nested.flat(), ...alone]) hash.update(`${name}\0`).update(await readFile(join(root, name)));
  return hash.digest("hex");
}

/** What a folder holds, as far as its manifest and its files agree; an unreadable manifest counts as none. */
export async function readManifest(folder: string): Promise<Manifest> {
  const there = new Set(await readdir(folder).catch(() => []));
  const text = await readFile(join(folder, file), "utf8").catch(() => "{}");
  return new Map(Object.entries(parse(text)).filter(([name]) => there.has(`${name}.svg`)));
}

function parse(text: string): Record<string, string> {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === "object" && read !== null ? (read as Record<string, string>) : {};
  } catch {
    return {};
  }
}

/** Without a manifest everything counts as not drawn. */
export async function removeManifest(folder: string): Promise<void> {
  await rm(join(folder, file), { force: true });
}

/** Writes the manifest whole, or not at all. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  await writeWhole(join(folder, file), JSON.stringify(Object.fromEntries([...manifest].sort()), null, 1));
}

/** Removes whatever is no picture that is asked for. */
export async function removeOthers(folder: string, wanted: ReadonlySet<string>): Promise<void> {
  const others = (await readdir(folder)).filter((name) => name !== file && !wanted.has(name.replace(/\.svg$/, "")));
  await Promise.all(others.map((name) => rm(join(folder, name), { recursive: true })));
}
