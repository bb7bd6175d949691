/** No request passes this many bytes: Excel on the web refuses 5 MB, and a smaller one leaves Excel free sooner. */
export const requestMax = 1_000_000;

/** Makes room in the request that is being filled for so many bytes more. */
export type MakeRoom = (bytes: number) => Promise<void>;

/** Keeps requests within bounds: what has been queued is sent before something more would make it too large. */
export function boundedRequests(context: Excel.RequestContext, max = requestMax): MakeRoom {
  let queued = 0;
  return async (bytes) => {
    if (queued > 0 && queued + bytes > max) {
      await context.sync();
      queued = 0;
    }
    queued += bytes;
  };
}
