/** The other side of `examineApart`, in plain JavaScript: a thread must first learn to read our sources. Examines the one file that it was started with. */
require("tsx/cjs");
const { parentPort, workerData } = require("node:worker_threads");
const { examine } = require("./examine.ts");

void examine(workerData).then((outcome) => parentPort.postMessage(outcome));
