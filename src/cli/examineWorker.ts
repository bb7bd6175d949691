import { parentPort, workerData } from "node:worker_threads";
import { examine, type Question } from "./examine";

/** The other side of `examineApart`: examines the one file that it was started with. */
void examine(workerData as Question).then((outcome) => parentPort?.postMessage(outcome));
