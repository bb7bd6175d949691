import type { Step } from "./step";

/** No request passes this: Excel on the web refuses 5 MB, and a smaller one leaves Excel free sooner. */
export const requestMax = 1_000_000;

/** The steps in as few requests as hold them, in their order. A step too large for any request has one to itself. */
export function requests(steps: readonly Step[], max = requestMax): Step[][] {
  const found: Step[][] = [];
  let room = 0;
  for (const step of steps) {
    const last = found.at(-1);
    if (last && step.bytes <= room) last.push(step);
    else {
      found.push([step]);
      room = max;
    }
    room -= step.bytes;
  }
  return found;
}
