import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSeriesRows } from "#lib/series-file";
import { createClient } from "../../scripts/refresh/client";
import { publishers } from "../../scripts/refresh/publishers";
import { refresh } from "../../scripts/refresh/refresh";
import { limits } from "../../scripts/refresh/retry";
import { type Write, writeWhole } from "../../scripts/refresh/write";
import type { Server } from "./server";

/** A copy of the data folder and a command to refresh it, asking our own server and never the clock on the wall. */
export interface Scene {
  root: string;
  run(...args: string[]): Promise<{ code: number; printed: string; said: string }>;
  /** How long the command would have slept, in milliseconds. */
  slept: number[];
  env: Record<string, string>;
  today: string;
  write: Write;
  timeout: number;
  close(): void;
}

export function setScene(server: Server): Scene {
  const root = mkdtempSync(join(tmpdir(), "refresh-"));
  for (const folder of ["world-bank", "eia"])
    cpSync(`data/series/${folder}`, join(root, "data/series", folder), { recursive: true });
  const env = {
    REFRESH_WORLDBANK_URL: `${server.url}/v2`,
    REFRESH_EIA_URL: `${server.url}/v2`,
    EIA_API_KEY: "secret-key",
  };
  const scene: Scene = {
    root,
    env,
    today: "2026-11-23",
    slept: [],
    write: writeWhole,
    timeout: 5_000,
    close: () => rmSync(root, { recursive: true }),
    run: (...args) => run(scene, args),
  };
  return scene;
}

async function run(scene: Scene, args: readonly string[]) {
  const [printed, said]: [string[], string[]] = [[], []];
  const say = (line: string) => void said.push(line);
  const sleep = (milliseconds: number) => Promise.resolve(void scene.slept.push(milliseconds));
  const clock = { now: () => Date.parse("2026-11-23T12:00:00Z"), sleep, random: () => 1 };
  const client = createClient({ clock, limits: { ...limits, pause: 0, timeout: scene.timeout }, say });
  const code = await refresh(args, {
    root: scene.root,
    publishers,
    context: { client, env: scene.env, today: scene.today },
    print: (line) => void printed.push(line),
    say,
    write: (path, text) => scene.write(path, text),
  });
  return { code, printed: printed.join("\n"), said: said.join("\n") };
}

/** Every file of a folder with its text. */
export function filesOf(root: string): Record<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(root.length + 1), readFileSync(path, "utf8")]));
}

/** The years and values of a series held, as its publisher would label them. */
export function labelled(file: string): [label: string, value: number][] {
  return readSeriesRows(readFileSync(file, "utf8"), file).map(({ period, value }) => {
    const label = period.startsWith("SH") ? String(Number(period.slice(2)) + 621) : period.replace("M", "-");
    return [label, value ?? Number.NaN];
  });
}
