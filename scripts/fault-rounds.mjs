import { spawn } from "node:child_process";
import { cp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { withCopy } from "./copy-project.mjs";
import { startPublisher } from "./fault-publisher.mjs";
import { listFiles } from "./files.mjs";
import { listen } from "./port.mjs";
import { Problem } from "./problem.mjs";
import { compareFolders } from "./reproduce-site.mjs";

/** The site and the facts as they have to be, whatever was killed, and the facts as they are before a refresh. */
const [wantedSite, wantedFacts, plainFacts] = [".wanted-site", ".wanted-facts", ".plain-facts"];
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
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: "ignore", detached: true });
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
  const child = spawn(node, ["scripts/start.mjs"], { env, stdio: ["ignore", "pipe", "pipe"] });
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

const clean = (paths) => Promise.all(paths.map((path) => rm(path, { recursive: true, force: true })));

/** Packing is most of the finishing step, and what is packed already is not packed again. */
async function removePacked() {
  const files = (await listFiles("out")).filter((file) => /\.(br|gz)$/.test(file));
  await clean(files.map((file) => `out/${file}`));
}

/** Brings a kind back to where it has everything to do. */
async function prepare({ clear, packed, refreshes }) {
  await clean(clear);
  if (packed) await removePacked();
  if (!refreshes) return;
  await clean(["data"]);
  await cp(plainFacts, "data", { recursive: true });
}

/** Runs a kind to its end and gives the seconds that takes. */
async function measure(kind, env) {
  await prepare(kind);
  const seconds = await secondsOf(kind.program, kind.args, env);
  if (kind.refreshes) await cp("data", wantedFacts, { recursive: true });
  await prepare(kind);
  return seconds;
}

async function playRound(kind, seconds, env) {
  await prepare(kind);
  const moment = Math.random() * seconds;
  const killed = await kill(kind.program, kind.args, env, moment);
  if (kind.refreshes) await start(kind.program, kind.args, env).ended;
  else await recover();
  const { differing } = kind.refreshes
    ? await compareFolders(wantedFacts, "data")
    : await compareFolders(wantedSite, "out");
  await prepare({ ...kind, clear: [], packed: false });
  const found = differing.length ? `differs in ${differing.join(", ")}` : "made good";
  console.log(`${kind.name.padEnd(8)} ${killed ? "killed" : "ended "} at ${moment.toFixed(2)} s: ${found}`);
  return differing.map((file) => `${kind.name} at ${moment.toFixed(2)} s: ${file}`);
}

/** All rounds in the copy that is the working folder. @returns {Promise<string[]>} what came out otherwise */
async function playRounds(rounds, env) {
  await cp("data", plainFacts, { recursive: true });
  await recover();
  await cp("out", wantedSite, { recursive: true });
  const seconds = new Map();
  for (const kind of kinds) seconds.set(kind, await measure(kind, env));
  await recover();
  const wrong = [];
  for (let round = 0; round < rounds; round += 1) {
    const kind = kinds[round % kinds.length];
    wrong.push(...(await playRound(kind, seconds.get(kind), env)));
  }
  return wrong;
}

/** Kills each kind in turn at random moments, so many times in all; fails with every file that came out otherwise. */
export async function main() {
  const rounds = Number(process.argv[2] ?? 50);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Problem(`“${process.argv[2]}” is not a number of rounds: try npm run check:faults -- 50`);
  const publisher = await startPublisher();
  const env = { REFRESH_WORLDBANK_URL: publisher.url };
  const home = process.cwd();
  const wrong = await withCopy("iran-faults", async (folder) => {
    process.chdir(folder);
    const found = await playRounds(rounds, env);
    process.chdir(home);
    return found;
  });
  publisher.close();
  if (wrong.length) throw new Problem(`After a kill these files came out otherwise:\n${wrong.join("\n")}`);
  console.log(`${rounds} kills, each made good by the next run, byte for byte.`);
}
