import { setTimeout as sleep } from "node:timers/promises";
import { createClient } from "./client";
import { publishers } from "./publishers";
import { refresh } from "./refresh";
import { limits } from "./retry";
import { writeWhole } from "./write";

const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const;

/** Node runs these between two turns of its loop and writing takes one turn, so a signal never falls inside it. */
function stopBetweenWrites(): void {
  for (const [signal, code] of Object.entries(exitCodes)) {
    process.once(signal, () => {
      console.error("Stopped. Nothing is half written; run this again to go on.");
      process.exit(code);
    });
  }
}

/** `npm run refresh`: see docs/refresh.md. Differences go to standard output, progress to standard error. */
export async function main(): Promise<void> {
  stopBetweenWrites();
  const say = (line: string) => console.error(line);
  const clock = { now: Date.now, sleep: (milliseconds: number) => sleep(milliseconds), random: Math.random };
  process.exitCode = await refresh(process.argv.slice(2), {
    root: process.cwd(),
    publishers,
    context: {
      client: createClient({ clock, limits, say }),
      env: process.env,
      today: new Date().toISOString().slice(0, 10),
    },
    print: (line) => console.log(line),
    say,
    write: writeWhole,
  });
}
