import { spawn, spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { listen } from "../../scripts/port.mjs";

let folder = "";

/** A project with its commands, its packages and one built page. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "faults-"));
  cpSync("scripts", join(folder, "scripts"), { recursive: true });
  for (const file of ["package.json", "package-lock.json"]) cpSync(file, join(folder, file));
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  mkdirSync(join(folder, "out"));
  writeFileSync(join(folder, "out/index.html"), "<!DOCTYPE html><html><head></head><body><h1>Home</h1></body></html>");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(command: string, env: Record<string, string> = {}, options: string[] = []) {
  const { status, stderr } = spawnSync(process.execPath, [...options, `scripts/${command}.mjs`], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, npm_lifecycle_event: "", ...env },
  });
  return { status, said: stderr.trim() };
}

const fullDisk = "/dev/full";
const isRoot = process.getuid?.() === 0;

/** A folder that this user may not write to: for root, who may write anywhere, one of the kernel's. */
function closedFolder(): string {
  if (isRoot) return "/sys/kernel";
  const closed = join(folder, "closed");
  mkdirSync(closed);
  chmodSync(closed, 0o555);
  return closed;
}

describe("a fault ends in one sentence that says what to do", () => {
  test.runIf(existsSync(fullDisk))("a full disk", () => {
    mkdirSync(join(folder, ".stamp"));
    symlinkSync(fullDisk, join(folder, ".stamp/csp.json.part"));
    expect(run("finish")).toEqual({
      status: 1,
      said: "The disk is full, so .stamp/csp.json could not be written: free some space and run the command again.",
    });
    expect(existsSync(join(folder, ".stamp/csp.json.part"))).toBe(false);
  });

  test.runIf(process.platform === "linux")("a folder that cannot be written to", () => {
    symlinkSync(closedFolder(), join(folder, ".stamp"));
    const { status, said } = run("finish");
    expect(said).toMatch(/^\.stamp\/\S+ (may not be|is on a read-only disk)[^\n]*: (check|copy)[^\n]*\.$/);
    expect(status).toBe(1);
  });

  test("a taken port, before anything is built", async () => {
    const taken = createServer();
    await listen(taken, 0);
    const { port } = taken.address() as AddressInfo;
    const child = spawn(process.execPath, ["scripts/start.mjs"], {
      cwd: folder,
      env: { ...process.env, PORT: String(port) },
    });
    let said = "";
    child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
    const status = await new Promise((done) => child.once("close", done));
    taken.close();
    expect(said.trim()).toBe(
      `Port ${port} is taken by another program. Choose another one: PORT=${port < 65535 ? port + 1 : port - 1} npm start`,
    );
    expect(status).toBe(1);
  });

  test.each(["start", "test", "build", "draw", "bundle", "finish", "serve", "refresh"])(
    "an old Node, by every command: %s",
    (command) => {
      const older = `data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"18.20.4"}})`;
      expect(run(command, {}, ["--import", older])).toEqual({
        status: 1,
        said: "This needs Node 20.19 or newer and found 18.20.4: install one from https://nodejs.org/.",
      });
    },
  );

  test("no network while nothing is installed", () => {
    rmSync(join(folder, "node_modules"));
    const { status, said } = run("start", {
      PORT: "39217",
      npm_config_registry: "http://127.0.0.1:9/",
      npm_config_fetch_retries: "0",
      npm_config_cache: join(folder, "cache"),
      npm_execpath: "",
    });
    expect(said).toMatch(/The packages could not be installed; npm says why above\. Check the connection[^\n]*$/);
    expect(status).not.toBe(0);
  });

  test("nothing is built yet", () => {
    rmSync(join(folder, "out"), { recursive: true });
    expect(run("serve")).toEqual({
      status: 1,
      said: "There is no finished site in out/: run npm run build first.",
    });
  });

  test("the browser that was named is not one", () => {
    expect(run("test", { PLAYWRIGHT_CHROMIUM: "/nowhere/chromium" })).toEqual({
      status: 1,
      said: "PLAYWRIGHT_CHROMIUM names /nowhere/chromium, which is not a browser that starts: correct it or unset it.",
    });
  });
});
