import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Job } from "./draw-jobs";

/** Fewer charts than this are drawn before a second worker would have started. */
const worthwhile = 40;

/** A DOM keeps something of every chart that was drawn in it, so after so many charts a worker makes room for a new one. */
const term = 150;

/** A chart leaves much behind at once and little for long; with so many megabytes for the young the collector runs a tenth as often. */
const young = 64;

/** Draws jobs and writes their pictures. */
export interface Crew {
  draw(job: Job): Promise<void>;
  dismiss(): Promise<void>;
}

/** One thread with a DOM of its own; draws what it is sent, one chart at a time. */
function hire(folder: string): Crew {
  const worker = new Worker(new URL("./draw-worker.mjs", import.meta.url), {
    workerData: { folder },
    resourceLimits: { maxYoungGenerationSizeMb: young },
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

/** A place in the crew: its worker is replaced when it has served its term. */
function place(folder: string): Crew {
  let worker = hire(folder);
  let served = 0;
  return {
    async draw(job) {
      if (served === term) {
        await worker.dismiss();
        worker = hire(folder);
        served = 0;
      }
      served += 1;
      await worker.draw(job);
    },
    dismiss: () => worker.dismiss(),
  };
}

/** As many workers as there are processors, or one for a few charts. @param count how many charts there are to draw */
export function hireCrew(folder: string, count: number): Crew[] {
  const size = Math.min(availableParallelism(), Math.ceil(count / worthwhile));
  return Array.from({ length: size }, () => place(folder));
}
