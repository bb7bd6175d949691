import { requestMax } from "../room";
import type { WriteStep } from "./step";

/** From here on there are at least two, so that there is a moment to tell how far it is, and to stop. */
const longWrite = 250_000;

/**
 * The steps in as few requests of about the same size as hold them, in their order. A step too large for any has one to itself.
 * @param long from how many bytes on there are at least two
 */
export function requests(steps: readonly WriteStep[], max = requestMax, long = longWrite): WriteStep[][] {
  const total = steps.reduce((sum, { bytes }) => sum + bytes, 0);
  const count = Math.max(Math.ceil(total / max), total > long ? 2 : 1);
  const share = Math.min(max, Math.ceil((total / count) * 1.1));
  const found: WriteStep[][] = [];
  let room = 0;
  for (const step of steps) {
    const last = found.at(-1);
    if (last && step.bytes <= room) last.push(step);
    else {
      found.push([step]);
      room = share;
    }
    room -= step.bytes;
  }
  return found;
}
