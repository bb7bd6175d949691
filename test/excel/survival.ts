import type { Fault, FaultPlace } from "../../src/host/faults";
import type { Host } from "../../src/host/host";
import { begin, operations, told } from "./operations";

/** What goes wrong, at a request or in the middle of it. */
export const faults: Record<string, { fault: Fault } & Pick<FaultPlace, "afterActions">> = {
  "the session is gone": { fault: "sessionLost" },
  "the answer is lost": { fault: "answerLost" },
  "Excel is busy": { fault: "tooManyRequests" },
  "a dialog is open": { fault: "dialogOpen" },
  "a call is refused": { fault: "GeneralException", afterActions: 4 },
  "the connection breaks off": { fault: "internal", afterActions: 9 },
};

/** Whether an operation, done again after a fault at one of its requests, ended as it does without. */
export interface Survival {
  fault: string;
  request: number;
  survived: boolean;
}

/** Tries an operation with every fault at every of its requests. */
export async function survives(host: Host, name: string): Promise<Survival[]> {
  const operation = operations[name];
  if (!operation) throw new Error(`there is no operation ${name}`);
  const start = await begin(host, name);
  host.load(start);
  const before = host.log.length;
  await operation.run();
  const requests = host.log.length - before;
  const undisturbed = told(host, start);
  const tried: Survival[] = [];
  for (const [what, { fault, afterActions }] of Object.entries(faults)) {
    for (let request = 1; request <= requests; request++) {
      host.load(start);
      host.faults.plan(fault, { request, afterActions });
      await operation.run();
      host.faults.lift();
      await operation.run();
      tried.push({ fault: what, request, survived: told(host, start) === undisturbed });
    }
  }
  return tried;
}
