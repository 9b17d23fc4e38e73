import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { listen } from "../port.mjs";

/** Keys that have no letter, by their places in the WebDriver standard. */
const keys = { Enter: "\uE007", Escape: "\uE00C", End: "\uE010", Home: "\uE011", ArrowRight: "\uE014" };

async function freePort() {
  const probe = await listen(createServer(), 0);
  const { port } = probe.address();
  await new Promise((done) => probe.close(done));
  return port;
}

/** A screen to draw on where the machine has none. */
async function openScreen() {
  if (process.env.DISPLAY) return { name: process.env.DISPLAY, close: () => undefined };
  const screen = spawn("Xvfb", ["-displayfd", "1", "-screen", "0", "1600x1200x24"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [number] = await new Promise((done, fail) => {
    screen.once("error", () => fail(new Error("there is no display and no Xvfb")));
    screen.stdout.once("data", (text) => done(String(text).split("\n")));
  });
  return { name: `:${number}`, close: () => screen.kill() };
}

/** Sends commands to a driver. */
function commandsTo(driver) {
  return async (method, path, body) => {
    const answer = await fetch(`${driver}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = await answer.json();
    if (value?.error) throw new Error(`${value.error} ${value.message}`);
    return value;
  };
}

async function openSession(send) {
  for (let tries = 50; ; tries--)
    try {
      return await send("POST", "/session", { capabilities: {} });
    } catch (error) {
      if (!tries || error.message !== "fetch failed") throw error;
      await wait(100);
    }
}

/** WebKitGTK's MiniBrowser, driven by WebDriver, which has no command to print here. @param {string} program its driver */
export async function openWebKit(program) {
  const screen = await openScreen();
  const port = await freePort();
  const driver = spawn(program, [`--port=${port}`], { stdio: "ignore", env: { ...process.env, DISPLAY: screen.name } });
  const send = commandsTo(`http://localhost:${port}`);
  const { sessionId, capabilities } = await openSession(send);
  const to = (method, path, body) => send(method, `/session/${sessionId}${path}`, body);
  const act = (type, actions) => to("POST", "/actions", { actions: [{ type, id: type, actions }] });
  const move = (x, y) => ({ type: "pointerMove", duration: 0, x: Math.round(x), y: Math.round(y) });
  const strike = (value) => [
    { type: "keyDown", value },
    { type: "keyUp", value },
  ];
  const press = { type: "pointerDown", button: 0 };
  return {
    version: `${capabilities.browserVersion} (WebKitGTK)`,
    resize: (width, height) => to("POST", "/window/rect", { x: 0, y: 0, width, height }),
    open: (url) => to("POST", "/url", { url }),
    run: (work, ...args) => to("POST", "/execute/sync", { script: `return (${work})(...arguments)`, args }),
    point: (x, y) => act("pointer", [move(x, y)]),
    click: (x, y) => act("pointer", [move(x, y), press, { type: "pointerUp", button: 0 }]),
    press: (key) => act("key", strike(keys[key] ?? key)),
    type: (text) => act("key", [...text].flatMap(strike)),
    picture: async () => Buffer.from(await to("GET", "/screenshot"), "base64"),
    print: undefined,
    close: async () => {
      await to("DELETE", "");
      driver.kill();
      screen.close();
    },
  };
}
