import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { nodeProblem, oldestNode } from "../../scripts/node-version.mjs";
import { expectFree, listen, readPort } from "../../scripts/port.mjs";
import { explain, Problem } from "../../scripts/problem.mjs";
import { isInstalled } from "../../scripts/setup.mjs";
import { alone } from "../../scripts/lock.mjs";
import { readSettings } from "../../scripts/settings.mjs";

const project = process.cwd();

describe("nodeProblem(version)", () => {
  test.each(["20.19.0", "20.20.2", "22.0.0", "100.1.0"])("is content with %s", (version) => {
    expect(nodeProblem(version)).toBeNull();
  });

  test.each(["18.20.4", "20.18.3", "8.0.0"])("says what to do about %s", (version) => {
    expect(nodeProblem(version)).toBe(
      `This needs Node 20.19 or newer and found ${version}: install one from https://nodejs.org/.`,
    );
  });

  test("asks for the version package.json asks for", () => {
    expect(packageJson.engines.node).toBe(`>=${oldestNode}`);
  });
});

describe("the port", () => {
  test.each([
    [undefined, 3000],
    ["", 3000],
    ["8080", 8080],
    ["65535", 65535],
  ])("PORT=%s is %i", (text, port) => {
    expect(readPort(text)).toBe(port);
  });

  test.each(["0", "65536", "-1", "80.5", "0x50", "http"])("PORT=%s is refused by name", (text) => {
    expect(() => readPort(text)).toThrow(`PORT is "${text}", which is not a port`);
  });

  test("a taken one is named, with the way round it", async () => {
    const taken = createServer();
    await listen(taken, 0);
    const { port } = taken.address() as AddressInfo;
    await expect(expectFree(port)).rejects.toThrow(new RegExp(`^Port ${port} is taken.*PORT=\\d+ npm start$`));
    taken.close();
  });
});

describe("explain(error)", () => {
  test.each([
    ["a problem", new Problem("Do this."), "Do this."],
    ["facts that do not hold", Object.assign(new Error("1. a › b"), { name: "CorpusError" }), /^1\. a › b$/],
    ["a full disk", Object.assign(new Error("x"), { code: "ENOSPC", path: "out/a" }), /^The disk is full, so out\/a /],
    ["a read-only disk", Object.assign(new Error("x"), { code: "EROFS", path: "out" }), /^out is on a read-only disk/],
    ["a closed folder", Object.assign(new Error("x"), { code: "EACCES", path: "out" }), /^out may not be written/],
    ["a fault of ours, with its stack", new Error("unexpected"), /unexpected\n\s+at /],
  ])("%s", (_, error, message) => {
    expect(explain(error)).toMatch(message);
  });
});

/** A project folder with these files in it. */
function projectOf(files: Record<string, unknown>) {
  const folder = mkdtempSync(join(tmpdir(), "project-"));
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(join(folder, file, ".."), { recursive: true });
    writeFileSync(join(folder, file), typeof content === "string" ? content : JSON.stringify(content));
  }
  return folder;
}

describe("isInstalled(folder)", () => {
  const lock = {
    packages: {
      "": {},
      "node_modules/a": { version: "1.0.0" },
      "node_modules/b": { version: "2.0.0", optional: true },
    },
  };
  const record = (version: string) => ({ packages: { "node_modules/a": { version } } });

  test.each([
    ["nothing was installed", {}, false],
    [
      "every package is there; optional ones may be missing",
      { "node_modules/.package-lock.json": record("1.0.0") },
      true,
    ],
    ["another version is there", { "node_modules/.package-lock.json": record("0.9.0") }, false],
    ["npm's record is broken", { "node_modules/.package-lock.json": "{" }, false],
  ])("%s", (_, files, installed) => {
    expect(isInstalled(projectOf({ "package-lock.json": lock, ...files }))).toBe(installed);
  });
});

describe("readSettings(env)", () => {
  test.each([
    [{}, { siteUrl: "", basePath: "" }],
    [{ SITE_URL: "https://example.org/" }, { siteUrl: "https://example.org", basePath: "" }],
    [
      { SITE_URL: "http://localhost:8080", BASE_PATH: "/iran/v1" },
      { siteUrl: "http://localhost:8080", basePath: "/iran/v1" },
    ],
  ])("%o", (env, settings) => {
    expect(readSettings(env)).toEqual(settings);
  });

  test.each(["iran", "/iran/", "/", "/a b", "https://example.org"])("BASE_PATH=%s is refused by name", (BASE_PATH) => {
    expect(() => readSettings({ BASE_PATH })).toThrow(`BASE_PATH is "${BASE_PATH}": begin it with a slash`);
  });

  test.each(["example.org", "https://example.org/iran", "ftp://example.org", "https://"])(
    "SITE_URL=%s is refused by name",
    (SITE_URL) => {
      expect(() => readSettings({ SITE_URL })).toThrow(`SITE_URL is "${SITE_URL}": write the address without a path`);
    },
  );
});

describe("alone(work)", () => {
  beforeEach(() => {
    process.chdir(mkdtempSync(join(tmpdir(), "alone-")));
  });
  afterEach(() => process.chdir(project));

  test("lets the second wait until the first is done, and says so", async () => {
    const told = vi.spyOn(console, "log").mockReturnValue(undefined);
    const done: string[] = [];
    let finish = (): void => undefined;
    const first = alone(() => new Promise<void>((resolve) => (finish = resolve)).then(() => void done.push("first")));
    const second = alone(async () => void done.push("second"));
    await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
    expect(told.mock.lastCall?.[0]).toContain(`process ${process.pid}`);
    finish();
    await Promise.all([first, second]);
    expect(done).toEqual(["first", "second"]);
  });

  test("takes the place of one that died", async () => {
    writeFileSync(".lock", "999999999");
    expect(await alone(async () => "done")).toBe("done");
  });

  test("leaves no lock behind when the work fails", async () => {
    await expect(alone(() => Promise.reject(new Error("failed")))).rejects.toThrow("failed");
    expect(existsSync(".lock")).toBe(false);
  });
});
