import { spawn } from "node:child_process";
import { cp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { startPublisher } from "./fault-publisher.mjs";
import { listen } from "./port.mjs";
import { Problem } from "./problem.mjs";
import { copyProject, differences, hashFiles } from "./project-copy.mjs";

const folder = "bench/.cache/faults";
const node = process.execPath;

/** What is killed, what makes it work from the beginning, and where the result stands. */
const kinds = [
  { name: "setup", program: "npm", args: ["ci", "--include=dev", "--prefer-offline"], clear: [] },
  { name: "draw", program: node, args: ["scripts/draw.mjs"], clear: [".drawn", ".stamp"] },
  { name: "build", program: node, args: ["scripts/build.mjs"], clear: [".stamp"] },
  { name: "finish", program: node, args: ["scripts/finish.mjs"], clear: [], packed: true },
  { name: "refresh", program: node, args: ["scripts/refresh.mjs", "worldbank"], clear: [], refreshes: true },
];

/** Starts a program in a process group of its own, so that all it started can be killed with it. */
function start(program, args, env) {
  const child = spawn(program, args, { cwd: folder, env: { ...process.env, ...env }, stdio: "ignore", detached: true });
  const ended = new Promise((resolve) => child.once("close", resolve));
  return { child, ended };
}

async function secondsOf(program, args, env) {
  const begun = performance.now();
  await start(program, args, env).ended;
  return (performance.now() - begun) / 1000;
}

/** Runs a program and kills it, with all that it started, after so many seconds; it may have ended by then. */
async function kill(program, args, env, seconds) {
  const { child, ended } = start(program, args, env);
  const killed = await Promise.race([sleep(seconds * 1000).then(() => true), ended.then(() => false)]);
  if (killed) process.kill(-child.pid, "SIGKILL");
  await ended;
  return killed;
}

async function freePort() {
  const probe = await listen(createServer(), 0);
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** What a person does next: `npm start`, until it says where the site is. */
async function recover() {
  const env = { ...process.env, PORT: String(await freePort()) };
  const child = spawn(node, ["scripts/start.mjs"], { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk));
  const isUp = () => said.includes("Iran indicators is at");
  await new Promise((resolve) => {
    child.stdout.on("data", () => isUp() && resolve());
    child.once("close", resolve);
  });
  if (!isUp()) throw new Problem(`npm start did not make it good; it said:\n${said}`);
  const ended = new Promise((resolve) => child.once("close", resolve));
  child.kill("SIGTERM");
  await ended;
}

/** A refresh writes series and sources. */
async function resetFacts() {
  await rm(`${folder}/data`, { recursive: true });
  await cp("data", `${folder}/data`, { recursive: true });
}

/** Packing is most of the finishing step, and what is packed already is not packed again. */
async function removePacked() {
  for (const file of (await hashFiles(`${folder}/out`)).keys())
    if (/\.(br|gz)$/.test(file)) await rm(`${folder}/out/${file}`);
}

/** Runs a kind to its end from a clean state: how long it takes, and what it leaves. */
async function measure({ program, args, clear, packed, refreshes }, env) {
  for (const path of clear) await rm(`${folder}/${path}`, { recursive: true, force: true });
  if (packed) await removePacked();
  const seconds = await secondsOf(program, args, env);
  if (!refreshes) return { seconds };
  const wanted = await hashFiles(`${folder}/data`);
  await resetFacts();
  return { seconds, wanted };
}

async function playRound(kind, { seconds, wanted }, site, env) {
  for (const path of kind.clear) await rm(`${folder}/${path}`, { recursive: true, force: true });
  if (kind.packed) await removePacked();
  const moment = Math.random() * seconds;
  const killed = await kill(kind.program, kind.args, env, moment);
  if (kind.refreshes) await start(kind.program, kind.args, env).ended;
  else await recover();
  const differing = kind.refreshes
    ? differences(wanted, await hashFiles(`${folder}/data`))
    : differences(site, await hashFiles(`${folder}/out`));
  if (kind.refreshes) await resetFacts();
  const found = differing.length ? `differs in ${differing.join(", ")}` : "made good";
  console.log(`${kind.name.padEnd(8)} ${killed ? "killed" : "ended "} at ${moment.toFixed(2)} s: ${found}`);
  return differing.map((file) => `${kind.name} at ${moment.toFixed(2)} s: ${file}`);
}

/** Kills each kind in turn at random moments, so many times in all; fails with every file that came out otherwise. */
export async function main() {
  const rounds = Number(process.argv[2] ?? 50);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Problem(`“${process.argv[2]}” is not a number of rounds: try npm run check:faults -- 50`);
  const publisher = await startPublisher();
  const env = { REFRESH_WORLDBANK_URL: publisher.url, npm_config_update_notifier: "false" };
  await copyProject(folder);
  await recover();
  const site = await hashFiles(`${folder}/out`);
  const measured = new Map();
  for (const kind of kinds) measured.set(kind, await measure(kind, env));
  await recover();

  const wrong = [];
  for (let round = 0; round < rounds; round += 1) {
    const kind = kinds[round % kinds.length];
    wrong.push(...(await playRound(kind, measured.get(kind), site, env)));
  }
  publisher.close();
  if (wrong.length) throw new Problem(`After a kill these files came out otherwise:\n${wrong.join("\n")}`);
  console.log(`${rounds} kills, each made good by the next run, byte for byte.`);
}
