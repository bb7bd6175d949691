import type { Engine } from "../engine/engine";
import { EngineInWorker } from "../engine/inWorker";

/** The engine of the local host's page: it calculates in a worker of its own, and the page goes on answering. */
export function workerEngine(): Engine {
  return new EngineInWorker(new Worker(new URL("./worker.ts", import.meta.url)));
}
