import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { failure, type Outcome } from "../domain/outcome";
import type { Examined, Question } from "./examine";

/**
 * How long a file may take, and how much memory. A workbook of 100,000 measurements takes some seconds and a quarter of that memory. Where
 * more is allowed, V8 collects garbage less often and takes up to four times what it uses (`MemoryController::MaxGrowingFactor`).
 */
export interface Patience {
  milliseconds: number;
  megabytes: number;
}

const ordinary: Patience = { milliseconds: 60_000, megabytes: 1024 };
/** Megabytes for what has just been made: three times as much is usual, and brings little. */
const young = 16;

/**
 * Examines a file in a thread of its own, which is ended where the file takes too long or too much: whatever somebody hid in it,
 * the command line comes back with a sentence.
 */
export function examineApart(question: Question, { milliseconds, megabytes }: Patience = ordinary): Promise<Outcome<Examined>> {
  const worker = new Worker(join(__dirname, "examineThread.cjs"), {
    execArgv: [], workerData: question, resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: young },
  });
  return new Promise<Outcome<Examined>>((resolve, reject) => {
    const timer = setTimeout(() => resolve(failure("fileTooDemanding")), milliseconds);
    worker.once("message", (outcome: Outcome<Examined>) => resolve(outcome));
    worker.once("error", (error: NodeJS.ErrnoException) => (error.code === "ERR_WORKER_OUT_OF_MEMORY" ? resolve(failure("fileTooDemanding")) : reject(error)));
    worker.once("exit", () => { clearTimeout(timer); resolve(failure("fileUnreadable")); });
  }).finally(() => worker.terminate());
}
