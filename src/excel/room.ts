import { requestMax } from "./writing/requests";

/** Makes room in the request that is being filled for so many bytes more. */
export type Room = (bytes: number) => Promise<void>;

/** Keeps requests within bounds: what has been queued is sent before something more would make it too large. */
export function boundedRequests(context: Excel.RequestContext, max = requestMax): Room {
  let queued = 0;
  return async (bytes) => {
    if (queued > 0 && queued + bytes > max) {
      await context.sync();
      queued = 0;
    }
    queued += bytes;
  };
}
