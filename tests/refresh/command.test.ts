import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, it } from "vitest";
import { filesOf } from "./scene";
import { startServer } from "./server";

function start(args: readonly string[], env: Record<string, string>) {
  const child = spawn(process.execPath, ["scripts/refresh.mjs", ...args], {
    env: { ...process.env, EIA_API_KEY: "", ...env },
  });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const ended = once(child, "close").then(([code]: (number | null)[]) => ({ code, said }));
  return { child, ended };
}

it("runs from the command line", async () => {
  const { code, said } = await start(["eia"], {}).ended;
  expect(said).toContain("https://www.eia.gov/opendata/register.php");
  expect(said).not.toContain("    at ");
  expect(code).toBe(1);
});

it("stops at a signal, having written nothing", async () => {
  const server = await startServer();
  const before = filesOf("data/series");
  const { child, ended } = start(["worldbank"], { REFRESH_WORLDBANK_URL: server.url });
  server.answers.push(() => child.kill("SIGTERM"));
  const { code, said } = await ended;
  await server.close();
  expect(said).toContain("Stopped. Nothing is half written");
  expect(code).toBe(143);
  expect(Object.keys(filesOf("data/series"))).toEqual(Object.keys(before));
});
