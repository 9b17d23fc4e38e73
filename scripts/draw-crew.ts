import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Job } from "./draw-jobs";

/** Fewer charts than this are drawn before a second worker would have started. */
const worthwhile = 40;

/** About 95 MB are alive in a worker after sixty charts as after twenty; the bound keeps the collector from letting more lie about. */
const resourceLimits = { maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: 384 };

/** Draws jobs and writes their pictures. */
export interface Crew {
  draw(job: Job): Promise<void>;
  dismiss(): Promise<void>;
}

/** One thread with a DOM of its own; draws what it is sent, one chart at a time. */
function hire(folder: string): Crew {
  const worker = new Worker(new URL("./draw-worker.mjs", import.meta.url), {
    workerData: { folder },
    resourceLimits,
  });
  const failure = once(worker, "error").then(([error]) => Promise.reject(error as Error));
  failure.catch(() => undefined);
  return {
    async draw(job: Job): Promise<void> {
      const answer = once(worker, "message");
      worker.postMessage(job.pictures);
      await Promise.race([answer, failure]);
    },
    dismiss: () => worker.terminate().then(() => undefined),
  };
}

/** As many workers as there are processors, or one for a few charts. @param count how many charts there are to draw */
export function hireCrew(folder: string, count: number): Crew[] {
  const size = Math.min(availableParallelism(), Math.ceil(count / worthwhile));
  return Array.from({ length: size }, () => hire(folder));
}
