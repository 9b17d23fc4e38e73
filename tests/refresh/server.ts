import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a server does with one request. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A publisher of our own: it gives its answers in turn, the last one for good, and notes what it was asked. */
export interface Server {
  url: string;
  asked: URL[];
  answers: Answer[];
  close(): Promise<void>;
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Answer {
  return text(JSON.stringify(body), status, { "content-type": "application/json", ...headers });
}

export function text(body: string, status = 200, headers: Record<string, string> = {}): Answer {
  return (_, response) => void response.writeHead(status, headers).end(body);
}

/** Never answers. */
export const silence: Answer = () => undefined;

/** Promises more than it sends, then hangs up. */
export function cutOff(body: string): Answer {
  return (_, response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": String(body.length * 2) });
    response.write(body, () => response.destroy());
  };
}

export async function startServer(): Promise<Server> {
  const asked: URL[] = [];
  const answers: Answer[] = [];
  const server = createServer((request, response) => {
    asked.push(new URL(request.url ?? "/", "http://127.0.0.1"));
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    (answer ?? text("not prepared", 404))(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { url: `http://127.0.0.1:${port}`, asked, answers, close };
}
