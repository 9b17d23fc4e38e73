import { createServer } from "node:net";
import { Problem } from "./problem.mjs";

/** Reads a port number as a person may have written it; 3000 when nothing was said. @param {string} [text] */
export function readPort(text = "") {
  if (text.trim() === "") return 3000;
  const port = Number(text);
  if (/^\d+$/.test(text.trim()) && port >= 1 && port <= 65535) return port;
  throw new Problem(
    `PORT is "${text}", which is not a port: choose a number from 1 to 65535, as in PORT=3001 npm start`,
  );
}

/** Turns a failure to listen into a sentence. @param {NodeJS.ErrnoException} error @param {number} port */
function portProblem(error, port) {
  const other = port < 65535 ? port + 1 : port - 1;
  if (error.code === "EADDRINUSE") {
    return new Problem(`Port ${port} is taken by another program. Choose another one: PORT=${other} npm start`);
  }
  if (error.code === "EACCES") {
    return new Problem(`Port ${port} needs administrator rights. Choose one above 1023: PORT=3000 npm start`);
  }
  return error;
}

/**
 * Starts a server on all interfaces, and settles once it listens.
 * @param {import("node:net").Server} server
 * @param {number} port
 */
export function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(portProblem(error, port)));
    server.listen(port, () => resolve(server));
  });
}

/** Fails at once when a port is taken, before anybody has waited for a build. @param {number} port */
export async function expectFree(port) {
  const probe = await listen(createServer(), port);
  await new Promise((resolve) => probe.close(resolve));
}
