import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { nodeProblem, oldestNode } from "../../scripts/node-version.mjs";
import { expectFree, listen, readPort } from "../../scripts/port.mjs";
import { explain, Problem } from "../../scripts/problem.mjs";
import { isInstalled } from "../../scripts/setup.mjs";
import { hashSources } from "../../scripts/sources.mjs";

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

describe("hashSources(root, env)", () => {
  const sources = { "app/page.tsx": "a", "package.json": "{}", "next.config.ts": "b" };

  test("is the same for the same sources", async () => {
    expect(await hashSources(projectOf(sources), {})).toBe(await hashSources(projectOf(sources), {}));
  });

  test.each([
    ["a content", { ...sources, "app/page.tsx": "changed" }, {}],
    ["a name", { ...sources, "app/new.tsx": "" }, {}],
    ["the base path", sources, { BASE_PATH: "/iran" }],
    ["the site's address", sources, { SITE_URL: "https://example.org" }],
  ])("changes with %s", async (_, files, env) => {
    expect(await hashSources(projectOf(files), env)).not.toBe(await hashSources(projectOf(sources), {}));
  });

  test.each(["next-env.d.ts", "README.md", "app/.hidden", "tests/x.test.ts"])(
    "does not change with %s",
    async (file) => {
      expect(await hashSources(projectOf({ ...sources, [file]: "x" }), {})).toBe(
        await hashSources(projectOf(sources), {}),
      );
    },
  );
});
