import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const read = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));
const project = read("package.json") as Record<"dependencies" | "devDependencies", Record<string, string>>;
const lock = read("package-lock.json") as {
  packages: Record<string, { integrity?: string; hasInstallScript?: boolean }>;
};
const asked = Object.entries({ ...project.dependencies, ...project.devDependencies });

describe("the packages we depend on", () => {
  test("are asked for in exact versions", () => {
    expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  test("are locked, each with its hash", () => {
    const loose = Object.entries(lock.packages).filter(
      ([path, { integrity }]) => path && !integrity?.startsWith("sha512-"),
    );
    expect(loose.map(([path]) => path)).toEqual([]);
  });

  test("may run no script of their own when they are installed, and refuse an old Node", () => {
    const settings = readFileSync(".npmrc", "utf8").split("\n");
    expect(settings).toEqual(expect.arrayContaining(["ignore-scripts=true", "engine-strict=true"]));
  });

  test("stand in the README, each with what it is for", () => {
    const table = readFileSync("README.md", "utf8");
    expect(asked.filter(([name]) => !name.startsWith("@types/") && !table.includes(name))).toEqual([]);
  });
});
