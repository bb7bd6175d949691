import type { Fault } from "../../src/host/faults";
import type { Host } from "../../src/host/host";
import { begin, operations, told } from "./operations";

/** What goes wrong, at a request or in the middle of it: after that share of its actions. */
export const faults: Record<string, { fault: Fault; after?: number }> = {
  "the session is gone": { fault: "sessionLost" },
  "the answer is lost": { fault: "answerLost" },
  "Excel is busy": { fault: "tooManyRequests" },
  "a dialog is open": { fault: "dialogOpen" },
  "a call is refused": { fault: "GeneralException", after: 0.5 },
  "the connection breaks off": { fault: "internal", after: 0.8 },
};

/** Whether an operation, done again after a fault at one of its requests, ended as it does without. */
export interface Survival {
  fault: string;
  request: number;
  survived: boolean;
}

/** Tries an operation with every fault at every of its requests. What did not go wrong after all counts as not survived: it proves nothing. */
export async function survives(host: Host, name: string): Promise<Survival[]> {
  const operation = operations[name];
  if (!operation) throw new Error(`there is no operation ${name}`);
  const start = await begin(host, name);
  host.load(start);
  const before = host.log.length;
  await operation.run();
  const requests = host.log.slice(before);
  const undisturbed = told(host, start);
  const tried: Survival[] = [];
  for (const [what, { fault, after }] of Object.entries(faults)) {
    for (const [i, { actions, tidying }] of requests.entries()) {
      // Letting go of ranges changes nothing that could be lost.
      if (tidying) continue;
      host.load(start);
      host.faults.plan(fault, { request: i + 1, afterActions: after === undefined ? undefined : Math.floor(actions * after) });
      await operation.run();
      const wentWrong = !host.faults.isWaiting;
      host.faults.lift();
      await operation.run();
      tried.push({ fault: what, request: i + 1, survived: wentWrong && told(host, start) === undisturbed });
    }
  }
  return tried;
}
