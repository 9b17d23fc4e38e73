import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Job } from "./draw-jobs";
import { writePictures } from "./draw-pictures";

/** Fewer charts than this are drawn here before a worker would have started. */
const worthwhile = 400;

/** The bound keeps the collector of a worker from letting more lie about than it needs. */
const resourceLimits = { maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: 384 };

/** Draws jobs and writes their pictures. */
export interface Crew {
  draw(job: Job): Promise<void>;
  dismiss(): Promise<void>;
}

/** Draws in this thread. */
function alone(folder: string): Crew {
  return {
    draw: ({ pictures }: Job) => writePictures(folder, pictures),
    dismiss: () => Promise.resolve(),
  };
}

/** One more thread; draws what it is sent, one chart at a time. */
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

/** As many workers as there are processors, or none for a few charts. @param count how many charts there are to draw */
export function hireCrew(folder: string, count: number): Crew[] {
  if (count < worthwhile) return [alone(folder)];
  return Array.from({ length: availableParallelism() }, () => hire(folder));
}
